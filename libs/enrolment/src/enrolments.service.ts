import { dayOf, isInside, type RefusalCode, uuidv7 } from '#contracts';
import { CourseService } from '#course';
import { maySeePerson, PeopleService, type Person } from '#identity';
import { type Actor, Clock, Facts, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Cohort } from './cohort.entity.js';
import { CohortService } from './cohort.service.js';
import { assigned, type Decision, type EnrolmentStanding, extended, moved, restored, type Standing, withdrawn } from './enrolment.change.js';
import { enrolmentChanged, enrolmentMade } from './enrolment.facts.js';
import { EnrolmentQueries } from './enrolment.queries.js';

export interface EnrolmentChange { personId: string; before: EnrolmentStanding | null; after: EnrolmentStanding }
export interface EnrolmentHindrance { personId: string; before: EnrolmentStanding | null; code: RefusalCode }
/** Every person asked for is in exactly one of the two. */
export interface EnrolmentsChanged { changed: EnrolmentChange[]; hindered: EnrolmentHindrance[] }
/** `dry`: says what would happen, and writes nothing. */
export interface BulkOptions { dry?: boolean }

type People = ReadonlyMap<string, Person>;

/** What is done to the enrolments of many people at once: the same few statements for one and for a thousand. Each verb says what stood before, so that it can be undone. */
@Injectable()
export class EnrolmentsService {
  constructor(
    private readonly clock: Clock,
    private readonly facts: Facts,
    private readonly courses: CourseService,
    private readonly people: PeopleService,
    private readonly cohorts: CohortService,
    private readonly queries: EnrolmentQueries,
  ) {}

  /** Into the cohort, in the latest version of its course. @throws NotFound `cohort.not_found`; RuleBroken `enrolment.due_in_past` */
  async assign(actor: Actor, { cohortId, dueOn }: { cohortId: string; dueOn: string | null }, personIds: readonly string[], options: BulkOptions = {}): Promise<EnrolmentsChanged> {
    const cohort = await this.cohorts.visible(actor, cohortId);
    this.mustBeAhead(dueOn);
    const { version: courseVersion } = await this.courses.latest(cohort.courseCode);
    const into = { cohortId, courseCode: cohort.courseCode, courseVersion };
    const now = this.clock.now().getTime();
    return this.change(actor, cohort, personIds, options, (standing, person) =>
      fitness(actor, person, cohort) ?? assigned(standing, into, dueOn, actor.personId, uuidv7(now)));
  }

  /** Another day by which the course is due. @throws NotFound `cohort.not_found`; RuleBroken `enrolment.due_in_past` */
  async extend(actor: Actor, { cohortId, dueOn }: { cohortId: string; dueOn: string }, personIds: readonly string[], options: BulkOptions = {}): Promise<EnrolmentsChanged> {
    const cohort = await this.cohorts.visible(actor, cohortId);
    this.mustBeAhead(dueOn);
    return this.change(actor, cohort, personIds, options, (standing) => extended(standing, cohortId, dueOn));
  }

  /** Out of the course, though their work stays. They stay in the list of the cohort and out of its counts. @throws NotFound `cohort.not_found` */
  async withdraw(actor: Actor, { cohortId, reason }: { cohortId: string; reason: string | null }, personIds: readonly string[], options: BulkOptions = {}): Promise<EnrolmentsChanged> {
    const cohort = await this.cohorts.visible(actor, cohortId);
    return this.change(actor, cohort, personIds, { ...options, reason }, (standing) => withdrawn(standing, cohortId));
  }

  /** To another cohort of the same course. @throws NotFound `cohort.not_found`; RuleBroken `cohort.other_course` */
  async move(actor: Actor, { cohortId, toCohortId }: { cohortId: string; toCohortId: string }, personIds: readonly string[], options: BulkOptions = {}): Promise<EnrolmentsChanged> {
    const cohort = await this.cohorts.visible(actor, cohortId);
    const to = await this.cohorts.visible(actor, toCohortId);
    if (to.courseCode !== cohort.courseCode) throw new RuleBroken('cohort.other_course', { cohortId, toCohortId });
    return this.change(actor, cohort, personIds, options, (standing, person) => {
      if (cohortId === toCohortId) return 'enrolment.unchanged';
      const decision = moved(standing, cohortId, toCohortId, actor.personId);
      return typeof decision === 'string' ? decision : fitness(actor, person, to) ?? decision;
    });
  }

