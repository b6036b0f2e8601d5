import type { BulkBody } from '#facilitation';
import { cohortId, groups } from './cohorts.js';
import type { Dice } from './dice.js';
import { actorOf, holders, HOME, type Ministry } from './population.js';
import type { Deed } from './timeline.js';

const DAY = 86_400_000;

/** What the demo's facilitator and the ministry did for many at once: looked at first and then applied, as at the desk. */
export function facilitated({ ministry, now, dice, path }: { ministry: Ministry; now: Date; dice: Dice; /** Code of a path that is published. */ path: string | undefined }): Deed[] {
  const ago = (days: number): Date => new Date(now.getTime() - days * DAY);
  const [facilitator, officer] = [actorOf(holders(ministry, 'facilitator')[0]!), actorOf(holders(ministry, 'ministry_officer')[0]!)];
  const home = cohortId(dice, groups[0]!, now);
  const act = (at: Date, by: typeof facilitator, body: BulkBody): Deed => ({
    at,
    do: async ({ bulk }) => {
      const { id, will } = await bulk.preview(by, body);
      if (will > 0) await bulk.apply(by, id);
    },
  });
  return [
    act(ago(6), facilitator, {
      kind: 'remind', cohortId: home, audience: { rule: { behind: true } },
      params: { message: 'ជម្រាបសួរ! មេរៀនបន្ទាប់ប្រើពេលត្រឹម ២០ នាទីប៉ុណ្ណោះ។ បើលោកគ្រូ អ្នកគ្រូជួបការលំបាកត្រង់ណា សូមប្រាប់ខ្ញុំ។' },
    }),
    act(ago(2), facilitator, { kind: 'extend', cohortId: home, audience: { rule: { quiet: true } }, params: { dueOn: new Date(now.getTime() + 42 * DAY).toISOString().slice(0, 10) } }),
    ...(path === undefined ? [] : [act(ago(20), officer, {
      kind: 'assign_path', audience: { rule: { place: HOME, post: 'teacher', schoolKind: 'primary' } }, params: { path, dueOn: new Date(now.getTime() + 120 * DAY).toISOString().slice(0, 10) },
    })]),
  ];
}
