import { isInside, type Role, SchoolKind } from '#contracts';
import { Actor, type Fault, type ImportKind, ImportKinds, type Reading } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isCode, pathOf } from './path.js';
import type { PlaceView } from './place.dto.js';
import { fitsBelow, type NewPlace } from './place.entity.js';
import { applyPlaces, missing, PlaceRemoval } from './place.import.js';
import { PlaceService } from './place.service.js';

const importers: Role[] = ['administrator', 'ministry_officer', 'province_officer'];

/** Ministries number schools; Kru puts an S before the number, so that a school is known by its code. */
export const schoolCode = (code: string): string => (/^S/i.test(code) ? code.toUpperCase() : `S${code.toUpperCase()}`);

/** Schools, each in its commune, or in its district where the commune is not known. */
@Injectable()
export class SchoolsImport implements ImportKind<NewPlace>, OnModuleInit {
  readonly name = 'schools';
  readonly columns = ['code', 'parent_code', 'name_km', 'name_latin', 'kind'].map((name) => ({ name, required: name !== 'kind' }));

  constructor(private readonly kinds: ImportKinds, private readonly places: PlaceService, private readonly removal: PlaceRemoval) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  mayImport(actor: Actor): boolean {
    return importers.some((role) => actor.has(role));
  }

  async read(actor: Actor, cells: readonly Record<string, string>[]): Promise<Reading<NewPlace>[]> {
    const known = await this.places.byCodes(cells.flatMap((row) => [schoolCode(row['code']!), row['parent_code']!]));
    const seen = new Set<string>();
    return cells.map((row) => {
      const code = schoolCode(row['code']!);
      const parent = known.get(row['parent_code']!);
      const faults = [...missing(row, ['code', 'parent_code', 'name_km', 'name_latin']), ...codeFaults(row, known, seen), ...placeFaults(row, parent, actor)];
      seen.add(code);
      const kind = SchoolKind.safeParse(row['kind']);
      if (row['kind'] && !kind.success) faults.push({ column: 'kind', code: 'import.value_unknown', value: row['kind'] });
      return faults.length > 0 || !parent ? { faults } : { row: { code, level: 'school', parentPath: parent.path, nameKm: row['name_km']!, nameLatin: row['name_latin']!, kind: kind.data ?? null } };
    });
  }

  async apply(actor: Actor, rows: readonly NewPlace[]): Promise<(string | Fault)[]> {
    return applyPlaces(this.places, actor, rows);
  }

  undo(actor: Actor, made: readonly string[]): Promise<void> {
    return this.removal.remove(actor, made);
  }
}

function codeFaults(row: Record<string, string>, known: Map<string, PlaceView>, seen: Set<string>): Fault[] {
  const [value, code] = [row['code']!, schoolCode(row['code']!)];
  if (value === '') return [];
  if (!isCode(code)) return [{ column: 'code', code: 'import.code_malformed', value }];
  if (known.has(code)) return [{ column: 'code', code: 'import.already_exists', value }];
  return seen.has(code) ? [{ column: 'code', code: 'import.duplicate', value }] : [];
}

function placeFaults(row: Record<string, string>, parent: PlaceView | undefined, actor: Actor): Fault[] {
  const value = row['parent_code']!;
  if (value === '') return [];
  if (!parent) return [{ column: 'parent_code', code: 'import.parent_unknown', value }];
  if (!fitsBelow('school', parent.level)) return [{ column: 'parent_code', code: 'import.level_wrong', value }];
  const inside = actor.territories(importers).some((territory) => isInside(pathOf(parent.path, 'S'), territory));
  return inside ? [] : [{ column: 'parent_code', code: 'import.place_outside_territory', value }];
}
