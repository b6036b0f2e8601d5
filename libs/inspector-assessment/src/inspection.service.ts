import { type InspectionState } from '#contracts';
import { type Actor, Clock, Conflict, Database, Facts, Forbidden, NotFound, RuleBroken } from '#platform';
import { PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import { Inspection, InspectionMember, type InspectionPlan, mustBePossible } from './inspection.entity.js';
import { fieldworkClosed, inspectionCancelled, inspectionMoved, inspectionPlanned, inspectionReplanned } from './inspection.facts.js';
import { mayPlan, maySee, type Standing, standingOf } from './inspection.policy.js';
import { InstrumentService } from './instrument.service.js';
import { RatingSheet } from './rating-sheet.entity.js';
import { TeamService } from './team.service.js';

/** An inspection as one actor meets it. */
export interface Opened { inspection: Inspection; members: InspectionMember[]; standing: Standing }

@Injectable()
export class InspectionService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly places: PlaceService,
    private readonly instruments: InstrumentService,
    private readonly team: TeamService,
  ) {}

  /** Safe to repeat. Until work has begun, the same officer's territory may also change the dates, the type and the team. */
  async plan(actor: Actor, id: string, plan: InspectionPlan): Promise<Inspection> {
    const school = mayPlan(actor, plan.school) ? await this.places.get(plan.school) : undefined;
    if (!school) throw new NotFound('place.not_found');
    if (school.level !== 'school') throw new RuleBroken('inspection.not_a_school');
    mustBePossible(plan);
    // The same plan sent twice at once: the second waits, and finds the first.
    await this.db.alone(`inspection/${id}`);
    // Held, so that no work begins under the old team while the new one is written.
    const earlier = await this.db.repo(Inspection).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (earlier) return this.replan(actor, earlier, plan);

    const instrument = await this.instruments.latest(plan.instrumentCode);
    const members = await this.team.of(id, plan);
    const inspection = Inspection.plan(id, plan, instrument.version, { plannedBy: actor.personId, plannedAt: this.clock.now() });
    await this.db.repo(Inspection).insert(inspection);
    await this.db.repo(InspectionMember).insert(members);
    await this.facts.record(actor, inspectionPlanned(inspection));
    return inspection;
  }

  async cancel(actor: Actor, id: string, reason: string): Promise<Inspection> {
    const { inspection, standing } = await this.open(actor, id, 'to change');
    if (!standing.officer) throw new Forbidden('role.required');
    if (inspection.state === 'cancelled') return inspection;
    inspection.cancelledReason = reason;
    await this.move(actor, inspection, 'cancelled');
    await this.facts.record(actor, inspectionCancelled(inspection));
    return inspection;
  }

  /** The lead says that every sheet is in, or why one is not. */
  async closeFieldwork(actor: Actor, id: string, reason: string | null): Promise<Inspection> {
    const { inspection, members } = await this.openAsLead(actor, id);
    if (inspection.state === 'drafting') return inspection;
    const sheets = await this.db.repo(RatingSheet).find({ where: { inspectionId: id }, select: { personId: true } });
    const missing = members.filter(({ personId, active }) => active && sheets.every((sheet) => sheet.personId !== personId)).map(({ personId }) => personId);
    if (sheets.length === 0 || (missing.length > 0 && !reason)) throw new RuleBroken('inspection.sheets_missing', { personIds: missing, received: sheets.length });
    inspection.missingSheets = missing.length > 0 ? reason : null;
    await this.move(actor, inspection, 'drafting');
    await this.facts.record(actor, fieldworkClosed(inspection));
    return inspection;
  }

  /** @throws NotFound `inspection.not_found` also when the actor may not see it. */
  async open(actor: Actor, id: string, purpose: 'to read' | 'to change' = 'to read'): Promise<Opened> {
    const inspection = await this.db.repo(Inspection).findOne({ where: { id }, ...(purpose === 'to change' ? { lock: { mode: 'pessimistic_write' } } : {}) });
    if (!inspection) throw new NotFound('inspection.not_found');
    const members = await this.db.repo(InspectionMember).find({ where: { inspectionId: id }, order: { part: 'ASC', personId: 'ASC' } });
    const standing = standingOf(actor, inspection, members);
    if (!maySee(standing, inspection)) throw new NotFound('inspection.not_found');
    return { inspection, members, standing };
  }

  /** For a member's own work. @throws NotFound `inspection.not_found` for whoever is not in the team */
  async openAsMember(actor: Actor, id: string): Promise<Opened> {
    const opened = await this.open(actor, id, 'to change');
    if (opened.standing.part === null) throw new NotFound('inspection.not_found');
    return opened;
  }

  /** @throws Forbidden `inspection.lead_only` */
  async openAsLead(actor: Actor, id: string): Promise<Opened> {
    const opened = await this.open(actor, id, 'to change');
    if (opened.standing.part !== 'lead') throw new Forbidden('inspection.lead_only');
    return opened;
  }

  async move(actor: Actor, inspection: Inspection, state: InspectionState): Promise<void> {
    inspection.moveTo(state);
    const { id, cancelledReason, missingSheets } = inspection;
    await this.db.repo(Inspection).update({ id }, { state, cancelledReason, missingSheets });
    await this.facts.record(actor, inspectionMoved(inspection));
  }

  private async replan(actor: Actor, inspection: Inspection, plan: InspectionPlan): Promise<Inspection> {
    const { id } = inspection;
    if (!mayPlan(actor, inspection.school)) throw new NotFound('place.not_found');
    const members = await this.db.repo(InspectionMember).findBy({ inspectionId: id, active: true });
    if (isSamePlan(inspection, members, plan)) return inspection;
    if (inspection.school !== plan.school || inspection.instrumentCode !== plan.instrumentCode) throw new Conflict('inspection.already_planned', { id });
    inspection.mustBe('planned');
    const team = await this.team.of(id, plan);
    const { type, startsOn, endsOn, leadId } = plan;
    Object.assign(inspection, { type, startsOn, endsOn, leadId });
    await this.db.repo(Inspection).update({ id }, { type, startsOn, endsOn, leadId });
    await this.db.repo(InspectionMember).update({ inspectionId: id }, { active: false });
    await this.db.repo(InspectionMember).upsert(team, ['personId', 'inspectionId']);
    await this.facts.record(actor, inspectionReplanned(inspection));
    return inspection;
  }
}

function isSamePlan(inspection: Inspection, members: InspectionMember[], plan: InspectionPlan): boolean {
  const same = (['school', 'instrumentCode', 'type', 'startsOn', 'endsOn', 'leadId'] as const).every((field) => inspection[field] === plan[field]);
  const team = members.filter(({ part }) => part === 'member').map(({ personId }) => personId).sort();
  return same && team.join() === [...plan.memberIds].sort().join();
}
