import { type AcceptedNumber, type AcceptedText, type Area, locales, normalText } from '#contracts';
import type { QuestionSource, SourceOf } from './question.source.js';

const idsOf = (options: { id: string }[]): string[] => options.map(({ id }) => id);
const without = (ids: string[], taken: string[]): string[] => ids.filter((id) => !taken.includes(id));
const repeated = (ids: string[]): string[] => ids.filter((id, place) => ids.indexOf(id) !== place);
const say = (ids: string[], words: (id: string) => string): string[] => ids.map(words);
const twice = (thing: string, ids: string[]): string[] => say(repeated(ids), (id) => `${thing} "${id}" stands twice`);

/** What is wrong between a question, its answer and its feedback; each a sentence. */
export function faultsOf(source: QuestionSource): string[] {
  switch (source.type) {
    case 'single': return [...options(idsOf(source.options), [source.answer]), ...taught(source.feedback, without(idsOf(source.options), [source.answer]))];
    case 'multiple': return [...options(idsOf(source.options), source.answer), ...taught(source.feedback, idsOf(source.options))];
    case 'true_false': return taught(source.feedback, [String(!source.answer)]);
    case 'matching': return matching(source);
    case 'ordering': return [
      ...options(idsOf(source.items), source.answer), ...taught(source.feedback, ['order']),
      ...say(without(idsOf(source.items), source.answer), (id) => `item "${id}" has no place in the answer`),
    ];
    case 'short_text': return [...texts(source.answer), ...taughtByShare(source)];
    case 'numeric': return [...numbers(source.answer), ...taughtByShare(source)];
    case 'gap_fill': return gapFill(source);
    case 'hotspot': return hotspot(source);
    case 'likert': return [...twice('statement', idsOf(source.statements)), ...twice('step', idsOf(source.scale)), ...taught(source.feedback, [])];
  }
}

function matching({ left, right, answer, feedback }: SourceOf<'matching'>): string[] {
  const matched = Object.values(answer);
  return [
    ...options(idsOf(right), matched), ...options(idsOf(left), Object.keys(answer)), ...taught(feedback, idsOf(left)),
    ...say(without(idsOf(left), Object.keys(answer)), (id) => `"${id}" has no match in the answer`),
  ];
}

/** The answer names options that are there, each once. */
function options(ids: string[], answer: string[]): string[] {
  return [
    ...twice('option', ids), ...say(repeated(answer), (id) => `the answer names "${id}" twice`),
    ...say(without(answer, ids), (id) => `the answer names "${id}", which is no option`),
  ];
}

/** Every wrong choice teaches something, and nothing is written that nobody would read. */
const untaught = (id: string): string => `no feedback for "${id}"`;

/** A question that lacks nothing but feedback can wait in the bank; in a course it cannot. */
export const lacksFeedbackOnly = (fault: string): boolean => fault.startsWith(untaught('').slice(0, -1));

function taught(feedback: Record<string, unknown>, needed: string[]): string[] {
  const given = Object.keys(feedback);
  return [...say(without(needed, given), untaught), ...say(without(given, needed), (id) => `feedback for "${id}" would never be shown`)];
}

/** What earns a part of the point is taught why it is not all of it; any other answer is `other`. */
const taughtByShare = ({ answer, feedback }: SourceOf<'short_text' | 'numeric'>): string[] =>
  taught(feedback, [...idsOf(answer.filter(({ share }) => share < 1)), 'other']);

/** What holds for every list of answers that may be typed. */
const accepted = (answer: { id: string; share: number }[]): string[] => [
  ...twice('answer', idsOf(answer)),
  ...answer.some(({ id }) => id === 'other') ? ['no answer may be called "other": that is what every answer not listed is called'] : [],
  ...answer.every(({ share }) => share < 1) ? ['no answer earns the whole point: one needs share 1'] : [],
];

