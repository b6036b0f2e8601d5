import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CompetencyPersonRow } from './competency.dto.js';
import { ANY_COURSE } from './board.entity.js';

export interface PlaceCompetency { place: string; competency: string; building: number; shown: number }
export interface CompetencyFilter { under: string; code: string; state: string | null; after: { place: string; personId: string } | null; limit: number }
export interface CompetencyTableRow { level: string; code: string; name_km: string; name_latin: string; total: number; counts: Record<string, { building: number; shown: number }> }

/** What the board of competencies shows, read from its counts; the list behind a number, read from the rows that were counted. */
@Injectable()
export class CompetencyQueries {
  constructor(private readonly db: Database) {}

  counts(places: string[], codes: string[]): Promise<PlaceCompetency[]> {
    return this.db.rows<PlaceCompetency>('competencies.counts',
      'select place, code as competency, building, shown from board_competency_counts where place = any($1::text[]) and code = any($2::text[]) order by place, code', [places, codes]);
  }

  /** Active people by place. */
  async totals(places: string[]): Promise<Map<string, number>> {
    const rows = await this.db.rows<{ place: string; total: number }>('competencies.totals',
      `select place, sum(people)::int as total from board_counts where place = any($1::text[]) and course_code = '${ANY_COURSE}' group by place`, [places]);
    return new Map(rows.map(({ place, total }) => [place, total]));
  }

  async people({ under, code, state, after, limit }: CompetencyFilter): Promise<CompetencyPersonRow[]> {
    const rows = await this.db.rows<{ id: string; staff_id: string | null; name_km: string; name_latin: string; place: string; place_km: string; place_latin: string; state: 'building' | 'shown' }>(
      'competencies.people',
      `select p.id, p.staff_id, p.name_km, p.name_latin, b.place, w.name_km as place_km, w.name_latin as place_latin, b.state
       from board_competencies b join people p on p.id = b.person_id join places w on w.path = b.place
       where b.code = $2 and b.place >= $1 and b.place < $1 || '~' and ($3::text is null or b.state = $3)
         and ($4::text is null or (b.place, b.person_id) > ($4 collate "C", $5::uuid))
       order by b.place, b.person_id limit $6`, [under, code, state, after?.place ?? null, after?.personId ?? null, limit]);
    return rows.map((row) => ({
      personId: row.id, staffId: row.staff_id, nameKm: row.name_km, nameLatin: row.name_latin, state: row.state,
      place: { path: row.place, nameKm: row.place_km, nameLatin: row.place_latin },
    }));
  }

  /** Every place inside `under`, itself first. */
  table(under: string, codes: string[]): Promise<CompetencyTableRow[]> {
    return this.db.rows<CompetencyTableRow>('competencies.table',
      `select w.level, w.code, w.name_km, w.name_latin,
         coalesce((select sum(people) from board_counts t where t.place = w.path and t.course_code = '${ANY_COURSE}'), 0)::int as total,
         coalesce((select jsonb_object_agg(c.code, jsonb_build_object('building', c.building, 'shown', c.shown))
           from board_competency_counts c where c.place = w.path and c.code = any($2::text[])), '{}') as counts
       from places w where w.path >= $1 and w.path < $1 || '~' and w.active order by w.path`, [under, codes]);
  }
}
