import { Injectable } from '@nestjs/common';
import { Imports } from './import.service.js';
import { Jobs } from './jobs.js';
import { Every, Job } from './subscriptions.js';

@Injectable()
export class ImportJobs {
  constructor(private readonly imports: Imports, private readonly jobs: Jobs) {}

  /** One chunk, in a transaction of its own, which asks for the next. */
  @Job('import.apply')
  async apply({ id }: { id: string }): Promise<void> {
    if (await this.imports.applyNext(id)) await this.jobs.add('import.apply', { id }, { queue: 'imports' });
  }

  @Every(3600)
  async tidy(): Promise<void> {
    await this.imports.forgetLeft();
  }
}
