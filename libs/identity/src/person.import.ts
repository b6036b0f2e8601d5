import { Gender, Locale, Post, Subject, uuidv7 } from '#contracts';
import { Actor, Conflict, Database, Dependents, Facts, type Fault, type ImportKind, ImportKinds, type Reading } from '#platform';
import { PlaceService, type PlaceView, schoolCode } from '#territory';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Person, type PersonFault, type PersonFields, rolesOfPost, tidy } from './person.entity.js';
import { personRemoved } from './person.facts.js';
import { editors, mayChangePeopleOf } from './person.policy.js';
import { PeopleService } from './person.service.js';
import { RolesService } from './role.service.js';

const required = ['name_km', 'name_latin', 'gender', 'place_code'];
const columns = [...required, 'staff_id', 'phone', 'email', 'post', 'locale', 'subject'].map((name) => ({ name, required: required.includes(name) }));

/** How rosters write gender. */
const genders: Record<string, Gender> = {
  f: 'f', female: 'f', ស្រី: 'f', ស: 'f', femme: 'f', m: 'm', male: 'm', ប្រុស: 'm', ប: 'm', homme: 'm', h: 'm', x: 'x', other: 'x', ផ្សេងទៀត: 'x', autre: 'x',
};

const columnOf = { nameKm: 'name_km', nameLatin: 'name_latin', phone: 'phone', email: 'email', staffId: 'staff_id' } as const;
const rowFault = ({ field, reason, value }: PersonFault): Fault => ({ column: columnOf[field], code: `import.${reason}`, value });

type Login = 'staffId' | 'phone' | 'email';
const logins: Login[] = ['staffId', 'phone', 'email'];
type Taken = Record<Login, Set<string>>;

/** A roster: people with their names, their post, and a staff id, phone or e-mail to sign in with. */
@Injectable()
export class PeopleImport implements ImportKind<PersonFields>, OnModuleInit {
  readonly name = 'people';
  readonly columns = columns;

