import { type Key, type Locale, locales, markResponse, type Response } from '#contracts';

/** So many first attempts in one language that ended with `total` points gave this response to one question; `null` left it blank. */
export interface AnswerGroup { locale: Locale; total: number; response: Response | null; count: number }

export interface LocaleFigures { answered: number; difficulty: number | null }
/** How one language differs from the others together: `difference` in share of points, `z` of the two-proportion test. */
export interface TranslationGap { locale: Locale; answered: number; difficulty: number; others: number; difference: number; z: number }

export const questionFlags = ['too_hard', 'too_easy', 'negative', 'does_not_discriminate', 'distractor_wins', 'translation_differs'] as const;
export type QuestionFlag = (typeof questionFlags)[number];

export interface QuestionFigures {
  /** First attempts that asked the question, those that left it blank included. */
  answered: number;
  blank: number;
  /** Mean share of the point, blank ones counting as 0: the classical difficulty index. Null for fewer than five. */
  difficulty: number | null;
  /** Point-biserial correlation with the rest score. Null for fewer than five, or when all are alike. */
  discrimination: number | null;
  options: { id: string; chosen: number; right: boolean }[];
  byLocale: Partial<Record<Locale, LocaleFigures>>;
  translation: TranslationGap | null;
  flags: QuestionFlag[];
}

/** The rules behind the flags; the screens say them in words. */
export const limits = {
  /** Of fewer people nothing is told: who they are could be guessed. */
  shown: 5,
  /** Of fewer people nothing is concluded. */
  judged: 20,
  tooHard: 0.3, tooEasy: 0.95, weak: 0.1,
  /** A translation differs when chance explains it in fewer than one case of a hundred, and the gap is this much wider than in the rest of the activity. */
  z: 2.576, gap: 0.1,
} as const;

interface Sums { n: number; x: number; y: number; xx: number; yy: number; xy: number }
const nothing = (): Sums => ({ n: 0, x: 0, y: 0, xx: 0, yy: 0, xy: 0 });

function add(sums: Sums, n: number, x: number, y: number): void {
  sums.n += n; sums.x += n * x; sums.y += n * y; sums.xx += n * x * x; sums.yy += n * y * y; sums.xy += n * x * y;
}

/**
 * Pearson's correlation between the share of this question's point (x) and the points of all the others (y). With x of 0 and 1 it is the point-biserial
 * correlation; leaving the question out of y keeps it from being compared with itself.
 */
function correlation({ n, x, y, xx, yy, xy }: Sums): number | null {
  const [varianceX, varianceY] = [n * xx - x * x, n * yy - y * y];
  return varianceX <= 1e-9 || varianceY <= 1e-9 ? null : (n * xy - x * y) / Math.sqrt(varianceX * varianceY);
}

/** z = (p1 − p2) / √(p(1 − p)(1/n1 + 1/n2)), p the share of both together. Parts of a point make it careful: their variance is smaller. */
export function twoProportions(one: { n: number; sum: number }, other: { n: number; sum: number }): number {
  const p = (one.sum + other.sum) / (one.n + other.n);
  const error = Math.sqrt(p * (1 - p) * (1 / one.n + 1 / other.n));
  return error === 0 ? 0 : (one.sum / one.n - other.sum / other.n) / error;
}

/** A question as figures need it; `restMax` are the points of all the others of its activity. */
export interface Analysed { key: Key; options: readonly { id: string; right: boolean }[]; restMax: number }

/** Everything there is to say about one question. */
export function figuresOf({ key, options, restMax }: Analysed, groups: readonly AnswerGroup[]): QuestionFigures {
  const marks = new Map<string, number>();
  const all = nothing();
  const byLocale = new Map<Locale, Sums>();
  let blank = 0;
  for (const { locale, total, response, count } of groups) {
    const written = JSON.stringify(response);
    const share = marks.get(written) ?? (response === null ? 0 : markResponse(key, response).score);
    marks.set(written, share);
    if (response === null) blank += count;
    const own = byLocale.get(locale) ?? nothing();
    byLocale.set(locale, own);
    for (const sums of [all, own]) add(sums, count, share, total - share);
  }
  const shown = all.n >= limits.shown;
  const figures = {
    answered: all.n, blank, difficulty: shown ? all.x / all.n : null, discrimination: shown ? correlation(all) : null,
    options: shown ? chosen(groups, options) : [], byLocale: localeFigures(byLocale), translation: widestGap(byLocale, restMax),
  };
  return { ...figures, flags: key.type === 'likert' ? [] : flagsOf(figures, key) };
}

