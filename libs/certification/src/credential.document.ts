import type { Text } from '#contracts';
import type { CompetencyName } from './achievement.service.js';
import type { AwardRecord, AwardSources } from './award.record.js';

const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];

export interface StatusPlace { list: number; index: number }
export interface Issuer { origin: string; did: string }

/** Open Badges has one string for each text: Khmer first, as everywhere. */
const line = ({ km, en, fr }: Text): string => [km, en, fr].join(' · ');
const paragraphs = ({ km, en, fr }: Text): string => [km, en, fr].join('\n\n');

export const credentialUrl = (origin: string, id: string): string => `${origin}/credentials/${id}`;
export const statusUrl = (origin: string, list: number): string => `${origin}/status/${list}`;

/** The Open Badges 3.0 credential of an award, before it is signed. It holds the two names and no other personal data. */
export function openBadge(record: AwardRecord, { achievement, institution }: AwardSources, competencies: CompetencyName[], status: StatusPlace, { origin, did }: Issuer): object {
  const { title, description, criteria, code, version } = achievement.document;
  return {
    '@context': CONTEXTS,
    id: credentialUrl(origin, record.credential.id),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: line(title),
    issuer: { id: did, type: ['Profile'], name: line(institution.document.name), url: origin },
    validFrom: record.awardedAt,
    ...(record.expiresAt ? { validUntil: record.expiresAt } : {}),
    credentialSubject: {
      id: `urn:uuid:${record.credential.subject}`,
      type: ['AchievementSubject'],
      identifier: [record.names.km, record.names.latin].map((name) => ({ type: 'IdentityObject', identityHash: name, identityType: 'name', hashed: false })),
      licenseNumber: record.number,
      achievement: {
        id: `${origin}/api/achievements/${code}/${version}`, type: ['Achievement'], achievementType: 'Certificate',
        name: line(title), description: paragraphs(description), criteria: { narrative: paragraphs(criteria) }, version: String(version),
        ...(competencies.length > 0 ? { alignment: competencies.map((competency) => alignment(competency, origin)) } : {}),
      },
    },
    credentialStatus: {
      id: `${statusUrl(origin, status.list)}#${status.index}`, type: 'BitstringStatusListEntry', statusPurpose: 'revocation',
      statusListIndex: String(status.index), statusListCredential: statusUrl(origin, status.list),
    },
  };
}

const alignment = ({ framework, code, title }: CompetencyName, origin: string): object => ({
  type: ['Alignment'], targetCode: code, targetName: line(title), targetType: 'CFItem', targetUrl: `${origin}/api/frameworks/${framework}#${encodeURIComponent(code)}`,
});
