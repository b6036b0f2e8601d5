import { assignmentsOf, calibrationsOf, type CourseDocument, lessonsOf, quizzesOf } from '#contracts';

/** Days without a record or a work handed in after which somebody counts as quiet: who is under way then is stuck where they are. */
export const quietDays = 7;

/** Where somebody is who is in no lesson. */
export const otherStands = ['test', 'not_begun', 'completed'] as const;

/** What SQL needs to know of a course to find each person's first lesson that is not done, by the rule of `progressOf`. */
export function needsOf(course: CourseDocument): { lessons: string; needs: string; diagnosis: string | null } {
  const needs = lessonsOf(course).flatMap((lesson, n) => [
    ...quizzesOf(lesson).map(({ id }) => ({ n, activity: id, how: 'tried' })),
    ...calibrationsOf(lesson).map(({ id, mode }) => ({ n, activity: id, how: mode === 'exam' ? 'passed' : 'tried' })),
    ...assignmentsOf(lesson).map(({ id }) => ({ n, activity: id, how: 'accepted' })),
  ]);
  const lessons = lessonsOf(course).map(({ id }, n) => ({ n, id, needs: 1 + needs.filter((need) => need.n === n).length }));
  return { lessons: JSON.stringify(lessons), needs: JSON.stringify(needs), diagnosis: course.diagnosis?.id ?? null };
}

/**
 * `standings`: every member of the cohort `$1`, with where they are (`stands`), and whether they are quiet or behind. Withdrawn ones are no members.
 * Behind: not completed, and by the share of the time that has passed (from the later of the cohort's first day and the enrolment to the day it is due) more than half a
 * lesson is wanting, so that nobody is behind on the first day.
 * `$2` course, `$3` lessons, `$4` needs, `$5` diagnosis, `$6` now.
 */
export const standings = `
  with lessons as materialized (select * from jsonb_to_recordset($3::jsonb) as l(n int, id text, needs int)),
  needs as materialized (select * from jsonb_to_recordset($4::jsonb) as k(n int, activity text, how text)),
  members as materialized (
    select e.person_id, e.state, e.due_on, e.created_at, coalesce(g.lessons_done, 0) as lessons_done, g.lessons_total, g.best_score, g.best_max,
      coalesce(g.test_passed, false) as test_passed, g.completed_at, w.last_at, g.person_id is not null as begun,
      g.completed_at is null and coalesce(w.last_at, e.created_at) < $6::timestamptz - interval '${quietDays} days' as quiet,
      g.completed_at is null and (s.passed >= 1 or s.passed * coalesce(g.lessons_total, (select count(*) from lessons)) - coalesce(g.lessons_done, 0) > 0.5) as behind
    from enrolments e join cohorts c on c.id = e.cohort_id left join progress g on g.person_id = e.person_id and g.course_code = e.course_code
      cross join lateral (select greatest(g.last_at, max(received_at)) as last_at from submissions s where s.person_id = e.person_id and s.course_code = e.course_code) as w
      cross join lateral (select greatest(c.starts_on::timestamptz, e.created_at) as starts, (coalesce(e.due_on, c.ends_on) + 1)::timestamptz as ends) as t
      cross join lateral (select extract(epoch from $6::timestamptz - t.starts) / greatest(extract(epoch from t.ends - t.starts), 86400) as passed) as s
    where e.cohort_id = $1 and e.state <> 'withdrawn'
  ),
  under_way as materialized (select person_id from members where begun and completed_at is null),
  met as (
    select u.person_id, l.n, '' as what from under_way u join completions c on c.person_id = u.person_id and c.course_code = $2 join lessons l on l.id = c.lesson_id
    union select u.person_id, k.n, k.activity from under_way u join attempts a on a.person_id = u.person_id and a.course_code = $2
      join needs k on k.activity = a.activity_id and k.how = 'tried'
    union select u.person_id, k.n, k.activity from needs k join attempts a on k.how = 'passed' and a.course_code = $2 and a.activity_id = k.activity and a.passed
      join under_way u on u.person_id = a.person_id
    union select u.person_id, k.n, k.activity from under_way u join outcomes o on o.person_id = u.person_id and o.course_code = $2 and o.accepted
      join needs k on k.activity = o.activity_id and k.how = 'accepted'
  ),
  done as materialized (
    select m.person_id, m.n from met m join lessons l on l.n = m.n group by m.person_id, m.n, l.needs having count(*) = l.needs
    union select u.person_id, l.n from under_way u join attempts a on a.person_id = u.person_id and a.course_code = $2 and a.activity_id = $5::text
      cross join lateral jsonb_array_elements_text(a.skips) as skipped join lessons l on l.id = skipped where jsonb_typeof(a.skips) = 'array'
  ),
  first_open as materialized (
    select u.person_id, min(l.n) as n from under_way u cross join lessons l left join done d on d.person_id = u.person_id and d.n = l.n where d.n is null group by u.person_id
  ),
  standings as materialized (
    select m.*, case when m.completed_at is not null then 'completed' when not m.begun then 'not_begun' else coalesce(l.id, 'test') end as stands
    from members m left join first_open f on f.person_id = m.person_id left join lessons l on l.n = f.n
  )`;
