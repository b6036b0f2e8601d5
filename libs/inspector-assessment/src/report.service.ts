import { canonicalJson, sha256Hex, unjudgedIn, uuidv7 } from '#contracts';
import { type Actor, Clock, Conflict, Database, Facts, NotFound, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { Action } from './action.entity.js';
import type { Inspection } from './inspection.entity.js';
import { reportFinalised, schoolResponded } from './inspection.facts.js';
import { InspectionService, type Opened } from './inspection.service.js';
import { InstrumentService } from './instrument.service.js';
import { JudgementService } from './judgement.service.js';
import { Report, SchoolResponse } from './report.entity.js';
import { ReportWriter } from './report.writer.js';

@Injectable()
export class ReportService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly inspections: InspectionService,
    private readonly instruments: InstrumentService,
    private readonly judgements: JudgementService,
    private readonly writer: ReportWriter,
  ) {}

  /** Makes the report, for ever, and an action of each recommendation. Safe to repeat. */
  async finalise(actor: Actor, inspectionId: string): Promise<Report> {
    const { inspection, members } = await this.inspections.openAsLead(actor, inspectionId);
    if (inspection.final) return this.latest(inspectionId);
    inspection.mustBe('drafting');
    const { document: instrument } = await this.instruments.get(inspection.instrumentCode, inspection.instrumentVersion);
    const draft = await this.judgements.draftOf(inspection);
    const criteria = unjudgedIn(instrument, Object.fromEntries(draft.judgements.map((judgement) => [judgement.criterionId, judgement])));
    if (criteria.length > 0) throw new RuleBroken('report.judgements_incomplete', { criteria });

    const finalisedAt = this.clock.now();
    const document = await this.writer.write({ inspection, members, draft, by: actor.personId, at: finalisedAt });
    const report: Report = { inspectionId, version: document.version, document, sha256: await sha256Hex(canonicalJson(document)), finalisedBy: actor.personId, finalisedAt };
    await this.db.repo(Report).insert(report);
    await this.db.repo(Action).insert(draft.recommendations.map(({ standardId, text, dueOn }) => ({
      id: uuidv7(finalisedAt.getTime()), inspectionId, standardId, school: inspection.school, text, dueOn,
      state: 'proposed' as const, note: '', changedBy: actor.personId, changedAt: finalisedAt, version: 1,
    })));
    await this.inspections.move(actor, inspection, 'finalised');
    await this.facts.record(actor, reportFinalised(inspection, report));
    return report;
  }

  /** @throws NotFound `report.not_found` while there is none */
  async read(actor: Actor, inspectionId: string): Promise<Report> {
    await this.inspections.open(actor, inspectionId);
    return this.latest(inspectionId);
  }

  /** The school's answer: once. The same words again change nothing. */
  async respond(actor: Actor, inspectionId: string, text: string): Promise<Inspection> {
    const { inspection, standing }: Opened = await this.inspections.open(actor, inspectionId, 'to change');
    if (!standing.director) throw new NotFound('inspection.not_found');
    inspection.mustBe('finalised', 'follow_up', 'closed');
    const responses = this.db.repo(SchoolResponse);
    const earlier = await responses.findOneBy({ inspectionId });
    if (earlier?.text === text) return inspection;
    if (earlier) throw new Conflict('school_response.already_given', { at: earlier.at.toISOString() });
    await responses.insert({ inspectionId, text, by: actor.personId, at: this.clock.now() });
    await this.facts.record(actor, schoolResponded(inspection));
    return inspection;
  }

  private async latest(inspectionId: string): Promise<Report> {
    const [report] = await this.db.repo(Report).find({ where: { inspectionId }, order: { version: 'DESC' }, take: 1 });
    if (!report) throw new NotFound('report.not_found');
    return report;
  }
}
