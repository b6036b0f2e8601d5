import type { AchievementDocument, AgreementDocument, AgreementParty, AwardIssuer, AwardRecord, InstitutionDocument, NameSource, Text } from '#contracts';
import type { Published } from '#platform';
import { randomUUID } from 'node:crypto';

type Cited = AwardRecord['achievement'];

/** What an award is made from. */
export interface AwardSources {
  achievement: Published<AchievementDocument>; institution: Published<InstitutionDocument>; agreement: Published<AgreementDocument> | null;
  competencies: AwardRecord['competencies'];
  /** Identifiers of the partners that sign for themselves, by the code of the party. */
  partners: ReadonlyMap<string, string>;
}

/** The number of the printed page's template that new awards belong to. */
export const PAPER = 1;

const cite = ({ code, version, sha256 }: Cited): Cited => ({ code, version, sha256 });

/** Three languages in one line, Khmer first: a title that stands alone. */
const line = ({ km, en, fr }: Text): string => [km, en, fr].join(' · ');

/** What is settled before an award is written down. */
export interface Settled {
  id: string; number: string; code: string; generation: number; corrects: string | null; subject: string;
  names: { km: string; latin: string; source: NameSource }; sources: AwardSources; grade: number | null;
  joint: AwardRecord['joint']; didOf: (party: AgreementParty) => string; awardedAt: Date; expiresAt: Date | null;
}

/** The canonical record: everything the certificate says, as it is on the day. */
export function recordOf({ names, sources, joint, didOf, awardedAt, expiresAt, ...given }: Settled): AwardRecord {
  const { achievement, institution, agreement, competencies } = sources;
  const { title, description, criteria, hours, ects, levels } = achievement.document;
  const { state, motto } = institution.document;
  return {
    kind: 'award', schema: 2, ...given, names: { ...names },
    achievement: cite(achievement), institution: cite(institution),
    agreement: agreement && joint !== 'none' ? { ...cite(agreement), reference: agreement.document.reference } : null,
    title, description, criteria, hours, ects, levels, competencies, state, motto,
    issuers: issuersOf(sources, joint, didOf), joint, paper: PAPER,
    awardedAt: awardedAt.toISOString(), expiresAt: expiresAt?.toISOString() ?? null,
  };
}

/** The coordinator first. Of an award issued by one institution, that one alone. */
function issuersOf({ achievement, institution, agreement }: AwardSources, joint: AwardRecord['joint'], didOf: Settled['didOf']): AwardIssuer[] {
  const { name, country, signatory } = institution.document;
  const alone = { code: institution.code, name, country, title: line(achievement.document.title), titleLanguage: 'mul', levels: achievement.document.levels, nationalId: null, accreditation: null, signatory };
  const parties = joint === 'none' || !agreement ? [] : agreement.document.parties;
  if (parties.length === 0) return [{ did: didOf(coordinator(alone)), credential: randomUUID(), ...alone, role: 'coordinator', required: true, byMandate: false }];
  // A partner that need not sign and has no key is not named: nobody could ever check it.
  return parties.filter((party) => (joint === 'joint' && didOf(party) !== '') || party.role === 'coordinator').sort((a, b) => Number(b.role === 'coordinator') - Number(a.role === 'coordinator'))
    .map((party) => ({
      did: didOf(party), credential: randomUUID(), code: party.code, name: party.name, country: party.country, role: party.role, required: party.required,
      byMandate: party.role === 'partner' && party.signs === 'mandate', title: party.title, titleLanguage: party.titleLanguage, levels: party.levels,
      nationalId: party.nationalId, accreditation: party.accreditation, signatory: party.signatory,
    }));
}

const coordinator = (alone: Pick<AwardIssuer, 'code' | 'name' | 'country' | 'title' | 'titleLanguage' | 'levels' | 'nationalId' | 'accreditation' | 'signatory'>): AgreementParty =>
  ({ ...alone, role: 'coordinator', required: true, signs: 'own_key', assesses: [] });

/** Both forms of a legal name, NFC, or undefined where one is missing. */
export function legalNames(person: { nameKm: string | null; nameLatin: string | null }): { km: string | undefined; latin: string | undefined } {
  const form = (name: string | null): string | undefined => name?.normalize('NFC').replace(/\s+/g, ' ').trim() || undefined;
  return { km: form(person.nameKm), latin: form(person.nameLatin) };
}

/** `KH-AIFS-2026-000001` */
export const awardNumber = (country: string, series: string, year: number, n: number): string =>
  `${country}-${series}-${year}-${String(n).padStart(6, '0')}`;

/** `months` later, at the same time of day; the 31st becomes a shorter month's last day. */
export function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCMonth(later.getUTCMonth() + months);
  if (later.getUTCDate() !== date.getUTCDate()) later.setUTCDate(0);
  return later;
}
