import { isInside, type PlaceLevel, PlaceLevel as Level } from '#contracts';
import { Actor, Conflict, Database, Dependents, Facts, type Fault, type ImportKind, ImportKinds, type Reading } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isCode, pathOf } from './path.js';
import { fitsBelow, type NewPlace } from './place.entity.js';
import { placeRemoved } from './place.facts.js';
import { PlaceService } from './place.service.js';

const columns = ['code', 'parent_code', 'level', 'name_km', 'name_latin'].map((name) => ({ name, required: name !== 'parent_code' }));

type Known = { path: string; level: PlaceLevel };

/** What reading one file needs to know: the places there are, and those the file brings. */
interface Ground { known: Map<string, Known>; country: string | undefined; cells: Map<string, Record<string, string>>; territories: string[] }

/** Removes places that an import made, unless people or records are there. */
@Injectable()
export class PlaceRemoval {
  constructor(private readonly db: Database, private readonly facts: Facts, private readonly dependents: Dependents) {}

  /** @throws Conflict `import.in_use` */
  async remove(actor: Actor, paths: readonly string[]): Promise<void> {
    const below = await this.db.rows<{ path: string }>('places.below', 'select path from places where parent_path = any($1::text[]) and path <> all($1::text[]) limit 5', [paths]);
    const held = await this.dependents.of('places', paths);
    if (below.length > 0) held.set('places', below.map(({ path }) => path));
    if (held.size > 0) throw new Conflict('import.in_use', { by: Object.fromEntries([...held].map(([name, some]) => [name, some.slice(0, 5)])) });
    await this.db.rows('places.remove', 'delete from places where path = any($1::text[])', [paths]);
    await this.facts.recordAll(actor, paths.map(placeRemoved));
  }
}

/** A gazetteer: provinces, districts and communes, with the codes of those above them. */
@Injectable()
export class PlacesImport implements ImportKind<NewPlace>, OnModuleInit {
  readonly name = 'places';
  readonly columns = columns;

  constructor(private readonly kinds: ImportKinds, private readonly places: PlaceService, private readonly removal: PlaceRemoval) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  mayImport(actor: Actor): boolean {
    return actor.has('administrator') || actor.has('ministry_officer');
  }

  async read(actor: Actor, cells: readonly Record<string, string>[]): Promise<Reading<NewPlace>[]> {
    const ground = await this.survey(actor, cells);
    const seen = new Set<string>();
    const drafts = cells.map((row) => {
      const code = row['code']!;
      const faults = faultsOf(row, ground);
      if (seen.has(code)) faults.push({ column: 'code', code: 'import.duplicate', value: code });
      seen.add(code);
      return { row, code, faults };
    });
    leaveOutOrphans(drafts, ground);
    return drafts.map(({ row, code, faults }) => {
      const parent = parentOf(row, ground);
      return faults.length > 0 ? { faults } : { row: { code, level: row['level'] as PlaceLevel, parentPath: parent?.path ?? null, nameKm: row['name_km']!, nameLatin: row['name_latin']! } };
    });
  }

  async apply(actor: Actor, rows: readonly NewPlace[]): Promise<(string | Fault)[]> {
    return applyPlaces(this.places, actor, rows);
  }

  undo(actor: Actor, made: readonly string[]): Promise<void> {
    return this.removal.remove(actor, made);
  }

  private async survey(actor: Actor, cells: readonly Record<string, string>[]): Promise<Ground> {
    const codes = cells.flatMap((row) => [row['code']!, row['parent_code']!]);
    const countries = await this.places.children(null);
    return {
      known: new Map(await this.places.byCodes(codes)), country: countries.length === 1 ? countries[0]!.code : undefined,
      cells: new Map(cells.toReversed().map((row) => [row['code']!, row])), territories: actor.territories(['administrator', 'ministry_officer']),
    };
  }
}