  constructor(
    private readonly kinds: ImportKinds,
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly places: PlaceService,
    private readonly people: PeopleService,
    private readonly roles: RolesService,
    private readonly dependents: Dependents,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  mayImport(actor: Actor): boolean {
    return editors.some((role) => actor.has(role));
  }

  async read(actor: Actor, cells: readonly Record<string, string>[]): Promise<Reading<PersonFields>[]> {
    const places = await this.places.byCodes(cells.flatMap((row) => [row['place_code']!, schoolCode(row['place_code']!)]));
    const drafts = cells.map((row) => draftOf(row, places.get(row['place_code']!) ?? places.get(schoolCode(row['place_code']!)), actor));
    const known = await this.taken(drafts.map(({ fields }) => fields));
    const seen: Taken = { staffId: new Set(), phone: new Set(), email: new Set() };
    return drafts.map(({ fields, faults }) => {
      const all = [...faults, ...clashes(fields, known, 'import.already_exists').slice(0, 1), ...clashes(fields, seen, 'import.duplicate')];
      for (const login of logins) if (fields[login]) seen[login].add(fields[login]);
      return all.length > 0 ? { faults: all } : { row: fields };
    });
  }

  async apply(actor: Actor, rows: readonly PersonFields[]): Promise<(string | Fault)[]> {
    const known = await this.taken(rows);
    const results = rows.map((row) => clashes(row, known, 'import.already_exists')[0] ?? uuidv7());
    await this.people.insertAll(actor, rows.flatMap((row, i) => {
      const result = results[i]!;
      return typeof result === 'string' ? [{ ...row, id: result }] : [];
    }));
    return results;
  }

  /** Whoever has a password, was changed, was given another role, or stands in a record, keeps all of them here. */
  async undo(actor: Actor, made: readonly string[]): Promise<void> {
    // Held, so that nobody among them sets a password while they are taken away.
    await this.db.rows('people.hold', 'select from people where id = any($1::uuid[]) order by id for update', [made]);
    const people = [...(await this.people.findMany(made)).values()];
    const held = await this.dependents.of('people', made);
    const roles = await this.roles.ofMany(made);
    const alive = people.filter((person) => person.passwordHash !== null || person.version > 1 || roles.get(person.id)!.length > rolesOfPost(person).length);
    if (alive.length > 0) held.set('identity', alive.map(({ id }) => id));
    if (held.size > 0) throw new Conflict('import.in_use', { by: Object.fromEntries([...held].map(([name, some]) => [name, some.slice(0, 5)])) });
    for (const table of ['role_grants', 'one_time_codes']) await this.db.ask(`delete from ${table} where person_id = any($1::uuid[])`, [made]);
    await this.db.repo(Person).delete([...made]);
    await this.facts.recordAll(actor, people.map(personRemoved));
  }

  private async taken(fields: readonly PersonFields[]): Promise<Taken> {
    const all = (login: Login): string[] => fields.flatMap((each) => each[login] ?? []);
    const rows = await this.db.rows<Record<Login, string | null>>('people.taken',
      `select staff_id as "staffId", phone, email from people where staff_id = any($1::text[]) or phone = any($2::text[]) or email = any($3::text[])`,
      [all('staffId'), all('phone'), all('email')]);
    const set = (login: Login): Set<string> => new Set(rows.flatMap((row) => row[login] ?? []));
    return { staffId: set('staffId'), phone: set('phone'), email: set('email') };
  }
}

/** A row as a person, and what is wrong with it. */
function draftOf(row: Record<string, string>, place: PlaceView | undefined, actor: Actor): { fields: PersonFields; faults: Fault[] } {
  const cell = (column: string): string => row[column] ?? '';
  const gender = genders[cell('gender').normalize('NFC').toLowerCase()];
  const post = Post.safeParse(cell('post').toLowerCase() || (place && place.level !== 'school' ? 'officer' : 'teacher'));
  const subject = cell('subject') ? Subject.safeParse(cell('subject').toLowerCase()) : { success: true, data: null };
  const locale = Locale.safeParse(cell('locale').toLowerCase() || 'km');
  const { fields, faults } = tidy({
    staffId: cell('staff_id'), nameKm: cell('name_km'), nameLatin: cell('name_latin'), gender: gender ?? 'x', phone: cell('phone'), email: cell('email'),
    locale: locale.data ?? 'km', place: place?.path ?? '', post: post.data ?? 'teacher', subject: subject.data ?? null,
  });
  const empty = required.filter((column) => !cell(column));
  const unknown = (column: string, ok: boolean): Fault[] => (ok || !cell(column) ? [] : [{ column, code: 'import.value_unknown', value: cell(column) }]);
  const long = Object.entries(row).filter(([, value]) => value.length > 200).map(([column, value]): Fault => ({ column, code: 'import.value_too_long', value }));
  return {
    fields,
    faults: [
      ...empty.map((column): Fault => ({ column, code: 'import.value_missing', value: '' })), ...long,
      ...faults.map(rowFault).filter(({ column }) => !empty.includes(column)),
      ...unknown('gender', gender !== undefined), ...unknown('post', post.success), ...unknown('locale', locale.success), ...unknown('subject', subject.success), ...placeFaults(cell('place_code'), place, actor),
    ],
  };
}

function placeFaults(value: string, place: PlaceView | undefined, actor: Actor): Fault[] {
  if (value === '') return [];
  if (!place) return [{ column: 'place_code', code: 'import.place_unknown', value }];
  return mayChangePeopleOf(actor, place.path) ? [] : [{ column: 'place_code', code: 'import.place_outside_territory', value }];
}

const clashes = (fields: PersonFields, taken: Taken, code: 'import.already_exists' | 'import.duplicate'): Fault[] =>
  logins.filter((login) => taken[login].has(fields[login] ?? '')).map((login) => ({ column: columnOf[login], code, value: fields[login]! }));
