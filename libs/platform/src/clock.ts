import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';

/** The only source of the present. `at` lets the demo relive past months through the real rules. */
@Injectable()
export class Clock {
  private readonly fixed = new AsyncLocalStorage<Date>();

  now(): Date {
    return this.fixed.getStore() ?? new Date();
  }

  at<T>(date: Date, work: () => Promise<T>): Promise<T> {
    return this.fixed.run(date, work);
  }
}
