import { Actor, Clock, type KeptFact, OnFact } from '#platform';
import { Injectable } from '@nestjs/common';
import { AwardService } from './award.service.js';

@Injectable()
export class AwardJobs {
  constructor(private readonly awards: AwardService, private readonly clock: Clock) {}

  /**
   * Who completed a course is awarded as of that moment, however late the worker comes to it. A corrected name may be
   * the last thing that was missing.
   */
  @OnFact('course.completed', 'person.changed')
  async awardDue({ data, at }: KeptFact<{ personId: string }>): Promise<void> {
    await this.clock.at(new Date(at), () => this.awards.awardDue(Actor.system, data.personId));
  }
}
