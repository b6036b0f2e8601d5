import { dayOf } from '#contracts';
import { Clock, Every } from '#platform';
import { Injectable } from '@nestjs/common';
import { CandidacyQueries } from './candidacy.queries.js';

@Injectable()
export class CandidacyJobs {
  constructor(private readonly queries: CandidacyQueries, private readonly clock: Clock) {}

  /** Who was postponed to a day is eligible again on that day. */
  @Every(3600)
  async endPostponements(): Promise<void> {
    await this.queries.endPostponements(dayOf(this.clock.now()), this.clock.now());
  }
}
