import type { Draft } from './db.ts';
import type { KeptState, Value } from './study.rules.ts';

// Until the second version of the phone's database, what was in hand stood as one lump per course version, on one phone only.

interface OldQuiz { responses: Record<string, Value>; checked: string[]; at: number; startedAt: string; seed: number; reviewing: boolean }
interface OldLesson { seenBlock: string | null; seconds: number; reflections: Record<string, string> }

/** An old draft as what it is now; null for one that is of another kind. `isTest` tells a closing test from a quiz. */
export function movedDraft({ id, savedAt, data }: Draft, isTest: (course: string, activity: string) => boolean): KeptState | null {
  const [kind, course, , about] = id.split('/');
  if ((kind !== 'quiz' && kind !== 'lesson') || course === undefined || about === undefined) return null;
  if (kind === 'lesson') return neverSent(`lesson/${course}/${about}`, lessonValues(data as OldLesson), savedAt);
  return neverSent(isTest(course, about) ? `test/${course}` : `quiz/${course}/${about}`, quizValues(data as OldQuiz), savedAt);
}

/** Written here, and unknown to the ministry. Without the rules of study, since every phone's first view carries this. */
const neverSent = (key: string, values: Record<string, Value>, at: string): KeptState => ({
  key, revision: 0, gone: false, fields: {}, leaving: null,
  unsent: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, at, base: 0, sent: [] }])),
});

const named = <T>(prefix: string, entries: readonly (readonly [string, T])[]): Record<string, T> => Object.fromEntries(entries.map(([id, value]) => [`${prefix}.${id}`, value]));

const quizValues = ({ responses, checked, at, startedAt, seed, reviewing }: OldQuiz): Record<string, Value> => ({
  '@startedAt': startedAt, '@seed': seed, '@at': at, ...(reviewing ? { '@reviewing': true } : {}),
  ...named('r', Object.entries(responses)), ...named('checked', checked.map((question) => [question, true] as const)),
});

const lessonValues = ({ seenBlock, seconds, reflections }: OldLesson): Record<string, Value> => ({
  ...(seenBlock === null ? {} : { '@seen': seenBlock }), '@seconds': Math.round(seconds),
  ...named('reflection', Object.entries(reflections).filter(([, text]) => text !== '')),
});
