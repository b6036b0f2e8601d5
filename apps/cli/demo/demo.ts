import { type Role, roles } from '#contracts';
import { DemoAccounts, PeopleService } from '#identity';
import { Actor, Clock, Database, Facts } from '#platform';
import { PlaceService } from '#territory';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { cast, DEMO_PASSWORD } from './accounts.js';
import { type GazetteerPlace } from './places.js';
import { aMinistry, type DemoPerson, holders, HOME, type Ministry } from './population.js';
import { type DemoPlan, DemoRun, type Stage } from './run.js';

/** Rows of one bulk insert. */
const ROWS = 2_500;

const stepsOf = (items: readonly unknown[], size: number): number => Math.ceil(items.length / size);

/** Makes the demo ministry that `plan` says, or the rest of it. */
export async function makeDemo(app: INestApplicationContext, plan: DemoPlan, gazetteer: readonly GazetteerPlace[], say: (line: string) => void): Promise<void> {
  const get = <T>(type: Type<T>): T => app.get(type, { strict: false });
  const run = new DemoRun(get(Database), get(Facts), get(Clock), say);
  if (!(await run.plan())) await run.begin(plan);
  const ministry = aMinistry(plan, gazetteer);
  const answerable = ministry.schools.find(({ path }) => path.startsWith(HOME))!;
  await run.run(population(get, ministry, cast(ministry, { answerable, inspector: holders(ministry, 'inspector', HOME)[0]! })));
}

type Get = <T>(type: Type<T>) => T;

/** Who everybody is, and where. */
function population(get: Get, { places, people, since }: Ministry, accounts: Record<Role, DemoPerson>): Stage[] {
  const clock = get(Clock);
  return [
    { name: 'places', steps: stepsOf(places, ROWS), run: (step) => clock.at(since, async () => {
      await get(PlaceService).insertAll(Actor.system, places.slice(step * ROWS, (step + 1) * ROWS));
    }) },
    { name: 'people', steps: stepsOf(people, ROWS), run: (step) => clock.at(since, async () => {
      await get(PeopleService).insertAll(Actor.system, people.slice(step * ROWS, (step + 1) * ROWS));
    }) },
    { name: 'accounts', steps: roles.length, run: async (step) => {
      const role = roles[step]!;
      await get(DemoAccounts).add(Actor.system, { role, personId: accounts[role].id, password: DEMO_PASSWORD });
    } },
  ];
}
