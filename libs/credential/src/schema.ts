import { RuleBroken } from '#platform';
import { schemaUrl } from '#proof';
import { z } from 'zod';

const text = z.string().min(1).max(20_000);
const url = z.url({ protocol: /^https?$/ });
const moment = z.iso.datetime();
const did = z.string().regex(/^did:(web|key):[A-Za-z0-9._:%-]{1,300}$/);

const Name = z.strictObject({ type: z.literal('IdentityObject'), identityHash: text, identityType: z.literal('name'), hashed: z.literal(false) });

const Alignment = z.strictObject({ type: z.tuple([z.literal('Alignment')]), targetCode: text, targetName: text, targetType: z.literal('CFItem'), targetUrl: url });

const Achievement = z.strictObject({
  id: url, type: z.tuple([z.literal('Achievement')]), achievementType: z.literal('Certificate'), name: text, inLanguage: z.string().regex(/^[a-z]{2,3}$/).optional(),
  description: text, criteria: z.strictObject({ narrative: text }), version: z.string().regex(/^[1-9]\d*$/), alignment: z.array(Alignment).min(1).max(200).optional(),
});

const statusEntry = (statusPurpose: string): z.ZodType => z.strictObject({
  id: url, type: z.literal('BitstringStatusListEntry'), statusPurpose: z.literal(statusPurpose), statusListIndex: z.string().regex(/^(0|[1-9]\d{0,5})$/), statusListCredential: url,
});

const Proof = z.strictObject({
  type: z.literal('DataIntegrityProof'), created: moment, verificationMethod: z.string(), cryptosuite: z.literal('eddsa-rdfc-2022'), proofPurpose: z.literal('assertionMethod'),
  proofValue: z.string().regex(/^z[1-9A-HJ-NP-Za-km-z]{80,90}$/),
});

/**
 * All that a credential of ours may say, and nothing else: two names, and no other personal data. What is to be signed
 * is held against it; what was signed still answers to it, with its proof.
 */
export const AwardCredential = z.strictObject({
  '@context': z.tuple([z.literal('https://www.w3.org/ns/credentials/v2'), z.literal('https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json')]),
  id: url, type: z.tuple([z.literal('VerifiableCredential'), z.literal('OpenBadgeCredential')]), name: text,
  issuer: z.strictObject({ id: did, type: z.tuple([z.literal('Profile')]), name: text }),
  validFrom: moment, validUntil: moment.optional(),
  credentialSubject: z.strictObject({
    id: z.string().regex(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/), type: z.tuple([z.literal('AchievementSubject')]), identifier: z.tuple([Name, Name]),
    licenseNumber: z.string().regex(/^[A-Z]{2}-[A-Z]{2,6}-\d{4}-\d{6,}$/), creditsEarned: z.number().positive().max(999).optional(), achievement: Achievement,
  }),
  credentialSchema: z.strictObject({ id: url, type: z.literal('JsonSchema') }),
  credentialStatus: z.tuple([statusEntry('revocation'), statusEntry('suspension'), statusEntry('refresh')]),
  relatedResource: z.tuple([z.strictObject({ id: url, mediaType: z.literal('application/json'), digestMultibase: z.string().regex(/^uEi[\w-]{44}$/) })]),
  proof: Proof.optional(),
});

/** @throws RuleBroken `credential.unfit`: what is refused here was not signed, and nothing else was done. */
export function mustBeFit(credential: object): void {
  const read = AwardCredential.safeParse(credential);
  if (read.success) return;
  const [{ path, message }] = read.error.issues as [z.core.$ZodIssue];
  throw new RuleBroken('credential.unfit', { path: path.join('.'), message });
}

/** The same for whoever has no zod: JSON Schema 2020-12, at the address that stands in every credential. */
export function awardCredentialSchema(origin: string): object {
  const { $schema, ...json } = z.toJSONSchema(AwardCredential, { io: 'input' });
  return { $schema, $id: schemaUrl(origin), title: 'Award credential of Kru, version 1', ...json };
}
