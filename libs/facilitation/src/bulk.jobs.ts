import { Clock, Database, Every, Job, Jobs } from '#platform';
import { Injectable } from '@nestjs/common';
import { BulkRun } from './bulk.run.js';

@Injectable()
export class BulkJobs {
  constructor(private readonly run: BulkRun, private readonly jobs: Jobs, private readonly db: Database, private readonly clock: Clock) {}

  /** One chunk, in a transaction of its own, which asks for the next. */
  @Job('bulk.next')
  async next({ id }: { id: string }): Promise<void> {
    if (await this.run.next(id)) await this.jobs.add('bulk.next', { id }, { queue: `bulk/${id}` });
  }

  /** What was looked at and left is forgotten after a week: it is about people. */
  @Every(3600)
  async tidy(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - 7 * 86_400_000);
    await this.db.rows('bulk.left_people', `delete from bulk_people p using bulk_actions a where a.id = p.bulk_id and a.state = 'previewed' and a.created_at < $1`, [before]);
    await this.db.rows('bulk.left', `delete from bulk_actions where state = 'previewed' and created_at < $1`, [before]);
  }
}
