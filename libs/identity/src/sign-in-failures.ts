import { createHash } from 'node:crypto';
import { Clock, Database, Refused } from '#platform';
import { Injectable } from '@nestjs/common';
import { forgottenAfter, sortOf, waitAfter } from './sign-in-failure.entity.js';

interface Count { key: string; failures: number; last_at: Date; free_at: Date }

/**
 * Slows guessing down, per account and per address. A try is counted before the secret is looked at, in a transaction of its own, and taken
 * back when it was right: so refused requests, which are rolled back, still count, and a hundred tries at once are a hundred tries.
 */
@Injectable()
export class SignInFailures {
  constructor(private readonly db: Database, private readonly clock: Clock) {}

  /** @throws Refused `session.slow_down` {retryAfterSeconds}, without counting, while the account or the address has to wait */
  async count(account: string, address: string): Promise<void> {
    await this.db.transaction(async () => {
      const now = this.clock.now();
      const counts = await this.lock([accountKey(account), `address:${address}`], now);
      // One that need not wait may still bear the time of a try that was counted while this one stood in the line.
      const shut = counts.filter(({ key, failures }) => waitAfter(sortOf(key), failures) > 0);
      const wait = Math.max(0, ...shut.map((each) => each.free_at.getTime() - now.getTime()));
      if (wait > 0) throw new Refused('session.slow_down', { retryAfterSeconds: Math.ceil(wait / 1000) });
      for (const { key, failures, last_at: last } of counts) {
        const recent = now.getTime() - last.getTime() < forgottenAfter(sortOf(key)) * 1000 ? failures : 0;
        const freeAt = new Date(now.getTime() + waitAfter(sortOf(key), recent + 1) * 1000);
        await this.db.rows('failures.count', 'update sign_in_failures set failures = $2, last_at = $3, free_at = $4 where key = $1', [key, recent + 1, now, freeAt]);
      }
    });
  }

  /** The secret was right: the account begins anew, and the address loses the one try. */
  async succeeded(account: string, address: string): Promise<void> {
    await this.db.rows('failures.forget', 'delete from sign_in_failures where key = $1', [accountKey(account)]);
    await this.db.rows('failures.less', 'update sign_in_failures set failures = greatest(failures - 1, 0) where key = $1', [`address:${address}`]);
  }

  async forgetOld(): Promise<void> {
    await this.db.rows('failures.old', 'delete from sign_in_failures where last_at < $1', [new Date(this.clock.now().getTime() - 86_400_000)]);
  }

  /** Both rows, made when missing and held to the end of the transaction; always in the same order, so that two tries never wait for each other. */
  private lock(keys: string[], now: Date): Promise<Count[]> {
    return this.db.rows<Count>('failures.lock',
      `insert into sign_in_failures (key, failures, last_at, free_at) select key, 0, $2, $2 from unnest($1::text[]) as k(key) order by key
       on conflict (key) do update set key = excluded.key returning key, failures, last_at, free_at`, [keys, now]);
  }
}

/** A login that nobody has counts like any other; only its hash is kept. */
const accountKey = (account: string): string =>
  `account:${/^[0-9a-f-]{36}$/.test(account) ? account : createHash('sha256').update(account.trim().toLowerCase()).digest('hex')}`;
