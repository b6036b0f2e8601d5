import { Clock, Every } from '#platform';
import { Injectable } from '@nestjs/common';
import { BoardRollup } from './board.rollup.js';
import { CompetencyRollup } from './competency.rollup.js';

/** In the worker: what people do is on the board within seconds. */
@Injectable()
export class BoardJobs {
  constructor(private readonly rollup: BoardRollup, private readonly competencies: CompetencyRollup, private readonly clock: Clock) {}

  @Every(1)
  async follow(): Promise<void> {
    await this.rollup.follow();
  }

  /** Twice the hour that has passed: one look late loses nobody, and a second look changes nothing. */
  @Every(3600)
  async takePractice(): Promise<void> {
    await this.competencies.takePractice(new Date(this.clock.now().getTime() - 7_200_000));
  }

  @Every(5)
  async followCompetencies(): Promise<void> {
    await this.competencies.follow();
  }
}
