import { type AchievementDocument, type AgreementDocument, type AwardRecord, type EvaluatedCondition, type FrameworkLevel, groupedCode, type RuleEvaluation, type Text } from '#contracts';
import { printedDate, verifyUrl } from './certificate.page.js';
import { supplementWords as words } from './supplement.words.js';

type Item = keyof typeof words.items;
type Section = keyof typeof words.sections;

/** The diploma supplement as a document: eight sections, each line in three languages. */
export interface Supplement {
  kind: 'diploma_supplement'; schema: 1;
  award: { id: string; number: string; code: string; generation: number; recordSha256: string };
  sections: { number: Section; title: Text; items: { number: Item; label: Text; lines: Text[] }[] }[];
}

/** What it is made from: all of it cited by the award, or kept with it on the day. */
export interface SupplementSources { record: AwardRecord; recordSha256: string; evaluation: RuleEvaluation; achievement: AchievementDocument; agreement: AgreementDocument | null; origin: string }

const same = (value: string): Text => ({ km: value, en: value, fr: value });
const join = (...parts: Text[]): Text => ({ km: parts.map(({ km }) => km).join(' · '), en: parts.map(({ en }) => en).join(' · '), fr: parts.map(({ fr }) => fr).join(' · ') });
const day = (moment: string): Text => ({ km: printedDate(new Date(moment), 'km'), en: printedDate(new Date(moment), 'en'), fr: printedDate(new Date(moment), 'fr') });
const levelsOf = (levels: FrameworkLevel[]): Text[] => (levels.length === 0 ? [] : [same(levels.map(({ framework, level }) => `${framework} ${level}`).join(' · '))]);

export function supplementOf(sources: SupplementSources): Supplement {
  const { record: { id, number, code, generation }, recordSha256 } = sources;
  const lines: Record<Item, Text[]> = { ...holder(sources), ...qualification(sources), ...level(sources), ...programme(sources), ...rest(sources) };
  const items = (Object.keys(words.items) as Item[]).toSorted();
  return {
    kind: 'diploma_supplement', schema: 1, award: { id, number, code, generation, recordSha256 },
    sections: ([1, 2, 3, 4, 5, 6, 7, 8] as const).map((section) => ({
      number: section, title: words.sections[section],
      items: items.filter((item) => item.startsWith(`${section}.`)).map((item) => ({ number: item, label: words.items[item], lines: lines[item].length > 0 ? lines[item] : [words.notStated] })),
    })),
  };
}

type Lines<S extends string> = { [Each in Item as Each extends `${S}.${string}` ? Each : never]: Text[] };

function holder({ record: { names, number } }: SupplementSources): Lines<'1'> {
  // A register that gives no date of birth to strangers gives none here either.
  return { '1.1': [same(names.km)], '1.2': [same(names.latin)], '1.3': [], '1.4': [words.subject(number)] };
}

function qualification({ record: { title, issuers }, agreement }: SupplementSources): Lines<'2'> {
  const own = issuers.filter(({ titleLanguage }) => titleLanguage !== 'mul').map(({ title: each, name }) => join(same(each), name));
  return {
    '2.1': [title, ...own],
    '2.2': agreement ? [same(agreement.programme.iscedField)] : [],
    '2.3': issuers.map(({ name, country, nationalId, accreditation }) => join(accreditation === null ? name : words.accreditation(name, accreditation), same([country, nationalId].filter(Boolean).join(' · ')))),
    '2.4': [issuers[0]!.name],
    '2.5': agreement ? [same(agreement.programme.languages.join(', '))] : [],
  };
}

function level({ record: { levels, issuers, hours, ects }, agreement }: SupplementSources): Lines<'3'> {
  return {
    '3.1': issuers.some((issuer) => issuer.levels.length > 0) ? issuers.flatMap((issuer) => levelsOf(issuer.levels).map((each) => join(issuer.name, each))) : levelsOf(levels),
    '3.2': [...(ects === null ? [] : [words.ects(ects)]), ...(hours > 0 ? [words.hours(hours)] : [])],
    '3.3': agreement ? [agreement.programme.accessRequirements] : [],
  };
}

/** The conditions that were asked, however deep they stood. */
const flat = (conditions: EvaluatedCondition[]): EvaluatedCondition[] => conditions.flatMap((each) => (each.parts ? flat(each.parts) : [each]));

function programme({ record: { competencies, criteria, grade }, evaluation, agreement }: SupplementSources): Lines<'4'> {
  return {
    '4.1': agreement ? [agreement.programme.modeOfStudy] : [],
    '4.2': competencies.map(({ code, title }) => join(same(code), title)),
    '4.3': [criteria, ...done(evaluation, agreement)],
    '4.4': agreement ? [agreement.programme.gradingScale] : [],
    '4.5': grade === null ? [] : [same(`${grade} %`)],
  };
}

/** Each course or award that counted, with the best mark where one was asked, and who assessed it. */
function done({ conditions }: RuleEvaluation, agreement: AgreementDocument | null): Text[] {
  const found = flat(conditions).filter(({ met, subject }) => met && subject);
  const codes = [...new Set(found.map(({ subject }) => subject!.code))];
  return codes.map((code) => {
    const of = found.filter(({ subject }) => subject!.code === code);
    const best = of.map(({ details }) => details['best']).find((each) => typeof each === 'number');
    const assessor = agreement?.parties.find(({ assesses }) => assesses.includes(code));
    return join(of[0]!.subject!.title, best === undefined ? words.met : words.best(best), ...(assessor ? [words.assessedBy(assessor.name)] : []));
  });
}

function rest({ record, achievement, origin }: SupplementSources): Lines<'5'> & Lines<'6'> & Lines<'7'> & Lines<'8'> {
  const { agreement, joint, issuers, awardedAt, code } = record;
  const countries = [...new Set(issuers.map(({ country }) => country))];
  return {
    '5.1': [], '5.2': achievement.allowsInspecting ? [words.inspecting] : [],
    '6.1': [...(agreement && joint !== 'none' ? [(joint === 'joint' ? words.jointly : words.alone)(agreement.reference)] : []), words.notNational],
    '6.2': [words.checkedAt(verifyUrl(origin, code)), same(groupedCode(code))],
    '7.1': [day(awardedAt)],
    '7.2': issuers.map(({ signatory, name }) => join(signatory.name, signatory.capacity, name)),
    '7.3': [words.digital],
    '8.1': countries.map((country) => words.systems[country] ?? words.elsewhere(country)),
  };
}
