import { Every } from '#platform';
import { Injectable } from '@nestjs/common';
import { BoardRollup } from './board.rollup.js';
import { CompetencyRollup } from './competency.rollup.js';

/** In the worker: what people do is on the board within seconds. */
@Injectable()
export class BoardJobs {
  constructor(private readonly rollup: BoardRollup, private readonly competencies: CompetencyRollup) {}

  @Every(1)
  async follow(): Promise<void> {
    await this.rollup.follow();
  }

  @Every(5)
  async followCompetencies(): Promise<void> {
    await this.competencies.follow();
  }
}
