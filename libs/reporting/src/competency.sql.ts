import { above } from './board.sql.js';

/** Of these people (`$1`; null: of all), whoever did anything or is counted. */
export const makeDue = `
  insert into board_competency_due (person_id)
  select person_id from (
    select person_id from attempts union select person_id from completions union select person_id from outcomes union select person_id from board_competencies
  ) as known where $1::uuid[] is null or person_id = any($1)
  on conflict (person_id) do nothing`;

/**
 * Compares what these people (`$1`) show now (`$2`: rows of person_id, code, state) with what the board says, writes the difference, and adds it to the
 * counts of every place above. So a person may be looked at twice or late.
 */
export const refreshCompetencies = `
  with fresh as (
    select p.id as person_id, f.code, p.place, f.state
    from jsonb_to_recordset($2::jsonb) as f(person_id uuid, code text, state text) join people p on p.id = f.person_id where p.active
  ), old as (
    select person_id, code, place, state from board_competencies where person_id = any($1::uuid[])
  ), gone as (
    delete from board_competencies b using old where b.person_id = old.person_id and b.code = old.code
      and not exists (select from fresh f where f.person_id = old.person_id and f.code = old.code)
  ), come as (select * from fresh except select * from old), went as (select * from old except select * from fresh),
  kept as (
    insert into board_competencies (person_id, code, place, state) select person_id, code, place, state from come
    on conflict (person_id, code) do update set place = excluded.place, state = excluded.state
  ), moved as (select 1 as sign, * from come union all select -1, * from went)
  insert into board_competency_counts as b (place, code, building, shown)
  select up.place, code, sum(sign * (state = 'building')::int), sum(sign * (state = 'shown')::int)
  from moved cross join lateral ${above('moved.place')}
  group by up.place, code
  on conflict (place, code) do update set building = b.building + excluded.building, shown = b.shown + excluded.shown`;

export const forgetCompetencies = ['board_competencies', 'board_competency_counts', 'board_competency_due'].map((table) => `delete from ${table}`);
