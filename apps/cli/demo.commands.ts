import { DemoAccounts } from '#identity';
import { Clock, Config, Database, Facts } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { makeDemo } from './demo/demo.js';
import { type GazetteerPlace, knownPlaces } from './demo/places.js';
import { DEFAULT_TEACHERS } from './demo/population.js';
import { DemoRun } from './demo/run.js';

/** So many take the course, however large the ministry: their lives go through the real rules, one record after the other. */
const DEFAULT_LEARNERS = 360;

const options = {
  teachers: { type: 'string' }, learners: { type: 'string' }, seed: { type: 'string' }, gazetteer: { type: 'string' }, 'if-empty': { type: 'boolean' },
} as const;

const demo: Command = {
  name: 'demo', usage: '[--teachers N] [--learners N] [--seed S] [--gazetteer CSV]: fills an empty database with an invented ministry; an interrupted one is completed',
  async run(args, boot) {
    const { values } = parseArgs({ args, options });
    const app = await boot();
    const run = new DemoRun(app.get(Database), app.get(Facts), app.get(Clock), console.log);
    const begun = await run.plan();
    if (begun ? await run.finished() : await hasPeople(app)) {
      if (values['if-empty']) return 0;
      console.error('The database has people already: a demo is only made in an empty one.');
      return 1;
    }
    const plan = begun ?? {
      teachers: whole(values.teachers, DEFAULT_TEACHERS), learners: whole(values.learners, DEFAULT_LEARNERS), seed: whole(values.seed, 2026),
      gazetteer: values.gazetteer ? resolve(values.gazetteer) : null, now: new Date().toISOString(),
    };
    await makeDemo(app, plan, plan.gazetteer ? readGazetteer(plan.gazetteer) : knownPlaces, console.log);
    if (!app.get(Config).demo) console.log('Nobody can sign in to it yet: the accounts with a known password are made only with KRU_DEMO=1.');
    return 0;
  },
};

const accounts: Command = {
  name: 'demo accounts', usage: '--json: who can sign in to the demo, one person for each role',
  async run(args, boot) {
    const { accounts: people } = await (await boot()).get(DemoAccounts, { strict: false }).view();
    const shown = people.map(({ role, login, password, place }) => ({ role, login, password, place: place.path }));
    if (args.includes('--json')) console.log(JSON.stringify(shown));
    else console.table(shown);
    return 0;
  },
};

async function hasPeople(app: INestApplicationContext): Promise<boolean> {
  return (await app.get(Database).ask('select from people limit 1')).length > 0;
}

/** A whole gazetteer, for a ministry of its real size: columns code, name_km, name_latin; parents before children. */
function readGazetteer(file: string): GazetteerPlace[] {
  const rows = parse<Record<string, string>>(readFileSync(file), { columns: true, bom: true });
  return rows.map(({ code = '', name_km: nameKm = '', name_latin: nameLatin = '' }) => ({ code, nameKm, nameLatin }));
}

function whole(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(text)) throw new Error(`${text} is not a whole number.`);
  return Number(text);
}

// The longer name first: it is the one meant when both fit.
export const demoCommands: Command[] = [accounts, demo];
