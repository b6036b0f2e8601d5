import { fold, type Locale } from '@kru/contracts';

// Notes and highlights of one's own. Each holds on to its block and the words it was made on, so that neither another language nor a new
// version of the course takes it away: where the words cannot be found, it still stands in the list with its quotation.

/** `text` is empty for a highlight. `prefix` are the words before the quotation, which tell it from the same words elsewhere in the block. */
export interface Note { course: string; lesson: string; id: string; block: string; locale: Locale; quote: string; prefix: string; text: string; at: string }
export interface Span { from: number; to: number }

export const longestQuote = 500;
const prefixLength = 40;

export const noteKey = ({ course, lesson, id }: Pick<Note, 'course' | 'lesson' | 'id'>): string => `note/${course}/${lesson}/${id}`;

type Fields = Record<string, unknown>;
const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A note as its study state tells it; null for what is no note. */
export function noteOf(key: string, fields: Fields): Note | null {
  const [kind, course, lesson, id] = key.split('/');
  const [quote, locale] = [word(fields['quote']), word(fields['locale'])];
  if (kind !== 'note' || !course || !lesson || !id || quote === '') return null;
  return { course, lesson, id, block: word(fields['block']), locale: (locale || 'km') as Locale, quote, prefix: word(fields['prefix']), text: word(fields['text']), at: word(fields['at']) };
}

/** What is kept of words that were chosen: without the space around them, and with some of what stands before. */
export function chosen(blockText: string, { from, to }: Span): Pick<Note, 'quote' | 'prefix'> | null {
  const raw = blockText.slice(from, to);
  const quote = cutAt(raw.trim(), longestQuote);
  if (quote === '') return null;
  const start = from + raw.indexOf(raw.trim());
  return { quote, prefix: blockText.slice(Math.max(0, start - prefixLength), start) };
}

/** No longer than so many letters, and never inside a cluster. */
function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const { to } = fold(text);
  return text.slice(0, Math.max(0, ...to.filter((end) => end <= most)));
}

/** Where the words of a note stand in its block now, or null. Of several places the one whose words before agree most. */
export function placeOfNote(blockText: string, { quote, prefix }: Pick<Note, 'quote' | 'prefix'>): Span | null {
  const exact = placesOf(blockText, quote).map((from) => ({ from, to: from + quote.length }));
  const places = exact.length > 0 ? exact : loosePlaces(blockText, quote);
  return places.reduce<{ span: Span; agrees: number } | null>((best, span) => {
    const agrees = agreement(blockText.slice(0, span.from), prefix);
    return best === null || agrees > best.agrees ? { span, agrees } : best;
  }, null)?.span ?? null;
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && part !== ''; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** Where spaces, signs or what cannot be seen were changed since. */
function loosePlaces(text: string, quote: string): Span[] {
  const [whole, part] = [fold(text), fold(quote).text];
  return placesOf(whole.text, part).map((at) => ({ from: whole.from[at]!, to: whole.to[at + part.length - 1]! }));
}

/** How many letters from the end are the same. */
function agreement(before: string, prefix: string): number {
  let same = 0;
  while (same < prefix.length && same < before.length && before.at(-1 - same) === prefix.at(-1 - same)) same++;
  return same;
}

/** Notes in the order of the lesson, then of their place in the block; those whose block is gone come last. */
export function inReadingOrder(notes: readonly Note[], blocks: readonly string[]): Note[] {
  const at = ({ block }: Note): number => { const place = blocks.indexOf(block); return place < 0 ? blocks.length : place; };
  return [...notes].sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));
}

/** The sentences of a block, for who chooses one without a pointer. */
export function sentencesOf(blockText: string, locale: Locale): Span[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return [...segmenter.segment(blockText)].flatMap(({ segment, index }) =>
    splitKhmer(segment).map(({ from, to }) => ({ from: index + from, to: index + to }))).filter(({ from, to }) => blockText.slice(from, to).trim() !== '');
}

/** A Khmer sentence ends with ។ or ៕, which not every browser's rules know. */
const splitKhmer = (text: string): Span[] => [...text.matchAll(/[^។៕]*[។៕]*\s*/gu)].filter(([part]) => part !== '').map((match) => ({ from: match.index, to: match.index + match[0].length }));
