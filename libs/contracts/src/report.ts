import { z } from 'zod';
import { FileRef } from './file.js';
import { inspectionTypes } from './inspecting.js';
import { JudgedLevel } from './inspection.js';
import { Day, Instant, Sha256, Slug, Text, Uuid } from './text.js';

const PlaceNamed = z.strictObject({ path: z.string(), code: z.string(), nameKm: z.string(), nameLatin: z.string() });
const PersonNamed = z.strictObject({ personId: Uuid, nameKm: z.string(), nameLatin: z.string() });

/** One inspector's rating as it stands beside the judgement. Where it was taken stays in the rating sheet. */
const KeptRating = z.strictObject({
  personId: Uuid, level: JudgedLevel, note: z.string(),
  evidence: z.array(z.strictObject({ file: FileRef, takenAt: Instant, caption: z.string() })),
});

/** The final word on one inspection: an immutable document named by its SHA-256. Ratings stand beside the judgements, never under them. */
export const ReportDocument = z.strictObject({
  kind: z.literal('report'), schema: z.literal(1), inspectionId: Uuid, version: z.int().positive(),
  school: PlaceNamed, within: z.array(PlaceNamed),
  type: z.enum(inspectionTypes), startsOn: Day, endsOn: Day,
  instrument: z.strictObject({ code: Slug, version: z.int().positive(), sha256: Sha256, title: Text, sample: z.boolean() }),
  team: z.array(PersonNamed.extend({
    part: z.enum(['lead', 'member']), awardId: Uuid,
    sheet: z.strictObject({ id: Uuid, sha256: Sha256, submittedAt: Instant, receivedAt: Instant }).nullable(),
  })).min(1),
  /** Why a member's sheet is not here; null when all are. */
  missingSheets: z.string().nullable(),
  judgements: z.record(Slug, z.strictObject({ level: JudgedLevel, rationale: z.string().min(1) })),
  ratings: z.record(Slug, z.array(KeptRating)),
  scores: z.record(Slug, z.strictObject({ mean: z.number().nullable(), applicable: z.number() })),
  recommendations: z.array(z.strictObject({ id: Uuid, standardId: Slug, text: z.string(), dueOn: Day })),
  finalisedAt: Instant, finalisedBy: Uuid,
});
export type ReportDocument = z.infer<typeof ReportDocument>;
