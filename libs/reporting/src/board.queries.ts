import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { type BoardInspectionRow, type BoardPersonRow, type Gender, genders, type PeopleBoard, type PeopleCounts, type Stage } from './board.dto.js';
import { ANY_COURSE } from './board.entity.js';

export interface PlaceCounts extends PeopleCounts { place: string; gender: Gender }
export interface StateCount { place: string; state: string; inspections: number }
export interface StandardCount { place: string; instrumentCode: string; standardId: string; inspections: number; mean: number }
export interface PeopleFilter { under: string; course: string; stage: Stage; gender: Gender | null; after: { place: string; personId: string } | null; limit: number }
export interface InspectionFilter { under: string; states: readonly string[] | null; standard: string | null; after: string | null; limit: number }

/** Whoever reached a stage of a course has a row of that course, with its place; of the others only the row under any course is sure. */
const everybody = `board_people b left join board_people c on c.person_id = b.person_id and c.course_code = $2 where b.course_code = '${ANY_COURSE}'`;
const reached: Record<Stage, string> = {
  all: everybody, not_begun: `${everybody} and c.begun_at is null`,
  begun: 'board_people b where b.course_code = $2 and b.begun_at is not null',
  completed: 'board_people b where b.course_code = $2 and b.begun_at is not null and b.completed_at is not null',
  certified: 'board_people b where b.course_code = $2 and b.certified_at is not null',
};

/** How many are at a stage: counted already, so that no page of the list counts them again. */
const at = (stage: Stage, { total, begun, completed, certified }: PeopleCounts): number =>
  ({ all: total, not_begun: total - begun, begun, completed, certified })[stage];

interface PersonRow {
  id: string; staff_id: string | null; name_km: string; name_latin: string; gender: Gender; post: string; place: string; place_km: string; place_latin: string;
  begun_at: Date | null; completed_at: Date | null; certified_at: Date | null;
}

const personRow = (row: PersonRow): BoardPersonRow => ({
  personId: row.id, staffId: row.staff_id, nameKm: row.name_km, nameLatin: row.name_latin, gender: row.gender, post: row.post,
  place: { path: row.place, nameKm: row.place_km, nameLatin: row.place_latin },
  begunAt: row.begun_at?.toISOString() ?? null, completedAt: row.completed_at?.toISOString() ?? null, certifiedAt: row.certified_at?.toISOString() ?? null,
});

/** What the board shows, read from its counts; the lists behind the numbers, read from the rows that were counted. */
@Injectable()
export class BoardQueries {
  constructor(private readonly db: Database) {}

  /** Of `place` and of its children, by place and gender. */
  async people(places: string[], course: string): Promise<PlaceCounts[]> {
    return this.db.rows<PlaceCounts>('board.people',
      `select place, gender, coalesce(sum(people) filter (where course_code = '${ANY_COURSE}'), 0)::int as total,
         coalesce(sum(begun) filter (where course_code = $2), 0)::int as begun, coalesce(sum(completed) filter (where course_code = $2), 0)::int as completed,
         coalesce(sum(certified) filter (where course_code = $2), 0)::int as certified
       from board_counts where place = any($1::text[]) and course_code in ('${ANY_COURSE}', $2) group by place, gender`, [places, course]);
  }

  async inspectionStates(places: string[]): Promise<StateCount[]> {
    return this.db.rows<StateCount>('board.inspection_states',
      'select place, state, inspections from board_inspection_counts where place = any($1::text[])', [places]);
  }

  async standards(places: string[]): Promise<StandardCount[]> {
    return this.db.rows<StandardCount>('board.standards',
      `select place, instrument_code as "instrumentCode", standard_id as "standardId", inspections,
         round(thousandths / 1000.0 / inspections, 3)::float8 as mean
       from board_standard_counts where place = any($1::text[]) order by instrument_code, standard_id`, [places]);
  }

