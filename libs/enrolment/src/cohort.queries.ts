import { isInside, type Role } from '#contracts';
import { CourseService } from '#course';
import { type Actor, Cursor, Database, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CohortList, CohortsQuery, CohortView, MemberList, MemberRow, MembersQuery } from './cohort.dto.js';
import type { Cohort } from './cohort.entity.js';
import { visibleCohorts } from './cohort.policy.js';

type Row = Omit<CohortView, 'courseTitle'>;
type Member = Omit<MemberRow, 'enrolledAt' | 'completedAt' | 'lastAt' | 'lessonsTotal'> & { enrolledAt: Date; completedAt: Date | null; lastAt: Date | null; lessonsTotal: number | null };

const columns = `c.id, c.name, c.course_code as "courseCode", c.course_version as "courseVersion", c.starts_on::text as "startsOn", c.ends_on::text as "endsOn",
  c.peer_reviews as "peerReviews",
  jsonb_build_object('path', pl.path, 'nameKm', pl.name_km, 'nameLatin', pl.name_latin) as place,
  case when f.id is not null then jsonb_build_object('id', f.id, 'nameKm', f.name_km, 'nameLatin', f.name_latin) end as facilitator,
  n.members, n.begun, n.passed, n.completed`;
/** Of the cohorts chosen, and of them only: what follows reads every member. */
const around = (chosen: string): string => `(${chosen}) as c join places pl on pl.path = c.place left join people f on f.id = c.facilitator_id
  cross join lateral (
    select count(*)::int as members, count(g.began_at)::int as begun, count(*) filter (where g.test_passed)::int as passed, count(g.completed_at)::int as completed
    from enrolments e left join progress g on g.person_id = e.person_id and g.course_code = e.course_code
    where e.cohort_id = c.id and e.state <> 'withdrawn') as n`;

@Injectable()
export class CohortQueries {
  constructor(private readonly db: Database, private readonly courses: CourseService) {}

  /** The cohorts `actor` may see, latest first. */
  async list(actor: Actor, { course, after, limit = 50 }: CohortsQuery): Promise<CohortList> {
    const params: unknown[] = [];
    const where = [visibleCohorts(actor, params)];
    if (course) where.push(`c.course_code = $${params.push(course)}`);
    const from = Cursor.read(after, 2);
    if (from) where.push(`(c.starts_on, c.id) < ($${params.push(from[0])}::date, $${params.push(from[1])}::uuid)`);
    const rows = await this.db.ask<Row & object>(
      `select ${columns} from ${around(`select * from cohorts c where ${where.join(' and ')} order by c.starts_on desc, c.id desc limit $${params.push(limit + 1)}`)}
       order by c.starts_on desc, c.id desc`, params);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const items: CohortView[] = [];
    for (const row of page) items.push(await this.titled(row));
    return { items, next: last && rows.length > limit ? Cursor.of(last.startsOn, last.id) : null };
  }

  /** @throws NotFound `cohort.not_found` */
  async view(id: string): Promise<CohortView> {
    const [row] = await this.db.rows<Row & object>('cohorts.view', `select ${columns} from ${around('select * from cohorts where id = $1')}`, [id]);
    if (!row) throw new NotFound('cohort.not_found', { id });
    return this.titled(row);
  }

  /** Its people with their progress, by Latin name. */
  async members({ id, courseCode, courseVersion }: Cohort, { after, limit = 50 }: MembersQuery): Promise<MemberList> {
    const [name = null, person = null] = Cursor.read(after, 2) ?? [];
    const rows = await this.db.rows<Member & object>('cohorts.members',
      `select p.id as "personId", p.staff_id as "staffId", p.name_km as "nameKm", p.name_latin as "nameLatin",
         jsonb_build_object('path', pl.path, 'nameKm', pl.name_km, 'nameLatin', pl.name_latin) as place, e.state, e.created_at as "enrolledAt", e.due_on::text as "dueOn",
         coalesce(g.lessons_done, 0) as "lessonsDone", g.lessons_total as "lessonsTotal", g.best_score as "bestScore", g.best_max as "bestMax",
         coalesce(g.test_passed, false) as "testPassed", g.completed_at as "completedAt", g.last_at as "lastAt"
       from enrolments e join people p on p.id = e.person_id join places pl on pl.path = p.place
         left join progress g on g.person_id = e.person_id and g.course_code = e.course_code
       where e.cohort_id = $1 and ($2::text is null or (p.name_latin, p.id) > ($2 collate "C", $3::uuid)) order by p.name_latin, p.id limit $4`,
      [id, name, person, limit + 1]);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const lessons = (await this.courses.document(courseCode, courseVersion)).modules.reduce((sum, module) => sum + module.lessons.length, 0);
    return { items: page.map((row) => memberOf(row, lessons)), next: last && rows.length > limit ? Cursor.of(last.nameLatin, last.personId) : null };
  }

  async hasMembers(id: string): Promise<boolean> {
    const [row] = await this.db.rows<{ any: boolean }>('cohorts.has_members', 'select exists (select from enrolments where cohort_id = $1) as any', [id]);
    return row!.any;
  }

  /** Active people posted inside both places, who hold `role` when one is named. */
  async peopleInside(place: string, under: string, role: Role | undefined): Promise<string[]> {
    if (!isInside(place, under) && !isInside(under, place)) return [];
    const rows = await this.db.rows<{ id: string }>('cohorts.people_inside',
      `select p.id from people p where p.active and p.place >= $1 and p.place < $1 || '~'
         and ($2::text is null or exists (select from role_grants r where r.person_id = p.id and r.role = $2)) order by p.id`,
      [isInside(place, under) ? place : under, role ?? null]);
    return rows.map(({ id }) => id);
  }

  private async titled(row: Row): Promise<CohortView> {
    const { title } = await this.courses.document(row.courseCode, row.courseVersion);
    return { ...row, courseTitle: title };
  }
}

const memberOf = ({ enrolledAt, completedAt, lastAt, lessonsTotal, ...row }: Member, lessons: number): MemberRow => ({
  ...row, lessonsTotal: lessonsTotal ?? lessons, enrolledAt: enrolledAt.toISOString(),
  completedAt: completedAt?.toISOString() ?? null, lastAt: lastAt?.toISOString() ?? null,
});
