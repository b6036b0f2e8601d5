import type { RefusalCode } from '#contracts';
import { CourseService } from '#course';
import { Cohort, CohortService, type EnrolmentChange, type EnrolmentsChanged, EnrolmentsService, keepers } from '#enrolment';
import { Notices } from '#notification';
import { type Actor, Database, insideAny, Refused } from '#platform';
import { Injectable } from '@nestjs/common';
import type { BulkAction } from './bulk.entity.js';
import type { Deed, Restored } from './bulk.states.js';
import { PathDeeds } from './path.deeds.js';

type Plan = Pick<BulkAction, 'id' | 'kind' | 'cohortId' | 'params' | 'audience'>;

/** What each kind of bulk action does to a chunk of people, and how it is taken back. */
@Injectable()
export class BulkDeeds {
  constructor(
    private readonly db: Database,
    private readonly enrolments: EnrolmentsService,
    private readonly cohorts: CohortService,
    private readonly courses: CourseService,
    private readonly notices: Notices,
    private readonly paths: PathDeeds,
  ) {}

  /** @throws Refused when it can happen to nobody: the cohort is out of sight, the day is past */
  async run(actor: Actor, plan: Plan, personIds: string[], dry: boolean): Promise<Deed[]> {
    if (plan.kind === 'assign_path') return this.paths.run(actor, plan, personIds, dry);
    if (plan.kind === 'remind') return this.seen(actor, plan, await this.remind(actor, plan, personIds, dry));
    const { changed, hindered } = await this.enrol(actor, plan, personIds, dry);
    if (!dry) await this.tell(actor, plan, changed);
    return this.seen(actor, plan, [...changed.map((change) => ({ ...change, code: null })), ...hindered.map((each) => ({ ...each, after: null }))]);
  }

  /** Someone who is neither of the cohort nor of the actor's territory is not there: an id that was sent shows nobody's name, nor where they learn. */
  private async seen(actor: Actor, { cohortId }: Plan, deeds: Deed[]): Promise<Deed[]> {
    const hindered = deeds.filter(({ code }) => code !== null).map(({ personId }) => personId);
    if (hindered.length === 0) return deeds;
    const params: unknown[] = [hindered, cohortId];
    const rows = await this.db.ask<{ id: string }>(
      `select p.id from people p where p.id = any($1::uuid[])
       and (${insideAny('p.place', actor.territories(keepers), params)} or exists (select from enrolments e where e.person_id = p.id and e.cohort_id = $2))`, params);
    const known = new Set(rows.map(({ id }) => id));
    return deeds.map((deed) => (deed.code === null || known.has(deed.personId) ? deed : { personId: deed.personId, code: 'person.not_found', before: null, after: null }));
  }

  async undo(actor: Actor, plan: Plan, people: { personId: string; before: object | null; after: object | null }[]): Promise<Restored[]> {
    const ids = people.map(({ personId }) => personId);
    if (plan.kind === 'assign_path') return this.paths.undo(actor, plan, ids);
    if (plan.kind === 'remind') {
      await this.cohorts.visible(actor, plan.cohortId!);
      const readers = await this.notices.readers(plan.id, ids);
      await this.notices.retract(plan.id, ids);
      return ids.map((personId) => ({ personId, code: readers.has(personId) ? 'notice.already_read' : null }));
    }
    await this.cohorts.visible(actor, plan.cohortId!);
    const { changed, hindered } = await this.enrolments.restore(actor, people as EnrolmentChange[]);
    await this.takeBack(actor, plan, changed.map(({ personId }) => personId));
    return [...changed.map(({ personId }) => ({ personId, code: null })), ...hindered.map(({ personId, code }) => ({ personId, code }))];
  }

  private enrol(actor: Actor, { kind, cohortId, params }: Plan, personIds: string[], dry: boolean): Promise<EnrolmentsChanged> {
    const of = { cohortId: cohortId! };
    switch (kind) {
      case 'assign': return this.enrolments.assign(actor, { ...of, dueOn: params.dueOn ?? null }, personIds, { dry });
      case 'extend': return this.enrolments.extend(actor, { ...of, dueOn: needed(params.dueOn, 'dueOn') }, personIds, { dry });
      case 'withdraw': return this.enrolments.withdraw(actor, { ...of, reason: params.reason ?? null }, personIds, { dry });
      case 'move': return this.enrolments.move(actor, { ...of, toCohortId: needed(params.toCohort, 'toCohort') }, personIds, { dry });
      default: throw new Error(`${kind} is no change of enrolments`);
    }
  }

  /** A message to those members who have something left to do. */
  private async remind(actor: Actor, { id, cohortId, params }: Plan, personIds: string[], dry: boolean): Promise<Deed[]> {
    const cohort = await this.cohorts.visible(actor, cohortId!);
    const body = needed(params.message?.trim() || undefined, 'message');
    const rows = await this.db.rows<{ personId: string; state: string; active: boolean }>('bulk.remindable',
      `select e.person_id as "personId", e.state, p.active from enrolments e join people p on p.id = e.person_id where e.cohort_id = $1 and e.person_id = any($2::uuid[])`, [cohort.id, personIds]);
    const members = new Map(rows.map((row) => [row.personId, row]));
    const deeds = personIds.map((personId): Deed => ({ personId, code: hindranceOf(members.get(personId)), before: null, after: null }));
    if (!dry) await this.notices.tell(actor, deeds.filter(({ code }) => code === null).map(({ personId }) => personId), { kind: 'message', about: await this.about(cohort), body, batch: id });
    return deeds;
  }

  private async tell(actor: Actor, { id, kind, params }: Plan, changed: EnrolmentChange[]): Promise<void> {
    const cohortId = changed[0]?.after.cohortId;
    if (!cohortId) return;
    const about = await this.about((await this.db.repo(Cohort).findOneByOrFail({ id: cohortId })));
    const change = ({ assign: 'assigned', extend: 'extended', move: 'moved', withdraw: 'withdrawn' } as const)[kind as 'assign' | 'extend' | 'move' | 'withdraw'];
    await this.notices.tell(actor, changed.map(({ personId }) => personId), { kind: 'enrolment_changed', about: { ...about, change, ...(params.dueOn && { dueOn: params.dueOn }) }, batch: id });
  }

  /** News that nobody has read is taken back; whoever has is told that it no longer holds. */
  private async takeBack(actor: Actor, { id, cohortId }: Plan, personIds: string[]): Promise<void> {
    const readers = await this.notices.readers(id, personIds);
    await this.notices.retract(id, personIds);
    const about = await this.about(await this.db.repo(Cohort).findOneByOrFail({ id: cohortId! }));
    await this.notices.tell(actor, [...readers], { kind: 'enrolment_changed', about: { ...about, change: 'restored' } });
  }

  private async about({ id, courseCode, courseVersion }: Cohort): Promise<{ course: string; cohort: string; title: { km: string; en: string; fr: string } }> {
    return { course: courseCode, cohort: id, title: (await this.courses.document(courseCode, courseVersion)).title };
  }
}

function hindranceOf(member: { state: string; active: boolean } | undefined): RefusalCode | null {
  if (!member) return 'enrolment.not_in_cohort';
  if (!member.active) return 'person.not_found';
  if (member.state === 'completed') return 'enrolment.completed';
  return member.state === 'withdrawn' ? 'enrolment.withdrawn' : null;
}

/** @throws Refused `request.invalid` */
export function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Refused('request.invalid', { faults: [`params.${name}`] });
  return value;
}
