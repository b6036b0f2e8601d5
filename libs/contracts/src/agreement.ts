import { z } from 'zod';
import { FrameworkLevel } from './achievement.js';
import { Slug, Text, Translations } from './text.js';

const line = z.string().trim().min(1).max(300);
/** A decentralised identifier that can be checked without a directory: of a web domain, or a bare key. */
export const Did = z.string().regex(/^did:(web|key):[A-Za-z0-9._:%-]{1,300}$/);

/** One institution of an agreement, in the words of its own law. */
export const AgreementParty = z.strictObject({
  code: Slug, name: Text, country: z.string().regex(/^[A-Z]{2}$/),
  /** Registration number in its country; null where it has none. */
  nationalId: line.nullable(), accreditation: line.nullable(),
  /** `coordinator` keeps the register and the status lists: the institution that runs this Kru. */
  role: z.enum(['coordinator', 'partner']),
  /** Without it the award is not issued. */
  required: z.boolean(),
  /** `own_key`: it signs itself. `mandate`: this Kru signs for it, and every page says so. The coordinator signs with its own. */
  signs: z.enum(['own_key', 'mandate']),
  /** Title of the award in this institution's own language, and that language (`fr`, `km`). */
  title: line, titleLanguage: z.string().regex(/^[a-z]{2,3}$/),
  levels: z.array(FrameworkLevel).max(5),
  signatory: z.strictObject({ name: Text, capacity: Text }),
  /** Codes of the courses it assessed. */
  assesses: z.array(Slug).max(50).default([]),
});
export type AgreementParty = z.infer<typeof AgreementParty>;

/** One immutable version of an agreement between institutions that award together. */
export const AgreementDocument = z.strictObject({
  kind: z.literal('agreement'), schema: z.literal(1), code: Slug, version: z.int().positive(),
  reference: line, validFrom: z.iso.date(), validUntil: z.iso.date().nullable(),
  parties: z.array(AgreementParty).min(2).max(5),
  programme: z.strictObject({
    title: Text, version: line, iscedField: z.string().regex(/^\d{4}$/), languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1).max(5),
    modeOfStudy: Text, accessRequirements: Text, gradingScale: Text,
  }),
  /** Days an invitation to sign stays open, and after how many its senders are reminded. */
  signingDays: z.int().min(1).max(365).default(30), remindAfterDays: z.int().min(1).max(365).default(7),
  translations: Translations,
}).check(({ value, issues }) => {
  const fault = (message: string): void => { issues.push({ code: 'custom', message, input: value, path: ['parties'] }); };
  if (value.parties.filter(({ role }) => role === 'coordinator').length !== 1) fault('needs exactly one coordinator');
  if (new Set(value.parties.map(({ code }) => code)).size !== value.parties.length) fault('names a party twice');
});
export type AgreementDocument = z.infer<typeof AgreementDocument>;
