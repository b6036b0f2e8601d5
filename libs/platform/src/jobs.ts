import { Injectable } from '@nestjs/common';
import { Database } from './database.js';

export interface JobOptions {
  /** A second job with the same key replaces the first while it waits. */
  key?: string;
  runAt?: Date;
  /** Jobs in one queue run one after the other. */
  queue?: string;
}

/** Work for later or elsewhere, kept in the transaction that asks for it. */
@Injectable()
export class Jobs {
  constructor(private readonly db: Database) {}

  async add(name: string, payload: object, options: JobOptions = {}): Promise<void> {
    await this.db.rows('jobs.add',
      'select graphile_worker.add_job($1, $2::json, queue_name := $3, run_at := $4, job_key := $5)',
      [name, JSON.stringify(payload), options.queue ?? null, options.runAt ?? null, options.key ?? null]);
  }
}
