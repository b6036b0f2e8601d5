import type { Key, Question, QuestionMark, Response } from '@kru/contracts';

/** After answering: the mark and the key, which show what was right and what the rest teaches. */
export interface Marked { mark: QuestionMark; key: Key }

/** What every question is drawn from. */
export interface Asking<Type extends Question['type']> {
  question: Extract<Question, { type: Type }>; response: Response | undefined; seed: number; marked: Marked | undefined; onanswer: (response: Response) => void;
}

export type Verdict = 'right' | 'partly' | 'wrong' | 'missed';
export const isPairs = (response: Response | undefined): response is Record<string, string> => typeof response === 'object' && !Array.isArray(response);
export const pairsOf = (response: Response | undefined): Record<string, string> => (isPairs(response) ? response : {});
