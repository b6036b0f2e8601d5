/**
 * Both statements compare what the sources say now with what the board says, write the difference, and add it to the counts
 * of every place above. So a fact may come twice or late, and a recount is the same statement over everyone. `$1` names
 * who or what is looked at anew; null means all.
 */

/** `KH/12/1203/` → `KH/`, `KH/12/`, `KH/12/1203/`. */
export const above = (path: string): string => `
  (select array_to_string(codes[1:n], '/') || '/' as place
   from (select string_to_array(rtrim(${path}, '/'), '/') as codes) as split, generate_series(1, cardinality(codes)) as n) as up`;

/** `$2`: which achievement certifies which course, as JSON. */
export const refreshPeople = `
  with taken as (
    select person_id, course_code, min(begun_at) as begun_at, min(completed_at) as completed_at, min(certified_at) as certified_at
    from (
      select person_id, course_code, began_at as begun_at, completed_at, null::timestamptz as certified_at
      from progress where $1::uuid[] is null or person_id = any($1)
      union all
      select a.person_id, c.course, null, null, a.awarded_at
      from awards a join jsonb_to_recordset($2::jsonb) as c(achievement text, course text) on c.achievement = a.achievement_code
      where a.state = 'issued' and ($1::uuid[] is null or a.person_id = any($1))
    ) as done group by person_id, course_code
  ), fresh as (
    select p.id as person_id, t.course_code, p.place, p.gender, t.begun_at, t.completed_at, t.certified_at
    from people p join taken t on t.person_id = p.id where p.active
    union all
    select p.id, '*', p.place, p.gender, min(t.begun_at), min(t.completed_at), min(t.certified_at)
    from people p left join taken t on t.person_id = p.id
    where p.active and ($1::uuid[] is null or p.id = any($1)) group by p.id
  ), old as (
    select person_id, course_code, place, gender, begun_at, completed_at, certified_at
    from board_people where $1::uuid[] is null or person_id = any($1)
  ), gone as (
    delete from board_people b using old where b.person_id = old.person_id and b.course_code = old.course_code
      and not exists (select from fresh f where f.person_id = old.person_id and f.course_code = old.course_code)
  ), kept as (
    insert into board_people as b (person_id, course_code, place, gender, begun_at, completed_at, certified_at)
    select person_id, course_code, place, gender, begun_at, completed_at, certified_at from (select * from fresh except select * from old) as changed
    on conflict (person_id, course_code) do update set place = excluded.place, gender = excluded.gender,
      begun_at = excluded.begun_at, completed_at = excluded.completed_at, certified_at = excluded.certified_at
  ), moved as (
    select 1 as sign, * from (select * from fresh except select * from old) as come
    union all
    select -1, * from (select * from old except select * from fresh) as went
  )
  insert into board_counts as b (place, course_code, gender, people, begun, completed, certified)
  select up.place, course_code, gender, sum(sign), sum(sign * (begun_at is not null)::int), sum(sign * (completed_at is not null)::int),
    sum(sign * (certified_at is not null)::int)
  from moved cross join lateral ${above('moved.place')}
  group by up.place, course_code, gender
  on conflict (place, course_code, gender) do update set people = b.people + excluded.people, begun = b.begun + excluded.begun,
    completed = b.completed + excluded.completed, certified = b.certified + excluded.certified`;

const inspectionsMoved = `
  with fresh as (
    select i.id as inspection_id, i.school, i.state, i.instrument_code, i.starts_on, r.finalised_at, r.scores
    from inspections i
    left join lateral (select finalised_at, document -> 'scores' as scores from reports where inspection_id = i.id order by version desc limit 1) as r on true
    where $1::uuid[] is null or i.id = any($1)
  ), old as (
    select inspection_id, school, state, instrument_code, starts_on, finalised_at, scores
    from board_inspections where $1::uuid[] is null or inspection_id = any($1)
  ), come as (select * from fresh except select * from old), went as (select * from old except select * from fresh),
  moved as (select 1 as sign, * from come union all select -1, * from went)`;

/** No inspection is ever removed, so nothing leaves the board but by changing. */
export const refreshInspections = `${inspectionsMoved}, kept as (
    insert into board_inspections (inspection_id, school, state, instrument_code, starts_on, finalised_at, scores) select * from come
    on conflict (inspection_id) do update set school = excluded.school, state = excluded.state, instrument_code = excluded.instrument_code,
      starts_on = excluded.starts_on, finalised_at = excluded.finalised_at, scores = excluded.scores
  ), counted as (
    insert into board_inspection_counts as b (place, state, inspections)
    select up.place, state, sum(sign) from moved cross join lateral ${above('moved.school')} group by up.place, state
    on conflict (place, state) do update set inspections = b.inspections + excluded.inspections
  )
  insert into board_standard_counts as b (place, instrument_code, standard_id, inspections, thousandths)
  select up.place, instrument_code, standard.id, sum(sign), sum(sign * round((standard.score ->> 'mean')::numeric * 1000))
  from moved cross join lateral jsonb_each(scores) as standard(id, score) cross join lateral ${above('moved.school')}
  where standard.score ->> 'mean' is not null
  group by up.place, instrument_code, standard.id
  on conflict (place, instrument_code, standard_id) do update
    set inspections = b.inspections + excluded.inspections, thousandths = b.thousandths + excluded.thousandths`;

/** Places where nobody is counted any more: a recount would not name them. */
export const forgetEmpty = [
  'delete from board_counts where people = 0',
  'delete from board_inspection_counts where inspections = 0',
  'delete from board_standard_counts where inspections = 0',
] as const;

export const forgetAll = ['board_people', 'board_counts', 'board_inspections', 'board_inspection_counts', 'board_standard_counts'].map((table) => `delete from ${table}`);
