import { z } from 'zod';
import { FrameworkLevel } from './achievement.js';
import { Slug, Text } from './text.js';

const Cited = z.strictObject({ code: Slug, version: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const moment = z.iso.datetime();

/** Where the two forms of a legal name come from. */
export const nameSources = ['identity_card', 'birth_certificate', 'civil_service_register', 'officer', 'import', 'self_declared'] as const;
export type NameSource = (typeof nameSources)[number];

/** One institution that gives the award, as it stood on the day. */
export const AwardIssuer = z.strictObject({
  /** Its name among identifiers, and that of its credential for this award. */
  did: z.string(), credential: z.uuid(),
  code: Slug, name: Text, country: z.string(), role: z.enum(['coordinator', 'partner']), required: z.boolean(),
  /** True: its signature was made by the coordinator, which holds a key for it. Never shown as its own. */
  byMandate: z.boolean(),
  title: z.string(), titleLanguage: z.string(), levels: z.array(FrameworkLevel),
  nationalId: z.string().nullable(), accreditation: z.string().nullable(),
  signatory: z.strictObject({ name: Text, capacity: Text }),
});
export type AwardIssuer = z.infer<typeof AwardIssuer>;

/**
 * The canonical record of one award, public to whoever holds its address: everything its certificate prints, so that
 * nothing else is needed to print it again or to compare it. Every institution's credential cites the SHA-256 of its
 * canonical JSON. Immutable.
 */
export const AwardRecord = z.strictObject({
  kind: z.literal('award'), schema: z.literal(2),
  id: z.uuid(), number: z.string(), code: z.string(), generation: z.int().positive(),
  /** Id of the record that this one corrects. */
  corrects: z.uuid().nullable(),
  /** Legal names, Unicode NFC, as on the day. */
  names: z.strictObject({ km: z.string(), latin: z.string(), source: z.enum(nameSources) }),
  /** Random, for this award alone. */
  subject: z.uuid(),
  achievement: Cited, institution: Cited, agreement: Cited.extend({ reference: z.string() }).nullable(),
  title: Text, description: Text, criteria: Text, hours: z.number(), ects: z.number().nullable(), levels: z.array(FrameworkLevel),
  competencies: z.array(z.strictObject({ framework: z.string(), code: z.string(), title: Text })),
  /** Grade on the agreement's or the course's scale, in per cent; null where none is given. */
  grade: z.number().min(0).max(100).nullable(),
  state: Text, motto: Text,
  /** The coordinator first; one unless awarded jointly. */
  issuers: z.array(AwardIssuer).min(1).max(5),
  /** `single_by_decision`: planned jointly, issued by one institution by a recorded decision. */
  joint: z.enum(['none', 'joint', 'single_by_decision']),
  /** Which printed page belongs to it: the number of the template. */
  paper: z.int().positive(),
  awardedAt: moment, expiresAt: moment.nullable(),
});
export type AwardRecord = z.infer<typeof AwardRecord>;

/** `numbered` and `awaiting_cosign`: not issued yet, a required institution has not signed. */
export const awardStates = ['numbered', 'awaiting_cosign', 'issued', 'suspended', 'revoked', 'superseded'] as const;
export type AwardState = (typeof awardStates)[number];

/** Reasons that the public may read; the words are in the web apps' messages (`publicReason.*`). The officer's own words stay inside. */
export const publicReasons = ['awarded_in_error', 'dishonest_work', 'name_corrected', 'grade_corrected', 'text_corrected', 'under_review', 'review_ended', 'holder_asked', 'cosignature_missing', 'another_reason'] as const;
export type PublicReason = (typeof publicReasons)[number];
