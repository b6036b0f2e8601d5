import type { Key, Question, Response } from './question.js';

/** One question's mark: `score` in 0..1, and the feedback keys (of `Key.feedback`) that the answer calls for. */
export interface QuestionMark { score: number; correct: boolean; feedback: string[] }

/** A whole quiz or test: `score` and `max` in points (one a question), rounded to 1/1000 so that phone and server agree to the last digit. */
export interface Mark { score: number; max: number; questions: Record<string, QuestionMark> }

const round = (value: number): number => Math.round(value * 1000) / 1000;
const none: QuestionMark = { score: 0, correct: false, feedback: [] };

/** True when `response` has the shape and the option ids that `question` asks for. An unanswered question is no response at all. */
export function answers(question: Question, response: Response): boolean {
  const among = (options: { id: string }[], ids: string[]): boolean =>
    new Set(ids).size === ids.length && ids.every((id) => options.some((option) => option.id === id));
  switch (question.type) {
    case 'single': return typeof response === 'string' && among(question.options, [response]);
    case 'multiple': return Array.isArray(response) && among(question.options, response);
    case 'true_false': return typeof response === 'boolean';
    case 'ordering': return Array.isArray(response) && response.length === question.items.length && among(question.items, response);
    case 'matching': return typeof response === 'object' && !Array.isArray(response)
      && among(question.left, Object.keys(response))
      && Object.values(response).every((id) => question.right.some((option) => option.id === id));
  }
}

/** Marks one response against its key; a missing or misshapen response scores 0. Multiple choice: right minus wrong, never below 0. */
export function markResponse(key: Key, response: Response | undefined): QuestionMark {
  if (response === undefined) return none;
  switch (key.type) {
    case 'single': return single(key.answer, response);
    case 'true_false': return single(key.answer, response);
    case 'multiple': return Array.isArray(response) ? multiple(key.answer, response) : none;
    case 'ordering': return Array.isArray(response) ? ordering(key.answer, response) : none;
    case 'matching': return typeof response === 'object' && !Array.isArray(response) ? matching(key.answer, response) : none;
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

function matching(answer: Record<string, string>, response: Record<string, string>): QuestionMark {
  const left = Object.keys(answer);
  const wrong = left.filter((id) => response[id] !== answer[id]);
  return { score: round((left.length - wrong.length) / left.length), correct: wrong.length === 0, feedback: wrong };
}

/** Marks all of `keys`: a question without a response counts as 0, a response without a question counts for nothing. */
export function mark(keys: Record<string, Key>, responses: Record<string, Response>): Mark {
  const questions = Object.fromEntries(Object.entries(keys).map(([id, key]) => [id, markResponse(key, responses[id])]));
  const score = round(Object.values(questions).reduce((sum, question) => sum + question.score, 0));
  return { score, max: Object.keys(keys).length, questions };
}

export const passes = (score: number, max: number, passMark: number): boolean => score + 1e-9 >= max * passMark;
