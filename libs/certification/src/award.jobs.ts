import { Actor, Clock, type KeptFact, OnFact } from '#platform';
import { Injectable } from '@nestjs/common';
import { DueService } from './due.service.js';

@Injectable()
export class AwardJobs {
  constructor(private readonly due: DueService, private readonly clock: Clock) {}

  /**
   * Who did the last thing that was missing is awarded as of that moment, however late the worker comes to it. A corrected name or another
   * award may be that last thing.
   */
  @OnFact('course.completed', 'calibration.passed', 'submission.marked', 'person.changed', 'award.issued', 'award.restored')
  async awardDue({ data, at }: KeptFact<{ personId: string }>): Promise<void> {
    await this.clock.at(new Date(at), () => this.due.awardDue(Actor.system, data.personId));
  }
}
