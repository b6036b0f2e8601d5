import { type PlaceLevel, placeLevels, type SchoolKind } from '#contracts';
import { RuleBroken } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { isCode, pathOf } from './path.js';

export interface NewPlace { code: string; level: PlaceLevel; parentPath: string | null; nameKm: string; nameLatin: string; kind?: SchoolKind | null }

/** A country, a province, a district, a commune or a school: where people work, and what a role is held in. */
@Entity('places')
@Unique('place.code_taken', ['code'])
@Index('places_parent', ['parentPath'])
@Index('places_names', { synchronize: false })
export class Place {
  /** The codes from the country down, each ended by `/`; in byte order, so that a territory is a range. */
  @PrimaryColumn({ type: 'text', collation: 'C' }) path: string;
  @Column('text') code: string;
  @Column('text') level: PlaceLevel;
  @Column({ type: 'text', nullable: true, collation: 'C' }) parentPath: string | null;
  @Column('text') nameKm: string;
  @Column('text') nameLatin: string;
  @Column('text', { nullable: true }) kind: SchoolKind | null;
  @Column('boolean') active: boolean;

  /** @throws RuleBroken `place.path_broken` for a code or a level that does not fit below `parentPath`. */
  static of({ code, level, parentPath, nameKm, nameLatin, kind = null }: NewPlace): Place {
    const rooted = (parentPath === null) === (level === 'country');
    const named = isCode(code) && (level === 'school' ? code.startsWith('S') : level === 'country' || !code.startsWith('S'));
    if (!rooted || !named) throw new RuleBroken('place.path_broken', { code, level, parentPath });
    return Object.assign(new Place(), {
      path: pathOf(parentPath ?? '', code), code, level, parentPath, nameKm: nameKm.normalize('NFC').trim(), nameLatin: nameLatin.normalize('NFC').trim(), kind, active: true,
    });
  }
}

/** May a place of `level` stand directly below one of `parent`? A school's commune is not always known: it may stand in its district. */
export function fitsBelow(level: PlaceLevel, parent: PlaceLevel | null): boolean {
  if (level === 'school') return parent === 'commune' || parent === 'district';
  return (parent === null ? 0 : placeLevels.indexOf(parent) + 1) === placeLevels.indexOf(level);
}
