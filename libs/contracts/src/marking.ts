import { hits, placeOf } from './areas.js';
import type { AcceptedText, Gap, Key, Question, Response } from './question.js';
import { numberTyped, sameText, saysSomething } from './typed.js';

/** One question's mark: `score` in 0..1, and the feedback keys (of `Key.feedback`) that the answer calls for. */
export interface QuestionMark { score: number; correct: boolean; feedback: string[] }

/** A whole quiz or test: `score` and `max` in points (one a question, none for a Likert), rounded to 1/1000 so that phone and server agree to the last digit. */
export interface Mark { score: number; max: number; questions: Record<string, QuestionMark> }

const round = (value: number): number => Math.round(value * 1000) / 1000;
const none: QuestionMark = { score: 0, correct: false, feedback: [] };
type Pairs = Record<string, string>;
const isPairs = (response: Response): response is Pairs => typeof response === 'object' && response !== null && !Array.isArray(response);
/** The text given under a name of one's own: `constructor` is a name like any other. */
const givenIn = (response: Pairs, id: string): string | undefined => (Object.hasOwn(response, id) && typeof response[id] === 'string' ? response[id] : undefined);

/** True when `response` has the shape and the option ids that `question` asks for. An unanswered question is no response at all. */
export function answers(question: Question, response: Response): boolean {
  switch (question.type) {
    case 'single': return typeof response === 'string' && among(question.options, [response]);
    case 'multiple': return Array.isArray(response) && among(question.options, response);
    case 'true_false': return typeof response === 'boolean';
    case 'ordering': return Array.isArray(response) && response.length === question.items.length && among(question.items, response);
    case 'matching': return isPairs(response) && among(question.left, Object.keys(response)) && Object.values(response).every((id) => has(question.right, id));
    case 'short_text': case 'numeric': return typeof response === 'string' && saysSomething(response);
    case 'gap_fill': return isPairs(response) && Object.entries(response).every(([id, given]) => fills(question.gaps.find((gap) => gap.id === id), given));
    case 'hotspot': return Array.isArray(response) && response.length <= question.pick && response.every((place) => placeOf(place) !== null);
    case 'likert': return isPairs(response) && among(question.statements, Object.keys(response)) && Object.values(response).every((id) => has(question.scale, id));
  }
}

const has = (options: { id: string }[], id: string): boolean => options.some((option) => option.id === id);
const among = (options: { id: string }[], ids: string[]): boolean => new Set(ids).size === ids.length && ids.every((id) => has(options, id));
const fills = (gap: Gap | undefined, given: string): boolean => gap !== undefined && (gap.choices === undefined || has(gap.choices, given));

/** Points a question can earn. */
export const pointsOf = ({ type }: { type: Key['type'] }): number => (type === 'likert' ? 0 : 1);

/** Marks one response against its key; a missing or misshapen response scores 0. Multiple choice and places on a figure: right minus wrong, never below 0. */
export function markResponse(key: Key, response: Response | undefined): QuestionMark {
  if (response === undefined) return none;
  switch (key.type) {
    case 'single': case 'true_false': return single(key.answer, response);
    case 'multiple': return Array.isArray(response) ? multiple(key.answer, response) : none;
    case 'ordering': return Array.isArray(response) ? ordering(key.answer, response) : none;
    case 'matching': return isPairs(response) ? pairs(Object.keys(key.answer), (id) => (givenIn(response, id) === key.answer[id] ? 1 : 0)) : none;
    case 'short_text': return typeof response === 'string' ? typed(best(key.answer, response), key.feedback) : none;
    case 'numeric': return typeof response === 'string' ? typed(nearest(key.answer, response), key.feedback) : none;
    case 'gap_fill': return isPairs(response) ? pairs(Object.keys(key.answer), (id) => gap(key.answer[id]!, givenIn(response, id))) : none;
    case 'hotspot': return Array.isArray(response) ? places(key.answer, response) : none;
    case 'likert': return isPairs(response) ? { score: 0, correct: true, feedback: [] } : none;
  }
}