function localeFigures(byLocale: ReadonlyMap<Locale, Sums>): QuestionFigures['byLocale'] {
  const read = locales.filter((locale) => byLocale.has(locale)).map((locale): [Locale, LocaleFigures] => {
    const { n, x } = byLocale.get(locale)!;
    return [locale, { answered: n, difficulty: n < limits.shown ? null : x / n }];
  });
  return Object.fromEntries(read);
}

const joined = (all: readonly Sums[]): Sums => all.reduce((sum, { n, x, y }) => ({ ...sum, n: sum.n + n, x: sum.x + x, y: sum.y + y }), nothing());

/** The language that differs most from the others together, where there are enough of both. */
function widestGap(byLocale: ReadonlyMap<Locale, Sums>, restMax: number): TranslationGap | null {
  const gaps = [...byLocale].flatMap(([locale, own]): TranslationGap[] => {
    const others = joined([...byLocale].filter(([other]) => other !== locale).map(([, sums]) => sums));
    if (own.n < limits.judged || others.n < limits.judged) return [];
    const difference = own.x / own.n - others.x / others.n;
    // Who reads one language may be stronger in everything: that is no fault of this translation.
    const elsewhere = restMax > 0 ? (own.y / own.n - others.y / others.n) / restMax : 0;
    const z = twoProportions({ n: own.n, sum: own.x }, { n: others.n, sum: others.x });
    if (Math.abs(z) < limits.z || Math.abs(difference - elsewhere) < limits.gap) return [];
    return [{ locale, answered: own.n, difficulty: own.x / own.n, others: others.x / others.n, difference, z }];
  });
  // Of two languages either differs from the other as much: it is the one with fewer points that is looked at.
  return gaps.sort((one, other) => Math.round(1e6 * (Math.abs(other.z) - Math.abs(one.z))) || one.difference - other.difference)[0] ?? null;
}

function chosen(groups: readonly AnswerGroup[], options: readonly { id: string; right: boolean }[]): QuestionFigures['options'] {
  const counts = new Map<string, number>();
  for (const { response, count } of groups) for (const id of chosenIds(response)) counts.set(id, (counts.get(id) ?? 0) + count);
  return options.map(({ id, right }) => ({ id, right, chosen: counts.get(id) ?? 0 }));
}

/** What a response chose, by the ids of `optionsOf`. */
function chosenIds(response: Response | null): string[] {
  if (response === null) return [];
  if (Array.isArray(response)) return response;
  return typeof response === 'object' ? Object.entries(response).map(([place, id]) => `${place}:${id}`) : [String(response)];
}

function flagsOf({ answered, difficulty, discrimination, options, translation }: Omit<QuestionFigures, 'flags'>, key: Key): QuestionFlag[] {
  if (answered < limits.judged || difficulty === null) return [];
  const flags: QuestionFlag[] = [];
  if (difficulty < limits.tooHard) flags.push('too_hard');
  if (difficulty > limits.tooEasy) flags.push('too_easy');
  // Below 0 by more than chance explains in one case of twenty; the error of a correlation of none is about 1/√n.
  if (discrimination !== null && discrimination < -1.645 / Math.sqrt(answered)) flags.push('negative');
  else if (discrimination !== null && discrimination < limits.weak && difficulty <= limits.tooEasy) flags.push('does_not_discriminate');
  const right = options.find((option) => option.right);
  if ((key.type === 'single' || key.type === 'true_false') && right && options.some((option) => !option.right && option.chosen > right.chosen)) flags.push('distractor_wins');
  if (translation) flags.push('translation_differs');
  return flags;
}
