import { criteriaOf, type InstrumentDocument, judgeable, type JudgementChanges, type RecommendationDraft, standardsOf } from '#contracts';
import { type Actor, Clock, Conflict, Database, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { Inspection } from './inspection.entity.js';
import { mayReadRatings } from './inspection.policy.js';
import { InspectionService } from './inspection.service.js';
import { InstrumentService } from './instrument.service.js';
import { Judgement, Recommendation } from './judgement.entity.js';
import { RatingSheet } from './rating-sheet.entity.js';

/** What the report will say, while the lead still writes it. */
export interface Draft { version: number; judgements: Judgement[]; recommendations: Recommendation[] }

@Injectable()
export class JudgementService {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly inspections: InspectionService,
    private readonly instruments: InstrumentService,
  ) {}

  /** Judgements cite ratings, so they are hidden from whom the ratings are: they get an empty draft. */
  async read(actor: Actor, inspectionId: string): Promise<Draft> {
    const { inspection, standing } = await this.inspections.open(actor, inspectionId);
    const ownIsIn = await this.db.repo(RatingSheet).existsBy({ inspectionId, personId: actor.personId });
    if (!mayReadRatings(standing, inspection, ownIsIn)) return { version: inspection.judgementsVersion, judgements: [], recommendations: [] };
    return this.draftOf(inspection);
  }

  /** Fields that nobody else changed since `baseVersion` are merged; if one was, nothing is saved. @throws Conflict `judgement.changed_meanwhile` */
  async change(actor: Actor, inspectionId: string, { baseVersion, judgements: changes }: JudgementChanges): Promise<Draft> {
    const { inspection } = await this.inspections.openAsLead(actor, inspectionId);
    inspection.mustBe('drafting');
    mustBePossible(await this.instrumentOf(inspection), changes);
    const judgements = this.db.repo(Judgement);
    const kept = new Map((await judgements.findBy({ inspectionId })).map((judgement) => [judgement.criterionId, judgement]));
    const touched = Object.entries(changes).map(([id, change]) => ({ judgement: kept.get(id) ?? Judgement.blank(inspectionId, id), change }));
    const conflicts = touched.flatMap(({ judgement, change }) => judgement.clashes(change, baseVersion));
    if (conflicts.length > 0) throw new Conflict('judgement.changed_meanwhile', { version: inspection.judgementsVersion, conflicts });

    const version = inspection.judgementsVersion + 1;
    const by = { judgedBy: actor.personId, judgedAt: this.clock.now() };
    const changed = touched.filter(({ judgement, change }) => judgement.take(change, version, by)).map(({ judgement }) => judgement);
    if (changed.length > 0) {
      await judgements.upsert(changed, ['inspectionId', 'criterionId']);
      await this.db.repo(Inspection).update({ id: inspectionId }, { judgementsVersion: version });
      inspection.judgementsVersion = version;
    }
    return this.draftOf(inspection);
  }

  async recommend(actor: Actor, inspectionId: string, id: string, { standardId, text, dueOn }: RecommendationDraft): Promise<Recommendation> {
    const { inspection } = await this.inspections.openAsLead(actor, inspectionId);
    inspection.mustBe('drafting');
    const instrument = await this.instrumentOf(inspection);
    if (standardsOf(instrument).every((standard) => standard.id !== standardId)) throw new RuleBroken('recommendation.standard_unknown', { standardId });
    if (dueOn <= inspection.endsOn) throw new RuleBroken('recommendation.due_in_past', { dueOn, after: inspection.endsOn });
    const recommendation = { inspectionId, id, standardId, text, dueOn };
    await this.db.repo(Recommendation).upsert(recommendation, ['inspectionId', 'id']);
    return recommendation;
  }

  async withdraw(actor: Actor, inspectionId: string, id: string): Promise<void> {
    const { inspection } = await this.inspections.openAsLead(actor, inspectionId);
    inspection.mustBe('drafting');
    await this.db.repo(Recommendation).delete({ inspectionId, id });
  }

  async draftOf({ id: inspectionId, judgementsVersion: version }: Inspection): Promise<Draft> {
    const judgements = await this.db.repo(Judgement).find({ where: { inspectionId }, order: { criterionId: 'ASC' } });
    const recommendations = await this.db.repo(Recommendation).find({ where: { inspectionId }, order: { dueOn: 'ASC', id: 'ASC' } });
    return { version, judgements, recommendations };
  }

  private async instrumentOf(inspection: Inspection): Promise<InstrumentDocument> {
    return (await this.instruments.get(inspection.instrumentCode, inspection.instrumentVersion)).document;
  }
}

/** @throws RuleBroken `judgement.impossible` for a criterion or a level that the instrument does not have */
function mustBePossible(instrument: InstrumentDocument, changes: JudgementChanges['judgements']): void {
  const criteria = new Map(criteriaOf(instrument).map((criterion) => [criterion.id, criterion]));
  const impossible = Object.entries(changes).filter(([id, { level }]) => {
    const criterion = criteria.get(id);
    return !criterion || (level !== undefined && level !== null && !judgeable(instrument, criterion, level));
  }).map(([id]) => id);
  if (impossible.length > 0) throw new RuleBroken('judgement.impossible', { criteria: impossible });
}
