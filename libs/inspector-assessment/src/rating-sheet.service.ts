import { dayOf, evidenceOf, RatingSheet as Record } from '#contracts';
import { type Actor, Clock, Conflict, Database, Facts } from '#platform';
import { Injectable } from '@nestjs/common';
import { EvidenceService } from './evidence.service.js';
import { type InspectionMember } from './inspection.entity.js';
import { ratingsSubmitted } from './inspection.facts.js';
import { mayReadRatings } from './inspection.policy.js';
import { InspectionService } from './inspection.service.js';
import { InstrumentService } from './instrument.service.js';
import { RatingSheet } from './rating-sheet.entity.js';
import { TeamService } from './team.service.js';

/** The sheets of an inspection as one actor may read them: another's is null while it is hidden. */
export interface Ratings { members: InspectionMember[]; sheets: { sheet: RatingSheet; readable: boolean }[] }

@Injectable()
export class RatingSheetService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly inspections: InspectionService,
    private readonly instruments: InstrumentService,
    private readonly evidence: EvidenceService,
    private readonly team: TeamService,
  ) {}

  /** Safe to repeat: a phone that lost our answer sends the same sheet again. */
  async submit(actor: Actor, id: string, record: Record): Promise<RatingSheet> {
    const { personId } = actor;
    const { inspection } = await this.inspections.openAsMember(actor, record.inspectionId);
    const sheets = this.db.repo(RatingSheet);
    const earlier = await sheets.findOneBy({ personId, id });
    if (earlier) return earlier.mustMatch(record);
    const other = await sheets.findOneBy({ personId, inspectionId: inspection.id });
    if (other) throw new Conflict('rating_sheet.already_submitted', { id: other.id });

    if (!inspection.takesSheets) inspection.mustBe('planned', 'in_progress', 'drafting');
    await this.team.mustBeAllowed(personId, inspection, inspection.dayOfVisit(dayOf(new Date(record.startedAt))));
    const { document } = await this.instruments.get(inspection.instrumentCode, inspection.instrumentVersion);
    const sheet = await RatingSheet.receive(personId, id, record, document, this.clock.now());
    const missing = await this.evidence.missing(personId, inspection.id, evidenceOf(record));
    if (missing.length > 0) throw new Conflict('rating_sheet.evidence_missing', { missing });
    await sheets.insert(sheet);
    if (inspection.state === 'planned') await this.inspections.move(actor, inspection, 'in_progress');
    await this.facts.record(actor, ratingsSubmitted(inspection, personId));
    return sheet;
  }

  async read(actor: Actor, inspectionId: string): Promise<Ratings> {
    const { inspection, standing, members } = await this.inspections.open(actor, inspectionId);
    const sheets = await this.db.repo(RatingSheet).find({ where: { inspectionId }, order: { receivedAt: 'ASC' } });
    const ownIsIn = sheets.some(({ personId }) => personId === actor.personId);
    const all = mayReadRatings(standing, inspection, ownIsIn);
    return { members, sheets: sheets.map((sheet) => ({ sheet, readable: all || sheet.personId === actor.personId })) };
  }
}
