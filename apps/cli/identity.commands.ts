import { Administrators } from '#identity';
import { Actor, Database, Imports, Migrations, Refused } from '#platform';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command } from './command.js';

const createAdministrator: Command = {
  name: 'admin create', usage: '[--staff-id ID] [--email ADDRESS] [--name-latin NAME] [--name-km NAME] [--country KH]: the first administrator, by a one-time link',
  async run(args, boot) {
    const text = (value: string) => ({ type: 'string' as const, default: value });
    const { values } = parseArgs({ args, options: {
      'staff-id': { type: 'string' }, email: { type: 'string' }, 'name-latin': text('Administrator'), 'name-km': text('អ្នកគ្រប់គ្រង'),
      country: text('KH'), 'country-km': text('កម្ពុជា'), 'country-latin': text('Cambodia'),
    } });
    const app = await boot();
    await app.get(Migrations).apply();
    const staffId = values['staff-id'] ?? (values.email ? undefined : 'ADMIN');
    try {
      const { link, expiresAt } = await app.get(Database).transaction(() => app.get(Administrators, { strict: false }).createFirst({
        staffId, email: values.email, nameKm: values['name-km'], nameLatin: values['name-latin'],
        country: { code: values.country, nameKm: values['country-km'], nameLatin: values['country-latin'] },
      }));
      console.log(`The first administrator signs in as ${staffId ?? values.email}. This link sets the password, once, until ${expiresAt.slice(0, 10)}:\n${link}`);
      return 0;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      console.error(error.code === 'administrator.exists' ? 'There is an administrator already, who can appoint others.' : `${error.code} ${JSON.stringify(error.details)}`);
      return 1;
    }
  },
};

/** Previews a file, prints its faults, applies the rest chunk by chunk. */
const importing = (kind: string): Command => ({
  name: `${kind} import`, usage: `FILE.csv [--dry-run]: ${kind} from a CSV file; prints line, column and fault of what stays out`,
  async run(args, boot) {
    const { values, positionals: [file] } = parseArgs({ args, allowPositionals: true, options: { 'dry-run': { type: 'boolean', default: false } } });
    if (!file) {
      console.error(`Name the file: ${kind} import FILE.csv`);
      return 2;
    }
    const bytes = await readFile(file);
    const app = await boot();
    const [db, imports] = [app.get(Database), app.get(Imports)];
    const { id, total, valid, errors, errorCount } = await db.transaction(() => imports.preview(Actor.system, kind, bytes));
    for (const { row, column, code, value } of errors) console.error(`${file}:${row} ${column}: ${code} ${JSON.stringify(value)}`);
    if (errorCount > errors.length) console.error(`… and ${errorCount - errors.length} more.`);
    console.log(`${valid} of ${total} rows can be imported.`);
    if (values['dry-run'] || valid === 0) return valid === 0 ? 1 : 0;
    await db.transaction(() => imports.apply(Actor.system, id));
    // The worker may take chunks too: each waits for the other's.
    while (await db.transaction(() => imports.applyNext(id))) console.log(`${(await imports.get(Actor.system, id)).done} of ${valid}…`);
    console.log(`${(await imports.get(Actor.system, id)).made} imported.`);
    return 0;
  },
});

export const identityCommands: Command[] = [createAdministrator, importing('places'), importing('schools'), importing('people')];
