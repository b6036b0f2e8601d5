import { Every, Job, Jobs } from '#platform';
import { Injectable } from '@nestjs/common';
import { PrintPress } from './print.press.js';
import { PrintService } from './print.service.js';

@Injectable()
export class PrintJobs {
  constructor(private readonly press: PrintPress, private readonly prints: PrintService, private readonly jobs: Jobs) {}

  /** One chunk, in a transaction of its own, which asks for the next. */
  @Job('certificates.print')
  async print({ id }: { id: string }): Promise<void> {
    if (await this.press.printNext(id)) await this.jobs.add('certificates.print', { id });
  }

  @Job('certificates.forget_parts')
  async forgetParts({ id }: { id: string }): Promise<void> {
    await this.prints.forgetParts(id);
  }

  @Every(3600)
  async tidy(): Promise<void> {
    await this.prints.forgetOld();
  }
}