function single(answer: string | boolean, response: Response): QuestionMark {
  const correct = response === answer;
  return { score: correct ? 1 : 0, correct, feedback: correct || typeof response === 'object' ? [] : [String(response)] };
}

function multiple(answer: string[], response: string[]): QuestionMark {
  const chosen = [...new Set(response)];
  const right = chosen.filter((id) => answer.includes(id)).length;
  const wrong = chosen.filter((id) => !answer.includes(id));
  const missed = answer.filter((id) => !chosen.includes(id));
  const score = Math.max(0, round((right - wrong.length) / answer.length));
  return { score, correct: score === 1, feedback: [...wrong, ...missed] };
}

function ordering(answer: string[], response: string[]): QuestionMark {
  const placed = answer.filter((id, place) => response[place] === id).length;
  const correct = placed === answer.length && response.length === answer.length;
  return { score: correct ? 1 : Math.min(round(placed / answer.length), 0.999), correct, feedback: correct ? [] : ['order'] };
}

/** Each id earns its share of the point; those that did not earn all of it are what is taught. */
function pairs(ids: string[], shareOf: (id: string) => number): QuestionMark {
  const wrong = ids.filter((id) => shareOf(id) < 1);
  const score = round(ids.reduce((sum, id) => sum + shareOf(id), 0) / ids.length);
  return { score: wrong.length === 0 ? 1 : Math.min(score, 0.999), correct: wrong.length === 0, feedback: wrong };
}

interface Share { id: string; share: number }
const most = (accepted: readonly Share[]): Share | undefined =>
  accepted.reduce<Share | undefined>((top, each) => (top === undefined || each.share > top.share ? each : top), undefined);
const best = (accepted: readonly AcceptedText[], given: string): Share | undefined => most(accepted.filter(({ text }) => sameText(text, given)));

function nearest(accepted: readonly { id: string; value: number; tolerance: number; share: number }[], given: string): Share | undefined {
  const number = numberTyped(given);
  // A hair's breadth for binary fractions: 0.3 is within 0.1 of 0.2.
  return number === null ? undefined : most(accepted.filter(({ value, tolerance }) => Math.abs(number - value) <= tolerance + 1e-9 * Math.max(1, Math.abs(value))));
}

function typed(found: Share | undefined, feedback: Record<string, unknown>): QuestionMark {
  const score = round(found?.share ?? 0);
  const about = found?.id ?? 'other';
  return { score, correct: score === 1, feedback: score < 1 && Object.hasOwn(feedback, about) ? [about] : [] };
}

function gap(answer: string | AcceptedText[], given: string | undefined): number {
  if (given === undefined) return 0;
  if (typeof answer === 'string') return given === answer ? 1 : 0;
  return best(answer, given)?.share ?? 0;
}

function places(answer: Extract<Key, { type: 'hotspot' }>['answer'], response: string[]): QuestionMark {
  const marked = [...new Set(response)].map(placeOf).filter((place) => place !== null);
  const hit = answer.filter((area) => marked.some((place) => hits(area, place)));
  const missed = answer.filter((area) => !hit.includes(area)).map(({ id }) => id);
  const outside = marked.filter((place) => !answer.some((area) => hits(area, place))).length;
  const score = Math.max(0, round((hit.length - outside) / answer.length));
  return { score, correct: score === 1, feedback: [...missed, ...(outside > 0 ? ['other'] : [])] };
}

/** Marks all of `keys`: a question without a response counts as 0, a response without a question counts for nothing. */
export function mark(keys: Record<string, Key>, responses: Record<string, Response>): Mark {
  const questions = Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, markResponse(key, Object.hasOwn(responses, id) ? responses[id] : undefined)]));
  const score = round(Object.values(questions).reduce((sum, question) => sum + question.score, 0));
  return { score, max: Object.values(keys).reduce((sum, key) => sum + pointsOf(key), 0), questions };
}
