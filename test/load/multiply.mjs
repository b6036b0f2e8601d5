// A ministry of its real size. The demo lives some hundred learners through the real rules, one record after the other; here what they did
// is copied to teachers who have not begun, in a few statements. Copies have ids and numbers of their own; their signatures are their templates'.

/** An id like `id`, of the same moment. */
const like = (id) => `(left(${id}::text, 14) || substr(gen_random_uuid()::text, 15))::uuid`;

const steps = [
  `create temp table copies as
     with templates as (select person_id, row_number() over (order by person_id) - 1 as n from progress),
       free as (select p.id, p.place, p.name_km, p.name_latin, row_number() over (order by md5(p.id::text)) as n from people p
         where p.post = 'teacher' and p.password_hash is null and not exists (select from enrolments e where e.person_id = p.id))
     select free.id as person_id, free.place, free.name_km, free.name_latin, t.person_id as template
     from free join templates t on t.n = free.n % (select count(*) from templates) where free.n <= $1`,
  `create temp table classes as
     select gen_random_uuid() as id, p.path as place, p.name_km, k as n from places p, generate_series(0, 7) as k where p.level = 'province'`,
  `insert into cohorts (id, name, course_code, course_version, place, facilitator_id, starts_on, ends_on, created_by, created_at)
     select k.id, k.name_km || ' ' || k.n, c.course_code, c.course_version, k.place, c.facilitator_id, current_date - 30 * k.n, current_date - 30 * k.n + 90, c.created_by, c.created_at
     from classes k cross join (select * from cohorts order by id limit 1) as c`,
  `insert into enrolments (person_id, id, course_code, course_version, cohort_id, state, created_at)
     select c.person_id, ${like('e.id')}, e.course_code, e.course_version, k.id, e.state, e.created_at
     from copies c join enrolments e on e.person_id = c.template
       left join classes k on c.place like k.place || '%' and k.n = abs(hashtext(c.person_id::text)) % 12`,
  `insert into attempts (person_id, id, course_code, course_version, activity_id, kind, record, sha256, score, max, passed, started_at, finished_at, received_at)
     select c.person_id, ${like('a.id')}, course_code, course_version, activity_id, kind, record, sha256, score, max, passed, started_at, finished_at, received_at
     from copies c join attempts a on a.person_id = c.template`,
  `insert into completions (person_id, id, course_code, course_version, lesson_id, record, sha256, completed_at, received_at)
     select c.person_id, ${like('a.id')}, course_code, course_version, lesson_id, record, sha256, completed_at, received_at
     from copies c join completions a on a.person_id = c.template`,
  `insert into progress (person_id, course_code, course_version, lessons_done, lessons_total, best_score, best_max, test_passed, completed_at, began_at, last_at)
     select c.person_id, course_code, course_version, lessons_done, lessons_total, best_score, best_max, test_passed, completed_at, began_at, last_at
     from copies c join progress p on p.person_id = c.template`,
  `create temp table given as
     select c.*, a.id as award, a.series, a.year, ${like('a.id')} as id, l.last + row_number() over (partition by a.series, a.year order by c.person_id) as n
     from copies c join awards a on a.person_id = c.template join award_counters l on l.series = a.series and l.year = a.year`,
  `insert into awards (person_id, id, achievement_code, achievement_version, generation, series, year, n, number, code, state, name_km, name_latin, evaluation, record, sha256,
       awarded_at, expires_at, changed_at, changed_by, public_reason, place)
     select g.person_id, g.id, achievement_code, achievement_version, generation, g.series, g.year, g.n, 'KH-' || g.series || '-' || g.year || '-' || lpad(g.n::text, 6, '0'),
       upper(left(md5(g.id::text), 13)), state, g.name_km, g.name_latin, evaluation, record, sha256, awarded_at, expires_at, changed_at, changed_by, public_reason, g.place
     from given g join awards a on a.person_id = g.template and a.id = g.award`,
  `insert into credentials (person_id, award_id, bytes, sha256, kid, status_list, status_index)
     select g.person_id, g.id, bytes, sha256, kid, status_list, status_index from given g join credentials c on c.person_id = g.template and c.award_id = g.award`,
  `insert into award_register (series, year, n, code, person_id, award_id, credential_id, record_sha256, credential_sha256)
     select g.series, g.year, g.n, upper(left(md5(g.id::text), 13)), g.person_id, g.id, gen_random_uuid(), record_sha256, credential_sha256
     from given g join award_register r on r.award_id = g.award`,
  'update award_counters c set last = m.last from (select series, year, max(n) as last from award_register group by 1, 2) as m where m.series = c.series and m.year = c.year',
  `insert into facts (id, name, subject, place, data, actor_id, at)
     select ${like('f.id')}, f.name, c.person_id::text, c.place, f.data || jsonb_build_object('personId', c.person_id), c.person_id, f.at
     from facts f join copies c on c.template = (f.data ->> 'personId')::uuid where f.name in ('attempt.received', 'lesson.completed', 'course.completed', 'award.issued')`,
  `create temp table visits as
     select i.id as template, ${like('i.id')} as id, s.path as school
     from (select id, row_number() over () as n from inspections) as i cross join generate_series(1, 40) as k
       join (select path, row_number() over (order by md5(path)) as n from places where level = 'school') as s on s.n = i.n * 40 + k`,
  `insert into inspections (id, school, instrument_code, instrument_version, type, state, starts_on, ends_on, lead_id, planned_by, planned_at, cancelled_reason, missing_sheets, judgements_version)
     select v.id, v.school, instrument_code, instrument_version, type, state, starts_on, ends_on, lead_id, planned_by, planned_at, cancelled_reason, missing_sheets, judgements_version
     from visits v join inspections i on i.id = v.template`,
  `insert into inspection_members (person_id, inspection_id, part, award_id, active)
     select person_id, v.id, part, award_id, active from visits v join inspection_members m on m.inspection_id = v.template`,
  `insert into rating_sheets (person_id, id, inspection_id, record, sha256, submitted_at, received_at)
     select person_id, ${like('s.id')}, v.id, record, sha256, submitted_at, received_at from visits v join rating_sheets s on s.inspection_id = v.template`,
  `insert into reports (inspection_id, version, document, sha256, finalised_by, finalised_at)
     select v.id, version, document, sha256, finalised_by, finalised_at from visits v join reports r on r.inspection_id = v.template`,
  `insert into actions (id, inspection_id, standard_id, school, text, due_on, state, note, changed_by, changed_at, version)
     select ${like('a.id')}, v.id, standard_id, v.school, text, due_on, state, note, changed_by, changed_at, version from visits v join actions a on a.inspection_id = v.template`,
  // Without its cursor the board is counted anew at the worker's next turn.
  'delete from board_cursor', 'drop table copies, classes, given, visits', 'vacuum analyze',
];

/** Lets `learners` more teachers have done what the demo's learners did, and forty times as many schools have been inspected. */
export async function multiply(db, learners) {
  // The copies' table is one connection's own.
  const connection = await db.connect();
  try {
    for (const [i, sql] of steps.entries()) await connection.query(sql, i === 0 ? [learners] : []);
  } finally {
    connection.release();
  }
}
