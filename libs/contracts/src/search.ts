import { normalText } from './typed.js';

// Search through texts that a phone keeps. Khmer has no spaces between words: what is asked is cut into words by the dictionary, and found
// wherever it begins at a cluster; whether it stands there as a word only decides how high. So nothing depends on where a dictionary cuts.

/** A text that can be found: `place` says where in its entry it stands, `weight` how much it counts there. */
export interface SearchField { place: string; weight: number; text: string }
export interface SearchEntry<T> { about: T; fields: readonly SearchField[] }
export interface SnippetPart { text: string; hit: boolean }
/** `place` and `snippet` are of the field that speaks most of what was asked. */
export interface Found<T> { about: T; score: number; place: string; snippet: SnippetPart[] }

/** A text as it is compared; `from` and `to` give for each of its letters the cluster of the original that it comes from. */
export interface Folded { text: string; from: number[]; to: number[] }
interface IndexedField extends SearchField { folded: Folded; /** Where a word begins, and where one ends, in the folded text. */ starts: ReadonlySet<number>; ends: ReadonlySet<number> }
export interface SearchIndex<T> { entries: { about: T; fields: IndexedField[] }[] }

/** A letter with all that is written around it, also when something unseen stands between: a coeng (U+17D2) takes the next letter along. */
const clusters = /[\p{L}\p{N}](?:[\u00ad\u200b-\u200d\u2060\ufeff]*(?:\u17d2[\u00ad\u200b-\u200d\u2060\ufeff]*\p{L}|\p{M}))*|[^]/gu;
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const isKhmer = (letter: string | undefined): boolean => letter !== undefined && /\p{Script=Khmer}/u.test(letter);
const isLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** One cluster by `normalText`, and without the accents that a hurried hand leaves out. */
const foldedCluster = (cluster: string): string => normalText(cluster).normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');

/** The text by clusters: what cannot be seen is nothing, signs are one space, and a space beside a Khmer letter is nothing. */
export function fold(text: string): Folded {
  const folded: Folded = { text: '', from: [], to: [] };
  let gap: { from: number; to: number; sign: boolean } | undefined;
  const push = (part: string, from: number, to: number): void => {
    folded.text += part;
    for (let unit = 0; unit < part.length; unit++) { folded.from.push(from); folded.to.push(to); }
  };
  for (const [cluster, index] of [...text.matchAll(clusters)].map((match): [string, number] => [match[0], match.index])) {
    const end = index + cluster.length;
    const part = foldedCluster(cluster);
    if (part !== '') {
      const touching = isKhmer(folded.text.at(-1)) || isKhmer(part[0]);
      if (gap && folded.text !== '' && (gap.sign || !touching)) push(' ', gap.from, gap.to);
      gap = undefined;
      push(part, index, end);
    } else if (cluster.replace(unseen, '') !== '') {
      gap = { from: gap?.from ?? index, to: end, sign: (gap?.sign ?? false) || cluster.trim() !== '' };
    }
  }
  return folded;
}

let segmenter: Intl.Segmenter | undefined;
const wordsIn = (text: string): { segment: string; index: number }[] => {
  segmenter ??= new Intl.Segmenter('km', { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike);
};

/** What was asked, by words. The last one may be only begun. */
export const searchWords = (query: string): string[] => [...new Set(wordsIn(fold(query).text).map(({ segment }) => segment))];

export function searchIndex<T>(entries: Iterable<SearchEntry<T>>): SearchIndex<T> {
  return { entries: [...entries].map(({ about, fields }) => ({ about, fields: fields.map(indexed) })) };
}

function indexed(field: SearchField): IndexedField {
  const folded = fold(field.text);
  const words = wordsIn(folded.text);
  return { ...field, folded, starts: new Set(words.map(({ index }) => index)), ends: new Set(words.map(({ index, segment }) => index + segment.length)) };
}

/** True between two clusters, and at both ends. */
const between = ({ from }: Folded, at: number): boolean => at === 0 || at >= from.length || from[at] !== from[at - 1];

/** Each place of the folded text where `word` stands; `begun` when more letters may follow. */
function placesOf(word: string, folded: Folded, begun: boolean): number[] {
  const places: number[] = [];
  const khmer = isKhmer(word[0]);
  for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const starts = between(folded, at) && (khmer || !isLetter(folded.text[at - 1]) || isKhmer(folded.text[at - 1]));
    const next = folded.text[end];
    const ends = begun || (between(folded, end) && (isKhmer(word.at(-1)) || !isLetter(next) || isKhmer(next)));
    if (starts && ends) places.push(at);
  }
  return places;
}

