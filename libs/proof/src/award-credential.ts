import type { AwardIssuer, AwardRecord, Text } from '#contracts';
import { AWARD_CONTEXTS } from './shapes.js';

/** The bits that a list may carry, each a list of its own with the same places. `refresh`: a corrected one was issued. */
export const statusPurposes = ['revocation', 'suspension', 'refresh'] as const;
export type StatusPurpose = (typeof statusPurposes)[number];

/** A place in the status lists: the same in the list of each purpose. */
export interface StatusPlace { list: number; index: number }

/** Open Badges has one string for each text: Khmer first, as everywhere. */
const line = ({ km, en, fr }: Text): string => [km, en, fr].join(' · ');
const paragraphs = ({ km, en, fr }: Text): string => [km, en, fr].join('\n\n');

export const credentialUrl = (origin: string, id: string): string => `${origin}/credentials/${id}`;
export const recordUrl = (origin: string, id: string): string => `${origin}/records/${id}`;
export const schemaUrl = (origin: string): string => `${origin}/schemas/award-credential-1.json`;

/** `/status/1` for revocation, `/status/1-suspension` and `/status/1-refresh` for the others. */
export const statusUrl = (origin: string, list: number, purpose: StatusPurpose): string => `${origin}/status/${list}${purpose === 'revocation' ? '' : `-${purpose}`}`;

/**
 * The Open Badges 3.0 credential that one institution gives for an award, before it is signed: made from the record
 * and nothing else, so that whoever is to sign can be shown that it says just that. It holds the two names and no
 * other personal data.
 * @param digest multibase SHA-256 of the record's canonical JSON
 */
export function awardCredential(record: AwardRecord, issuer: AwardIssuer, { place, origin, digest }: { place: StatusPlace; origin: string; digest: string }): object {
  const { achievement, competencies } = record;
  return {
    '@context': [...AWARD_CONTEXTS],
    id: credentialUrl(origin, issuer.credential),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: line(record.title),
    issuer: { id: issuer.did, type: ['Profile'], name: line(issuer.name) },
    validFrom: record.awardedAt,
    ...(record.expiresAt ? { validUntil: record.expiresAt } : {}),
    credentialSubject: {
      id: `urn:uuid:${record.subject}`,
      type: ['AchievementSubject'],
      identifier: [record.names.km, record.names.latin].map((name) => ({ type: 'IdentityObject', identityHash: name, identityType: 'name', hashed: false })),
      licenseNumber: record.number,
      ...(record.ects === null ? {} : { creditsEarned: record.ects }),
      achievement: {
        id: `${origin}/api/achievements/${achievement.code}/${achievement.version}`, type: ['Achievement'], achievementType: 'Certificate',
        name: issuer.title, ...(issuer.titleLanguage === 'mul' ? {} : { inLanguage: issuer.titleLanguage }), description: paragraphs(record.description), criteria: { narrative: paragraphs(record.criteria) }, version: String(achievement.version),
        ...(competencies.length > 0 ? { alignment: competencies.map((competency) => alignment(competency, origin)) } : {}),
      },
    },
    credentialSchema: { id: schemaUrl(origin), type: 'JsonSchema' },
    credentialStatus: statusPurposes.map((purpose) => ({
      id: `${statusUrl(origin, place.list, purpose)}#${place.index}`, type: 'BitstringStatusListEntry', statusPurpose: purpose,
      statusListIndex: String(place.index), statusListCredential: statusUrl(origin, place.list, purpose),
    })),
    relatedResource: [{ id: recordUrl(origin, record.id), mediaType: 'application/json', digestMultibase: digest }],
  };
}

const alignment = ({ framework, code, title }: AwardRecord['competencies'][number], origin: string): object => ({
  type: ['Alignment'], targetCode: code, targetName: line(title), targetType: 'CFItem', targetUrl: `${origin}/api/frameworks/${framework}#${encodeURIComponent(code)}`,
});
