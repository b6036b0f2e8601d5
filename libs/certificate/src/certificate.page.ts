import { type AwardIssuer, type AwardRecord, type AwardState, groupedCode, type Locale, type Text } from '#contracts';
import { certificateWords } from './certificate.words.js';

/** What is printed across an award that holds no more. */
export interface Notice { state: Extract<AwardState, 'suspended' | 'revoked' | 'superseded'>; on: Date }

export const verifyUrl = (origin: string, code: string): string => `${origin}/verify/${code}`;

/** What the small code holds: capitals throughout are read faster and make larger squares; the route takes them. */
export const smallCode = (origin: string, code: string): string => `${origin}/v/${code}`.toUpperCase();

/** Cambodia keeps one time, seven hours ahead, the year round. */
const AHEAD = 7 * 3_600_000;

export function printedDate(date: Date, lang: Locale): string {
  const there = new Date(date.getTime() + AHEAD);
  return certificateWords[lang].date(there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate());
}

/** A state's or an institution's name in Khmer, then in the Latin letters of the page's language. */
const inBoth = (text: Text, lang: Locale): { km: string; latin: string } => ({ km: text.km, latin: text[lang === 'fr' ? 'fr' : 'en'] });

/** Letters with all that stands above and below them: what a name is wide. */
const clusters = (name: string): number => name.match(/[^\p{M}\u17d2](?:\u17d2.|\p{M})*/gu)?.length ?? 0;

/** Size in points at which a name of so many letters stands well on the page. */
const sizeOf = (letters: number, sizes: readonly [upTo: number, size: number][], least: number): number => sizes.find(([upTo]) => letters <= upTo)?.[1] ?? least;

const levelsOf = (levels: AwardIssuer['levels']): string => levels.map(({ framework, level }) => `${framework} ${level}`).join(' · ');

/** All that the template prints, from the record alone. */
export function pageOf(record: AwardRecord, { lang, origin, notice, signedBy }: { lang: Locale; origin: string; notice: Notice | null; signedBy: readonly string[] }): object {
  const words = certificateWords[lang];
  const { title, description, state, motto, names, issuers } = record;
  return {
    lang, documentTitle: `${words.certificate} ${record.number}`,
    state: inBoth(state, lang), motto: inBoth(motto, lang), institutions: issuers.map(({ name }) => inBoth(name, lang)),
    certificate: words.certificate, agreement: agreementOf(record, lang),
    certifies: words.certifies, earned: words.earned, title: title[lang], description: description[lang], titles: titlesOf(record, lang),
    names: {
      ...names, size: sizeOf(clusters(names.km), [[20, 27], [28, 22], [40, 18]], 15),
      latinSize: sizeOf(names.latin.length, [[36, 16], [60, 13]], 11),
    },
    facts: factsOf(record, lang), marks: marksOf(record, lang), signatories: signatoriesOf(record, lang),
    notice: notice && words.notice[notice.state](printedDate(notice.on, lang)),
    online: { title: words.checkOnline, how: words.checkOnlineHow(`${origin.replace(/^https?:\/\//, '')}/verify`), says: smallCode(origin, record.code) },
    offline: { title: words.checkOffline, how: offlineOf(record, lang, signedBy) },
  };
}

/** What the large code proves, and what it cannot. Who signs with a key of their own may not have signed the code too. */
function offlineOf({ issuers, joint }: AwardRecord, lang: Locale, signedBy: readonly string[]): string {
  const words = certificateWords[lang];
  if (joint !== 'joint') return words.checkOfflineHow;
  const named = (signs: boolean): string => issuers.filter(({ did }) => signedBy.includes(did) === signs).map(({ name }) => name[lang]).join(', ');
  return [words.checkOfflineHow, words.signedBy(named(true)), ...(named(false) === '' ? [] : [words.notSignedBy(named(false))])].join(' ');
}

function agreementOf({ agreement, joint, issuers }: AwardRecord, lang: Locale): string | null {
  if (!agreement || joint === 'none') return null;
  const words = certificateWords[lang];
  return joint === 'joint' ? words.jointly(agreement.reference) : words.alone(agreement.reference, issuers[0]!.name[lang]);
}

/** Each institution's own title, in its own language. `mul` is the title of the page itself, in all three. */
function titlesOf({ issuers }: AwardRecord, lang: Locale): object[] {
  const words = certificateWords[lang];
  return issuers.filter(({ titleLanguage }) => titleLanguage !== 'mul').map(({ title, titleLanguage, name, levels, nationalId, accreditation }) => ({
    title, lang: titleLanguage,
    by: [words.by(name[lang]), nationalId, accreditation && words.accreditation(accreditation), levelsOf(levels)].filter(Boolean).join(' · '),
  }));
}

function factsOf({ criteria, hours, ects, grade, levels, competencies, issuers }: AwardRecord, lang: Locale): object[] {
  const words = certificateWords[lang];
  const study = [hours > 0 && words.hours(hours), ects !== null && words.ects(ects), grade !== null && words.grade(grade)].filter((part) => part !== false);
  const ofTitles = issuers.some(({ titleLanguage }) => titleLanguage !== 'mul');
  return [
    { label: words.criteria, value: criteria[lang] },
    ...(study.length > 0 ? [{ label: words.study, value: study.join(' · ') }] : []),
    ...(levels.length > 0 && !ofTitles ? [{ label: words.level, value: levelsOf(levels) }] : []),
    ...(competencies.length > 0 ? [{ label: words.competencies, columns: competencies.length > 3 ? 2 : 1, items: competencies.map(({ code, title }) => ({ code, title: title[lang] })) }] : []),
  ];
}

function marksOf({ awardedAt, expiresAt, number, code }: AwardRecord, lang: Locale): object[] {
  const words = certificateWords[lang];
  return [
    { label: words.awarded, value: printedDate(new Date(awardedAt), lang) },
    { label: words.validUntil, value: expiresAt === null ? words.noEnd : printedDate(new Date(expiresAt), lang) },
    { label: words.number, value: number },
    { label: words.code, value: groupedCode(code) },
  ];
}

function signatoriesOf({ issuers }: AwardRecord, lang: Locale): object[] {
  const words = certificateWords[lang];
  return issuers.map(({ signatory, name, byMandate }) => ({
    name: signatory.name[lang], capacity: signatory.capacity[lang], institution: issuers.length > 1 ? name[lang] : null,
    onBehalf: byMandate ? words.onBehalf(issuers[0]!.name[lang], name[lang]) : null,
  }));
}