  async peopleList({ under, course, stage, gender, after, limit }: PeopleFilter): Promise<{ rows: BoardPersonRow[]; total: number }> {
    const rows = await this.db.rows<PersonRow>(`board.people_list.${stage}`,
      `select p.id, p.staff_id, p.name_km, p.name_latin, p.gender, p.post, b.place, w.name_km as place_km, w.name_latin as place_latin,
         c.begun_at, c.completed_at, c.certified_at
       from (select b.person_id, b.place from ${reached[stage]} and b.place >= $1 and b.place < $1 || '~' and ($3::text is null or b.gender = $3)
         and ($4::text is null or (b.place, b.person_id) > ($4 collate "C", $5::uuid)) order by b.place, b.person_id limit $6) as b
       join people p on p.id = b.person_id join places w on w.path = b.place
       left join board_people c on c.person_id = b.person_id and c.course_code = $2
       order by b.place, b.person_id`, [under, course, gender, after?.place ?? null, after?.personId ?? null, limit]);
    const counted = (await this.people([under], course)).filter((row) => gender === null || row.gender === gender);
    return { rows: rows.map(personRow), total: counted.reduce((sum, row) => sum + at(stage, row), 0) };
  }

  async inspectionList({ under, states, standard, after, limit }: InspectionFilter): Promise<{ rows: BoardInspectionRow[]; total: number }> {
    const from = `from board_inspections i where i.school >= $1 and i.school < $1 || '~' and ($2::text[] is null or i.state = any($2))
      and ($3::text is null or i.scores -> $3 ->> 'mean' is not null)`;
    const rows = await this.db.rows<{ inspection_id: string; school: string; name_km: string; name_latin: string; state: string; starts_on: string; finalised_at: Date | null; mean: number | null }>(
      'board.inspection_list',
      `select i.inspection_id, i.school, w.name_km, w.name_latin, i.state, i.starts_on::text, i.finalised_at,
         (select round(avg((s.value ->> 'mean')::numeric), 3)::float8 from jsonb_each(i.scores) as s where $3::text is null or s.key = $3) as mean
       from (select i.* ${from} and ($4::uuid is null or i.inspection_id < $4) order by i.inspection_id desc limit $5) as i
       join places w on w.path = i.school order by i.inspection_id desc`, [under, states, standard, after, limit]);
    const [count] = await this.db.rows<{ n: number }>('board.inspection_count', `select count(*)::int as n ${from}`, [under, states, standard]);
    const items = rows.map((row) => ({
      inspectionId: row.inspection_id, school: { path: row.school, nameKm: row.name_km, nameLatin: row.name_latin },
      state: row.state, startsOn: row.starts_on, finalisedAt: row.finalised_at?.toISOString() ?? null, mean: row.mean,
    }));
    return { rows: items, total: count!.n };
  }

  /** Every place inside `under`, itself first, with its counts by gender, for a spreadsheet. */
  async table(under: string, course: string): Promise<TableRow[]> {
    return this.db.rows<TableRow>('board.table',
      `select w.level, w.code, w.name_km, w.name_latin, ${['total', 'begun', 'completed', 'certified'].map((figure) => {
        const [column, counted] = figure === 'total' ? ['people', `'${ANY_COURSE}'`] : [figure, '$2'];
        return ['', ...genders].map((gender) => `coalesce(sum(${column}) filter (where c.course_code = ${counted}${gender ? ` and c.gender = '${gender}'` : ''}), 0)::int as ${figure}${gender ? `_${gender}` : ''}`).join(', ');
      }).join(', ')}
       from places w left join board_counts c on c.place = w.path and c.course_code in ('${ANY_COURSE}', $2)
       where w.path >= $1 and w.path < $1 || '~' and w.active group by w.path order by w.path`, [under, course]);
  }
}

export type TableRow = Record<'level' | 'code' | 'name_km' | 'name_latin', string> & Record<string, string | number>;

const none = (): PeopleCounts => ({ total: 0, begun: 0, completed: 0, certified: 0 });

/** The counts of one place, over all genders and by gender. */
export function countsOf(place: string, rows: PlaceCounts[]): PeopleBoard {
  const board: PeopleBoard = { ...none(), byGender: { f: none(), m: none(), x: none() } };
  for (const { gender, total, begun, completed, certified } of rows.filter((row) => row.place === place)) {
    board.byGender[gender] = { total, begun, completed, certified };
    board.total += total;
    board.begun += begun;
    board.completed += completed;
    board.certified += certified;
  }
  return board;
}
