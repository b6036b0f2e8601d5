import { type CourseDocument, lessonsOf } from '#contracts';
import { CourseService } from '#course';
import type { Cohort } from '#enrolment';
import { Clock, Cursor, Database, holdsText, insideAny } from '#platform';
import { Injectable } from '@nestjs/common';
import type { DeskPeople, DeskPeopleQuery, DeskPerson, DeskView } from './desk.dto.js';
import { needsOf, standings } from './standing.js';

/** Whom of a cohort is meant. Without a condition: all of its members. */
export interface MemberFilter extends Pick<DeskPeopleQuery, 'at' | 'quiet' | 'behind' | 'under' | 'q'> { states?: readonly string[]; post?: string; role?: string; schoolKind?: string; subject?: string }

type Counts = Omit<DeskView, 'byLesson' | 'waitingSubmissions'> & { byLesson: Record<string, { people: number; stuck: number }> };
type Row = Omit<DeskPerson, 'completedAt' | 'lastAt' | 'lessonsTotal'> & { completedAt: Date | null; lastAt: Date | null; lessonsTotal: number | null };

/** What the desk shows of a cohort. */
@Injectable()
export class DeskQueries {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly courses: CourseService) {}

  async desk(cohort: Cohort): Promise<DeskView> {
    const course = await this.courses.document(cohort.courseCode, cohort.courseVersion);
    const [row] = await this.db.rows<Counts & object>('desk.counts', `${standings}
      select count(*)::int as members, count(*) filter (where stands = 'not_begun')::int as "notBegun",
        count(*) filter (where begun and completed_at is null)::int as "underWay", count(completed_at)::int as completed,
        count(*) filter (where behind)::int as behind, count(*) filter (where quiet)::int as quiet, count(*) filter (where state = 'expired')::int as expired,
        (select coalesce(jsonb_object_agg(at.stands, jsonb_build_object('people', at.people, 'stuck', at.stuck)), '{}') from (
          select stands, count(*)::int as people, count(*) filter (where quiet)::int as stuck from standings where begun and completed_at is null group by stands) as at) as "byLesson"
      from standings`, this.params(cohort, course));
    const { byLesson, ...counts } = row!;
    const stands = [...lessonsOf(course).map(({ id, title }) => ({ id, title })), { id: 'test', title: course.closingTest.title }];
    return { ...counts, waitingSubmissions: await this.waiting(cohort), byLesson: stands.map((stand) => ({ people: 0, stuck: 0, ...stand, ...byLesson[stand.id] })) };
  }

  /** By Latin name. */
  async people(cohort: Cohort, { after, limit = 50, ...filter }: DeskPeopleQuery): Promise<DeskPeople> {
    const course = await this.courses.document(cohort.courseCode, cohort.courseVersion);
    const params = this.params(cohort, course);
    const where = conditions(filter, params);
    const from = Cursor.read(after, 2);
    const beyond = from ? `where (x."nameLatin", x."personId") > ($${params.push(from[0])} collate "C", $${params.push(from[1])}::uuid)` : '';
    const rows = await this.db.ask<Row & { total: number }>(`${standings}, chosen as (
        select s.person_id as "personId", p.staff_id as "staffId", p.name_km as "nameKm", p.name_latin as "nameLatin", p.place as path, s.state, s.stands as at, s.behind, s.quiet,
          s.due_on::text as "dueOn", s.lessons_done as "lessonsDone", s.lessons_total as "lessonsTotal", s.best_score as "bestScore", s.best_max as "bestMax",
          s.test_passed as "testPassed", s.completed_at as "completedAt", s.last_at as "lastAt"
        from standings s join people p on p.id = s.person_id where ${where})
      select x.*, (select count(*)::int from chosen) as total, jsonb_build_object('path', pl.path, 'nameKm', pl.name_km, 'nameLatin', pl.name_latin) as place
      from (select * from chosen x ${beyond} order by x."nameLatin", x."personId" limit $${params.push(limit + 1)}) as x join places pl on pl.path = x.path
      order by x."nameLatin", x."personId"`, params);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const lessons = lessonsOf(course).length;
    return {
      items: page.map((row) => personOf(row, lessons)), next: last && rows.length > limit ? Cursor.of(last.nameLatin, last.personId) : null,
      ...(after ? {} : { total: rows[0]?.total ?? 0 }),
    };
  }

  /** The ids of those members that the filter means. */
  async members(cohort: Cohort, filter: MemberFilter): Promise<string[]> {
    const params = this.params(cohort, await this.courses.document(cohort.courseCode, cohort.courseVersion));
    const where = conditions(filter, params);
    const rows = await this.db.ask<{ id: string }>(`${standings} select s.person_id as id from standings s join people p on p.id = s.person_id where ${where} order by 1`, params);
    return rows.map(({ id }) => id);
  }

  private async waiting({ id }: Cohort): Promise<number> {
    const [row] = await this.db.rows<{ n: number }>('desk.waiting',
      `select count(*)::int as n from enrolments e join submissions s on s.person_id = e.person_id and s.course_code = e.course_code
       where e.cohort_id = $1 and e.state <> 'withdrawn' and s.state = 'waiting'`, [id]);
    return row!.n;
  }

  private params({ id, courseCode }: Cohort, course: CourseDocument): unknown[] {
    const { lessons, needs, diagnosis } = needsOf(course);
    return [id, courseCode, lessons, needs, diagnosis, this.clock.now()];
  }
}

/** SQL conditions on `standings s` and `people p`; adds their values to `params`. */
function conditions({ at, quiet, behind, under, q, states, post, role, schoolKind, subject }: MemberFilter, params: unknown[]): string {
  const all = ['true'];
  const equal = (column: string, value: string | undefined): void => { if (value !== undefined) all.push(`${column} = $${params.push(value)}`); };
  equal('s.stands', at);
  equal('p.post', post);
  equal('p.subject', subject);
  if (quiet !== undefined) all.push(quiet ? 's.quiet' : 'not s.quiet');
  if (behind !== undefined) all.push(behind ? 's.behind' : 'not s.behind');
  if (states) all.push(`s.state = any($${params.push(states)})`);
  if (under) all.push(insideAny('p.place', [under], params));
  if (role) all.push(`exists (select from role_grants r where r.person_id = p.id and r.role = $${params.push(role)})`);
  if (schoolKind) all.push(`exists (select from places pk where pk.path = p.place and pk.kind = $${params.push(schoolKind)})`);
  if (q?.trim()) all.push(`(${holdsText({ latin: ['p.name_latin'], khmer: ['p.name_km'] }, q, params)} or p.staff_id = upper($${params.push(q.trim())}))`);
  return all.join(' and ');
}

const personOf = ({ completedAt, lastAt, lessonsTotal, ...row }: Row & { total?: number; path?: string }, lessons: number): DeskPerson => {
  const { total: _, path: __, ...shown } = row;
  return { ...shown, lessonsTotal: lessonsTotal ?? lessons, completedAt: completedAt?.toISOString() ?? null, lastAt: lastAt?.toISOString() ?? null };
};