/** Those whose code somebody took since the preview stay out. */
export async function applyPlaces(places: PlaceService, actor: Actor, rows: readonly NewPlace[]): Promise<(string | Fault)[]> {
  const taken = await places.byCodes(rows.map(({ code }) => code));
  await places.insertAll(actor, rows.filter(({ code }) => !taken.has(code)));
  return rows.map(({ code, parentPath }) => (taken.has(code) ? { column: 'code', code: 'import.already_exists', value: code } : pathOf(parentPath ?? '', code)));
}

/** A province without a parent belongs to the only country. */
const parentCodeOf = (row: Record<string, string>, { country }: Ground): string =>
  row['parent_code']! || (row['level'] === 'province' ? country ?? '' : '');

/** The place above a row's: known, or brought by the same file; undefined when there is none. */
function parentOf(row: Record<string, string>, ground: Ground, depth = 0): Known | undefined {
  const code = parentCodeOf(row, ground);
  const known = code === ground.country ? { path: pathOf('', code), level: 'country' as const } : ground.known.get(code);
  if (known || code === '') return known;
  const brought = ground.cells.get(code);
  const level = Level.safeParse(brought?.['level']).data;
  // Five levels: a longer line goes in a circle.
  if (!brought || !level || depth > 5) return undefined;
  const above = parentOf(brought, ground, depth + 1);
  return above && fitsBelow(level, above.level) ? { path: pathOf(above.path, code), level } : undefined;
}

function faultsOf(row: Record<string, string>, ground: Ground): Fault[] {
  const faults: Fault[] = missing(row, ['code', 'level', 'name_km', 'name_latin']);
  const [code, level] = [row['code']!, Level.exclude(['school']).safeParse(row['level'])];
  if (code && (!isCode(code) || (level.data !== 'country' && code.startsWith('S')))) faults.push({ column: 'code', code: 'import.code_malformed', value: code });
  if (ground.known.has(code)) faults.push({ column: 'code', code: 'import.already_exists', value: code });
  if (row['level'] && !level.success) faults.push({ column: 'level', code: 'import.value_unknown', value: row['level'] });
  if (!level.success) return faults;
  const parent = parentOf(row, ground);
  if (!parent && level.data !== 'country') faults.push({ column: 'parent_code', code: 'import.parent_unknown', value: row['parent_code']! });
  else if (!fitsBelow(level.data, parent?.level ?? null)) faults.push({ column: 'level', code: 'import.level_wrong', value: row['level']! });
  else if (!ground.territories.some((territory) => isInside(pathOf(parent?.path ?? '', code), territory))) faults.push({ column: 'code', code: 'import.place_outside_territory', value: code });
  return faults;
}

/** A place whose parent stands in the file with a fault would be left without one: it has a fault too, and so have those below it. */
function leaveOutOrphans(drafts: { row: Record<string, string>; code: string; faults: Fault[] }[], ground: Ground): void {
  const stands = (code: string, sound: Set<string>): boolean => code === '' || code === ground.country || ground.known.has(code) || sound.has(code);
  for (let left = drafts.filter(({ faults }) => faults.length === 0); ;) {
    const sound = new Set(left.map(({ code }) => code));
    const orphans = left.filter(({ row }) => !stands(parentCodeOf(row, ground), sound));
    if (orphans.length === 0) return;
    for (const { row, faults } of orphans) faults.push({ column: 'parent_code', code: 'import.parent_unknown', value: row['parent_code']! });
    left = left.filter(({ faults }) => faults.length === 0);
  }
}

/** Cells that must not be empty, and none may be a book. */
export function missing(row: Record<string, string>, required: readonly string[]): Fault[] {
  const empty = required.filter((column) => !row[column]).map((column) => ({ column, code: 'import.value_missing' as const, value: '' }));
  const long = Object.entries(row).filter(([, value]) => value.length > 200).map(([column, value]) => ({ column, code: 'import.value_too_long' as const, value }));
  return [...empty, ...long];
}
