import { type Level, ReportDocument, score } from '#contracts';
import { Database } from '#platform';
import { ancestorsOf, type PlaceView, PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import type { Inspection, InspectionMember } from './inspection.entity.js';
import { InspectionViews, type Named } from './inspection.views.js';
import { InstrumentService } from './instrument.service.js';
import type { Draft } from './judgement.service.js';
import { RatingSheet } from './rating-sheet.entity.js';

interface Material { inspection: Inspection; members: InspectionMember[]; draft: Draft; by: string; at: Date }

/** Puts together what the report says: everything is copied into it, so that it reads the same whatever changes later. */
@Injectable()
export class ReportWriter {
  constructor(
    private readonly db: Database,
    private readonly places: PlaceService,
    private readonly instruments: InstrumentService,
    private readonly views: InspectionViews,
  ) {}

  async write({ inspection, members, draft, by, at }: Material): Promise<ReportDocument> {
    const { id: inspectionId, school, type, startsOn, endsOn, missingSheets } = inspection;
    const { document: instrument, sha256 } = await this.instruments.get(inspection.instrumentCode, inspection.instrumentVersion);
    const sheets = await this.db.repo(RatingSheet).find({ where: { inspectionId }, order: { receivedAt: 'ASC', id: 'ASC' } });
    const names = await this.views.names(members.map(({ personId }) => personId));
    const places = await this.places.views([...ancestorsOf(school), school]);
    const judgements = Object.fromEntries(draft.judgements.map(({ criterionId, level, rationale }) => [criterionId, { level: level!, rationale: rationale.trim() }]));
    const levels: Record<string, Level> = Object.fromEntries(Object.entries(judgements).map(([id, { level }]) => [id, level]));
    return ReportDocument.parse({
      kind: 'report', schema: 1, inspectionId, version: 1,
      school: placeNamed(places.get(school)!), within: ancestorsOf(school).map((path) => placeNamed(places.get(path)!)),
      type, startsOn, endsOn, missingSheets,
      instrument: { code: instrument.code, version: instrument.version, sha256, title: instrument.title, sample: instrument.sample },
      team: members.filter((member) => member.active).map((member) => teamMember(member, names, sheets)),
      judgements, ratings: ratingsBeside(sheets), scores: score(instrument, levels),
      recommendations: draft.recommendations.map(({ id, standardId, text, dueOn }) => ({ id, standardId, text, dueOn })),
      finalisedAt: at.toISOString(), finalisedBy: by,
    } satisfies ReportDocument);
  }
}

const placeNamed = ({ path, code, nameKm, nameLatin }: PlaceView): ReportDocument['school'] => ({ path, code, nameKm, nameLatin });

function teamMember({ personId, part, awardId }: InspectionMember, names: Map<string, Named>, sheets: RatingSheet[]): ReportDocument['team'][number] {
  const sheet = sheets.find((each) => each.personId === personId);
  return {
    ...(names.get(personId) ?? { personId, nameKm: '', nameLatin: '' }), part, awardId,
    sheet: sheet ? { id: sheet.id, sha256: sheet.sha256, submittedAt: sheet.submittedAt.toISOString(), receivedAt: sheet.receivedAt.toISOString() } : null,
  };
}

/** Every inspector's rating, by criterion, in the order in which the sheets came. */
function ratingsBeside(sheets: RatingSheet[]): ReportDocument['ratings'] {
  const beside: ReportDocument['ratings'] = {};
  for (const { personId, record } of sheets) {
    for (const [criterionId, { level, note, evidence }] of Object.entries(record.ratings)) {
      (beside[criterionId] ??= []).push({ personId, level, note, evidence: evidence.map(({ file, takenAt, caption }) => ({ file, takenAt, caption })) });
    }
  }
  return beside;
}