/** 3 where the word stands as a word, 2 where one begins with it, 1 within another. */
const standing = (word: string, { starts, ends }: IndexedField, at: number): number => (starts.has(at) ? (ends.has(at + word.length) ? 3 : 2) : 1);

interface Hit { at: number; length: number }
interface FieldScore { field: IndexedField; score: number; found: Set<string>; hits: Hit[] }

function scoreOf(field: IndexedField, words: readonly string[], whole: string): FieldScore {
  const scored: FieldScore = { field, score: 0, found: new Set(), hits: [] };
  words.forEach((word, index) => {
    const places = placesOf(word, field.folded, index === words.length - 1);
    if (places.length === 0) return;
    scored.found.add(word);
    scored.score += field.weight * Math.max(...places.map((at) => standing(word, field, at)));
    scored.hits.push(...places.map((at) => ({ at, length: word.length })));
  });
  if (words.length > 1 && field.folded.text.includes(whole)) scored.score += field.weight * 3;
  return scored;
}

/** What holds every word that was asked, the best first; what is equal stays in the order of the index. */
export function search<T>(index: SearchIndex<T>, query: string, most = 50): Found<T>[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const whole = fold(query).text;
  const found = index.entries.flatMap(({ about, fields }) => {
    const scores = fields.map((field) => scoreOf(field, words, whole)).filter(({ score }) => score > 0);
    if (!words.every((word) => scores.some((each) => each.found.has(word)))) return [];
    const best = scores.reduce((top, each) => (each.found.size > top.found.size || (each.found.size === top.found.size && each.score > top.score) ? each : top));
    return [{ about, best, score: scores.reduce((sum, { score }) => sum + score, 0) }];
  });
  return found.sort((a, b) => b.score - a.score).slice(0, most)
    .map(({ about, best: { field, hits }, score }) => ({ about, score, place: field.place, snippet: snippetOf(field, hits) }));
}

/** A text whole, with what was asked marked in it. */
export function marked(text: string, query: string): SnippetPart[] {
  const words = searchWords(query);
  const folded = fold(text);
  const hits = words.flatMap((word, index) => placesOf(word, folded, index === words.length - 1).map((at) => ({ at, length: word.length })));
  return parts(text, spansOf(folded, hits), 0, text.length);
}

/** Hits as parts of the original: whole clusters, in order, those that touch made one. */
function spansOf({ from, to }: Folded, hits: readonly Hit[]): [number, number][] {
  const spans = hits.map(({ at, length }): [number, number] => [from[at]!, to[at + length - 1]!]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return spans.reduce<[number, number][]>((joined, span) => {
    const last = joined.at(-1);
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else joined.push([...span]);
    return joined;
  }, []);
}

function parts(text: string, spans: readonly [number, number][], begin: number, end: number): SnippetPart[] {
  const cut: SnippetPart[] = [];
  const add = (from: number, to: number, hit: boolean): void => { if (to > from) cut.push({ text: text.slice(from, to), hit }); };
  let at = begin;
  for (const [from, to] of spans) {
    if (to > end || from < begin) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return cut;
}

const before = 40;
const after = 110;

/** Some words around the first hit, cut only where a word begins or ends, and so never inside a cluster. */
function snippetOf({ text, folded, starts, ends }: IndexedField, hits: readonly Hit[]): SnippetPart[] {
  const spans = spansOf(folded, hits);
  const first = spans[0] ?? [0, 0];
  const begin = first[0] <= before ? 0 : Math.min(...[...starts].map((at) => folded.from[at]!).filter((at) => at >= first[0] - before), first[0]);
  const close = Math.max(...[...ends].map((at) => folded.to[at - 1]!).filter((at) => at <= first[1] + after), first[1]);
  const end = text.length - close <= 3 ? text.length : close;
  const shown = parts(text, spans, begin, end);
  return [...(begin > 0 ? [{ text: '…', hit: false }] : []), ...shown, ...(end < text.length ? [{ text: '…', hit: false }] : [])];
}
