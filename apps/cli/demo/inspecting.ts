import { dayOf, type InspectionState, type InstrumentDocument } from '#contracts';
import type { Open } from './accounts.js';
import type { Dice } from './dice.js';
import { actorOf, type DemoPerson, type DemoPlace, holders, HOME, type Ministry } from './population.js';
import type { Deed } from './timeline.js';
import { Visit } from './visit.js';
import * as words from './words.js';

const DAY = 86_400_000;

/** How many inspections stand in each state today, and how many days ago they began. */
const phases: readonly { state: InspectionState; count: number; from: number; to: number }[] = [
  { state: 'closed', count: 8, from: 150, to: 115 }, { state: 'follow_up', count: 14, from: 110, to: 50 }, { state: 'finalised', count: 12, from: 45, to: 18 },
  { state: 'drafting', count: 7, from: 12, to: 6 }, { state: 'in_progress', count: 6, from: 4, to: 2 }, { state: 'planned', count: 10, from: 0, to: -40 },
  { state: 'cancelled', count: 3, from: 60, to: 10 },
];

export interface Inspected extends Open { deeds: Deed[] }

/** The ministry's officer certifies every inspector, before the first inspection. */
export function certified(ministry: Ministry, now: Date): Deed[] {
  const officer = actorOf(holders(ministry, 'ministry_officer')[0]!);
  return holders(ministry, 'inspector').map((inspector, i) => ({
    at: new Date(now.getTime() - 175 * DAY + i * 600_000),
    do: async ({ awards }) => { await awards.award(officer, inspector.id, 'inspector', { reason: words.certifying }); },
  }));
}

/** Sixty inspections (or as many as there are schools) in every province and every state. */
export function inspected(ministry: Ministry, instrument: InstrumentDocument, now: Date, dice: Dice): Inspected {
  const schools = Map.groupBy(dice.shuffle(ministry.schools), ({ path }) => provinceOf(path));
  const provinces = [HOME, ...dice.shuffle([...schools.keys()].filter((path) => path !== HOME))];
  const visits: { visit: Visit; state: InspectionState }[] = [];
  for (const [i, { state, home, daysAgo }] of slots().entries()) {
    const province = home ? HOME : provinces[i % provinces.length]!;
    const school = schools.get(province)?.pop();
    if (!school) continue;
    const startsOn = new Date(now.getTime() - daysAgo * DAY);
    visits.push({ state, visit: visitOf({ ministry, province, school, instrument, dice: dice.for(`inspection ${school.code}`) }, i, startsOn) });
  }
  const answerable = visits.find(({ state }) => state === 'finalised')!.visit.school;
  const inspector = visits.find(({ state }) => state === 'planned')!.visit.lead;
  return { answerable, inspector, deeds: visits.flatMap(({ visit, state }, n) => visit.until(state, { now, answered: state !== 'finalised' || n % 2 === 1 && visit.school !== answerable })) };
}

/** One in each state at home first, then the others round the provinces. */
function slots(): { state: InspectionState; home: boolean; daysAgo: number }[] {
  const all = phases.flatMap(({ state, count, from, to }) => Array.from({ length: count }, (_, n) =>
    ({ state, home: n === 0, daysAgo: Math.round(from + ((to - from) * n) / Math.max(1, count - 1)) })));
  return [...all.filter(({ home }) => home), ...all.filter(({ home }) => !home)];
}

const provinceOf = (path: string): string => path.slice(0, HOME.length);

interface Place { ministry: Ministry; province: string; school: DemoPlace; instrument: InstrumentDocument; dice: Dice }

function visitOf({ ministry, province, school, instrument, dice }: Place, n: number, startsOn: Date): Visit {
  const [one, other] = holders(ministry, 'inspector', province) as [DemoPerson, DemoPerson];
  const [lead, member] = province === HOME || n % 2 === 0 ? [one, other] : [other, one];
  return new Visit({
    school, instrument, dice, lead, member, startsOn: dayOf(startsOn), endsOn: dayOf(new Date(startsOn.getTime() + DAY)),
    officer: holders(ministry, 'province_officer', province).find(({ place }) => place === province)!,
    director: ministry.people.find(({ place, post }) => place === school.path && post === 'school_director')!,
  });
}