  /** Undoes what one of the verbs did. Work done since is kept. @throws NotFound `cohort.not_found` */
  async restore(actor: Actor, changes: readonly EnrolmentChange[], options: BulkOptions = {}): Promise<EnrolmentsChanged> {
    const cohorts = new Set(changes.flatMap(({ before, after }) => [before?.cohortId, after.cohortId]).filter((id) => typeof id === 'string'));
    for (const id of cohorts) await this.cohorts.visible(actor, id);
    const standings = await this.queries.standingsById(changes.map(({ personId, after: { id } }) => ({ personId, id })), options.dry !== true);
    const by = new Map(standings.map((standing) => [standing.id, standing]));
    return this.settle(actor, changes.map(({ personId, before, after }) =>
      ({ personId, standing: by.get(after.id), decision: restored(by.get(after.id), before, after) })), options);
  }

  private async change(actor: Actor, { courseCode }: Cohort, personIds: readonly string[], options: BulkOptions & { reason?: string | null },
    decide: (standing: Standing | undefined, person: Person | undefined) => Decision): Promise<EnrolmentsChanged> {
    const ids = [...new Set(personIds.map((id) => id.toLowerCase()))];
    const people = await this.people.findMany(ids);
    const standings = await this.queries.standings(ids, courseCode, options.dry !== true);
    const by = new Map(standings.map((standing) => [standing.personId, standing]));
    return this.settle(actor, ids.map((personId) => ({ personId, standing: by.get(personId), decision: decide(by.get(personId), people.get(personId)) })), options, people);
  }

  private async settle(actor: Actor, decided: { personId: string; standing: Standing | undefined; decision: Decision }[],
    { dry, reason = null }: BulkOptions & { reason?: string | null }, known?: People): Promise<EnrolmentsChanged> {
    const before = new Map(decided.map(({ personId, standing }) => [personId, standing ? withoutPerson(standing) : null]));
    const hindered = decided.flatMap(({ personId, decision }) => (typeof decision === 'string' ? [{ personId, before: before.get(personId)!, code: decision }] : []));
    const wanted = decided.flatMap(({ personId, decision }) => (typeof decision === 'string' ? [] : [{ personId, ...decision }]));
    if (dry) return { changed: wanted.map(({ personId, ...after }) => ({ personId, before: before.get(personId)!, after })), hindered };
    const kept = wanted.length > 0 ? await this.queries.put(wanted, this.clock.now()) : [];
    const by = new Map(kept.map((row) => [row.personId, row]));
    // Who was put into another cohort between our reading and our writing.
    const late = wanted.filter(({ personId }) => !by.has(personId)).map(({ personId }) => ({ personId, before: before.get(personId)!, code: 'enrolment.in_other_cohort' as const }));
    const people = known ?? await this.people.findMany(kept.map(({ personId }) => personId));
    await this.facts.recordAll(actor, kept.map((row) => {
      const place = people.get(row.personId)?.place ?? '';
      return before.get(row.personId) === null ? enrolmentMade(row, place) : enrolmentChanged(row, place, reason);
    }));
    return { changed: kept.map((row) => ({ personId: row.personId, before: before.get(row.personId)!, after: withoutPerson(row) })), hindered: [...hindered, ...late] };
  }

  /** Today is a day that may still be given. */
  private mustBeAhead(dueOn: string | null): void {
    if (dueOn !== null && dueOn < dayOf(this.clock.now())) throw new RuleBroken('enrolment.due_in_past', { dueOn });
  }
}

const withoutPerson = ({ id, courseCode, courseVersion, cohortId, state, dueOn, assignedBy }: EnrolmentStanding): EnrolmentStanding =>
  ({ id, courseCode, courseVersion, cohortId, state, dueOn, assignedBy });

/** Whom one may not see does not exist, here too. */
function fitness(actor: Actor, person: Person | undefined, cohort: Cohort): RefusalCode | null {
  const inside = person !== undefined && isInside(person.place, cohort.place);
  if (!person?.active || !(inside || maySeePerson(actor, person))) return 'person.not_found';
  return inside ? null : 'cohort.person_outside_place';
}
