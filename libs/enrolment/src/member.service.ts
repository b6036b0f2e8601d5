import { isInside, type RefusalCode, uuidv7 } from '#contracts';
import { maySeePerson, PeopleService, type Person } from '#identity';
import { type Actor, Clock, Database, Facts, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Cohort } from './cohort.entity.js';
import { mayKeepCohortsOf } from './cohort.policy.js';
import { CohortService } from './cohort.service.js';
import { enrolmentMade } from './enrolment.facts.js';

export interface Enrolled { enrolled: number; skipped: { personId: string; code: RefusalCode }[] }

/** The people of cohorts. */
@Injectable()
export class MemberService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly people: PeopleService,
    private readonly cohorts: CohortService,
  ) {}

  /**
   * The person, if `actor` may see how far they are: oneself, the keepers of cohorts where they are posted, and the facilitator of a cohort they are in.
   * @throws NotFound `person.not_found`
   */
  async visible(actor: Actor, personId: string): Promise<Person> {
    const person = await this.people.get(personId);
    if (actor.personId === person.id || mayKeepCohortsOf(actor, person.place)) return person;
    const [helped] = await this.db.rows('members.helped',
      'select from enrolments e join cohorts c on c.id = e.cohort_id where e.person_id = $1 and c.facilitator_id = $2 limit 1', [person.id, actor.personId]);
    if (!helped) throw new NotFound('person.not_found', { id: personId });
    return person;
  }

  /**
   * Assigns people to the cohort, those who enrolled themselves included. Who cannot be is told with the reason, and hinders nobody else.
   * @throws NotFound `cohort.not_found`
   */
  async enrolMany(actor: Actor, cohortId: string, personIds: readonly string[]): Promise<Enrolled> {
    const cohort = await this.cohorts.visible(actor, cohortId);
    const people = await this.people.findMany(personIds);
    const skipped: Enrolled['skipped'] = [];
    const fit: { personId: string; id: string }[] = [];
    for (const personId of new Set(personIds.map((id) => id.toLowerCase()))) {
      const person = people.get(personId);
      const inside = person !== undefined && isInside(person.place, cohort.place);
      // Whom one may not see does not exist, here too.
      if (!person?.active || !(inside || maySeePerson(actor, person))) skipped.push({ personId, code: 'person.not_found' });
      else if (!inside) skipped.push({ personId, code: 'cohort.person_outside_place' });
      else fit.push({ personId, id: uuidv7(this.clock.now().getTime()) });
    }
    const made = await this.assign(actor, cohort, fit);
    const elsewhere = await this.inOthers(cohort, fit.map(({ personId }) => personId));
    await this.facts.recordAll(actor, made.map(({ id, personId }) =>
      enrolmentMade({ id, personId, courseCode: cohort.courseCode, cohortId }, people.get(personId)!.place)));
    return { enrolled: made.length, skipped: [...skipped, ...elsewhere.map((personId) => ({ personId, code: 'enrolment.in_other_cohort' as const }))] };
  }

  private assign(actor: Actor, { id, courseCode, courseVersion }: Cohort, people: { personId: string; id: string }[]): Promise<{ id: string; personId: string }[]> {
    return this.db.rows('enrolments.assign',
      `insert into enrolments as e (person_id, id, course_code, course_version, cohort_id, state, created_at, version_since, assigned_by)
       select "personId", id, $2, $3, $4, 'assigned', $5, $5, $6 from jsonb_to_recordset($1::jsonb) as g("personId" uuid, id uuid) order by "personId"
       on conflict (person_id, course_code) do update set cohort_id = excluded.cohort_id, assigned_by = excluded.assigned_by, changed_tx = excluded.changed_tx,
         state = case when e.state <> 'withdrawn' then e.state
           when exists (select from progress g where g.person_id = e.person_id and g.course_code = e.course_code) then 'active' else 'assigned' end
       where e.cohort_id is null or e.state = 'withdrawn'
       returning e.id, e.person_id as "personId"`, [JSON.stringify(people), courseCode, courseVersion, id, this.clock.now(), actor.personId]);
  }

  private async inOthers({ id, courseCode }: Cohort, people: string[]): Promise<string[]> {
    const rows = await this.db.rows<{ personId: string }>('enrolments.in_others',
      `select person_id as "personId" from enrolments where person_id = any($1::uuid[]) and course_code = $2 and cohort_id <> $3`, [people, courseCode, id]);
    return rows.map(({ personId }) => personId);
  }
}
