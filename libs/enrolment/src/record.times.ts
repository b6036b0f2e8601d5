import { RuleBroken } from '#platform';

const day = 86_400_000;

/** A device's clock may be wrong; it may not tell of tomorrow, nor end before it began. @throws RuleBroken `record.from_the_future`, `record.times_reversed` */
export function mustBePlausible(startedAt: string, finishedAt: string, now: Date): void {
  if (Date.parse(finishedAt) < Date.parse(startedAt)) throw new RuleBroken('record.times_reversed', { startedAt, finishedAt });
  if (Date.parse(finishedAt) > now.getTime() + day) throw new RuleBroken('record.from_the_future', { deviceTime: finishedAt, serverTime: now.toISOString() });
}
