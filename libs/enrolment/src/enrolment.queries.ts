import { Database } from '#platform';
import { Injectable } from '@nestjs/common';
import type { EnrolmentStanding, Standing } from './enrolment.change.js';
import type { Enrolment } from './enrolment.entity.js';
import type { Judged } from './outcome.entity.js';

type Row<T> = { [K in keyof T]: T[K] };

const columns = `e.person_id as "personId", e.id, e.course_code as "courseCode", e.course_version as "courseVersion", e.version_since as "versionSince",
  e.cohort_id as "cohortId", e.state, e.due_on::text as "dueOn", e.assigned_by as "assignedBy", e.created_at as "createdAt"`;

const standingColumns = `e.person_id as "personId", e.id, e.course_code as "courseCode", e.course_version as "courseVersion", e.cohort_id as "cohortId", e.state,
  e.due_on::text as "dueOn", e.assigned_by as "assignedBy"`;
const standing = `select ${standingColumns}, exists (select from progress g where g.person_id = e.person_id and g.course_code = e.course_code) as begun from enrolments e`;
type Whose = { personId: string };

/** The SQL of enrolments and outcomes. */
@Injectable()
export class EnrolmentQueries {
  constructor(private readonly db: Database) {}

  async of(personId: string, courseCode: string): Promise<Enrolment | undefined> {
    return (await this.db.rows<Row<Enrolment>>('enrolments.of', `select ${columns} from enrolments e where e.person_id = $1 and e.course_code = $2`, [personId, courseCode]))[0];
  }

  async byId(personId: string, id: string): Promise<Enrolment | undefined> {
    return (await this.db.rows<Row<Enrolment>>('enrolments.by_id', `select ${columns} from enrolments e where e.person_id = $1 and e.id = $2`, [personId, id]))[0];
  }

  /** Enrols those of the people who are not, as if by themselves; gives whom. */
  open(people: { personId: string; id: string }[], { courseCode, courseVersion, now }: { courseCode: string; courseVersion: number; now: Date }): Promise<{ personId: string; id: string }[]> {
    return this.db.rows('enrolments.open',
      `insert into enrolments (person_id, id, course_code, course_version, state, created_at, version_since)
       select "personId", id, $2, $3, 'self_enrolled', $4, $4 from jsonb_to_recordset($1::jsonb) as g("personId" uuid, id uuid) order by "personId"
       on conflict do nothing returning person_id as "personId", id`, [JSON.stringify(people), courseCode, courseVersion, now]);
  }

  /** Who was withdrawn goes on by themselves; nothing when they were not. */
  async takeUp(personId: string, courseCode: string): Promise<Enrolment | undefined> {
    const [row] = await this.db.rows<Row<Enrolment>>('enrolments.take_up',
      `update enrolments e set cohort_id = null, due_on = null, assigned_by = null, changed_tx = pg_current_xact_id()::text::bigint,
         state = case when exists (select from progress g where g.person_id = e.person_id and g.course_code = e.course_code) then 'active' else 'self_enrolled' end
       where e.person_id = $1 and e.course_code = $2 and e.state = 'withdrawn' returning ${columns}`, [personId, courseCode]);
    return row;
  }

  async isAccepted(personId: string, courseCode: string, activityId: string): Promise<boolean> {
    const [row] = await this.db.rows<{ accepted: boolean }>('outcomes.accepted',
      'select accepted from outcomes where person_id = $1 and course_code = $2 and activity_id = $3', [personId, courseCode, activityId]);
    return row?.accepted ?? false;
  }

  async acceptedAmong(personIds: readonly string[], courseCode: string, activityId: string): Promise<Set<string>> {
    const rows = await this.db.rows<{ id: string }>('outcomes.accepted_among',
      'select person_id as id from outcomes where person_id = any($1) and course_code = $2 and activity_id = $3 and accepted', [personIds, courseCode, activityId]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Keeps what was decided about a piece of work; false when that stood already. */
  async decide({ personId, courseCode, activityId, submissionId }: Judged, accepted: boolean, now: Date): Promise<boolean> {
    const changed = await this.db.rows('outcomes.decide',
      `insert into outcomes as o (person_id, course_code, activity_id, submission_id, accepted, received_at)
       select $1::uuid, $2::text, $3::text, $4::uuid, true, $6::timestamptz where $5::boolean or exists (select from outcomes where person_id = $1 and course_code = $2 and activity_id = $3 and submission_id = $4)
       on conflict (person_id, course_code, activity_id) do update set submission_id = excluded.submission_id, accepted = $5, received_at = excluded.received_at,
         changed_tx = excluded.changed_tx where o.accepted <> $5
       returning 1`, [personId, courseCode, activityId, submissionId, accepted, now]);
    return changed.length > 0;
  }

  /** Where these people stand in a course. With `held` nobody else changes them until our transaction ends. */
  standings(personIds: readonly string[], courseCode: string, held: boolean): Promise<(Standing & Whose)[]> {
    return this.db.rows<Row<Standing & Whose>>(held ? 'enrolments.hold' : 'enrolments.standings',
      `${standing} where e.person_id = any($1::uuid[]) and e.course_code = $2 order by e.person_id ${held ? 'for update' : ''}`, [personIds, courseCode]);
  }

  standingsById(ids: { personId: string; id: string }[], held: boolean): Promise<(Standing & Whose)[]> {
    return this.db.rows<Row<Standing & Whose>>(held ? 'enrolments.hold_by_id' : 'enrolments.standings_by_id',
      `${standing} where (e.person_id, e.id) in (select "personId", id from jsonb_to_recordset($1::jsonb) as g("personId" uuid, id uuid))
       order by e.person_id ${held ? 'for update' : ''}`, [JSON.stringify(ids)]);
  }

  /** Makes and changes enrolments; gives those that stand now. One that came in between, into a cohort, is left as it is. */
  put(rows: (EnrolmentStanding & Whose)[], now: Date): Promise<(EnrolmentStanding & Whose)[]> {
    return this.db.rows<Row<EnrolmentStanding & Whose>>('enrolments.put',
      `insert into enrolments as e (person_id, id, course_code, course_version, cohort_id, state, due_on, assigned_by, created_at, version_since)
       select "personId", id, "courseCode", "courseVersion", "cohortId", state, "dueOn", "assignedBy", $2, $2
       from jsonb_to_recordset($1::jsonb) as g("personId" uuid, id uuid, "courseCode" text, "courseVersion" int, "cohortId" uuid, state text, "dueOn" date, "assignedBy" uuid)
       order by "personId"
       on conflict (person_id, course_code) do update set cohort_id = excluded.cohort_id, due_on = excluded.due_on, assigned_by = excluded.assigned_by,
         state = case when e.id <> excluded.id then e.state else excluded.state end, changed_tx = excluded.changed_tx
       where e.id = excluded.id or e.cohort_id is null
       returning ${standingColumns}`, [JSON.stringify(rows), now]);
  }

  /** Lets expire what was due before `today`; gives whose. */
  expire(today: string, limit: number): Promise<(Pick<Enrolment, 'id' | 'courseCode'> & Whose)[]> {
    return this.db.rows('enrolments.expire',
      `update enrolments e set state = 'expired', changed_tx = pg_current_xact_id()::text::bigint
       from (select person_id, id from enrolments where state in ('assigned', 'self_enrolled', 'active') and due_on < $1 order by due_on limit $2 for update skip locked) as d
       where e.person_id = d.person_id and e.id = d.id returning e.person_id as "personId", e.id, e.course_code as "courseCode"`, [today, limit]);
  }
}