function texts(answer: AcceptedText[]): string[] {
  const compared = answer.map(({ text }) => normalText(text));
  return [
    ...accepted(answer),
    ...answer.flatMap(({ id }, place) => {
      const first = compared.indexOf(compared[place]!);
      return first < place && compared[place] !== '' ? [`answers "${answer[first]!.id}" and "${id}" are the same once typed: small letters, spaces and punctuation do not count`] : [];
    }),
  ];
}

function numbers(answer: AcceptedNumber[]): string[] {
  const covers = (one: AcceptedNumber, other: AcceptedNumber): boolean => one !== other && one.share >= other.share
    && one.value - one.tolerance <= other.value - other.tolerance && one.value + one.tolerance >= other.value + other.tolerance;
  return [
    ...accepted(answer),
    ...answer.flatMap((each, place) => {
      const by = answer.find((one, at) => covers(one, each) && !(at > place && covers(each, one)));
      return by ? [`answer "${each.id}" never counts: "${by.id}" takes the same numbers and earns as much`] : [];
    }),
  ];
}

function gapFill({ passage, gaps, answer, feedback }: SourceOf<'gap_fill'>): string[] {
  const ids = idsOf(gaps);
  return [
    ...twice('gap', ids), ...taught(feedback, ids),
    ...locales.flatMap((locale) => {
      const found = [...passage[locale].matchAll(/\[\[(.*?)\]\]/g)].map(([, id]) => id!);
      return [
        ...say(without(ids, found), (id) => `the passage in ${locale} has no [[${id}]]`),
        ...say([...new Set(repeated(found))], (id) => `the passage in ${locale} has [[${id}]] more than once`),
        ...say(without(found, ids), (id) => `the passage in ${locale} has [[${id}]], which is no gap`),
      ];
    }),
    ...say(without(Object.keys(answer), ids), (id) => `the answer names "${id}", which is no gap`),
    ...gaps.flatMap((gap) => gapFaults(gap, answer[gap.id]).map((fault) => `gap "${gap.id}": ${fault}`)),
  ];
}

function gapFaults({ choices }: SourceOf<'gap_fill'>['gaps'][number], answer: SourceOf<'gap_fill'>['answer'][string] | undefined): string[] {
  if (answer === undefined) return ['has no answer'];
  if (choices === undefined) return typeof answer === 'string' ? ['is typed, so its answer is a list of texts'] : texts(answer);
  return typeof answer === 'string' ? options(idsOf(choices), [answer]) : ['is chosen, so its answer is the id of a choice'];
}

function hotspot({ areas, pick, feedback }: SourceOf<'hotspot'>): string[] {
  return [
    ...twice('area', idsOf(areas)), ...taught(feedback, [...idsOf(areas), 'other']),
    ...areas.some(({ id }) => id === 'other') ? ['no area may be called "other": that is what every place in none is called'] : [],
    ...pick < areas.length ? [`${areas.length} areas are to be found, but only ${pick} may be marked`] : [],
    ...areas.flatMap((area) => areaFaults(area).map((fault) => `area "${area.id}" ${fault}`)),
  ];
}

function areaFaults(area: Area): string[] {
  const outside = 'reaches outside the figure (its sides are 1000)';
  const nothing = 'covers nothing';
  switch (area.shape) {
    case 'rectangle': return [...area.width * area.height === 0 ? [nothing] : [], ...area.x + area.width > 1000 || area.y + area.height > 1000 ? [outside] : []];
    case 'circle': return [...area.radius === 0 ? [nothing] : [], ...[area.x, area.y].some((at) => at - area.radius < 0 || at + area.radius > 1000) ? [outside] : []];
    case 'polygon': return doubleSize(area.points) === 0 ? [nothing] : [];
  }
}

const doubleSize = (points: [number, number][]): number =>
  points.reduce((sum, [x, y], at) => sum + x * points[(at + 1) % points.length]![1] - points[(at + 1) % points.length]![0] * y, 0);
