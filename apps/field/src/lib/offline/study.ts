import type { Writing } from './db.ts';
import { change } from './state.svelte.ts';
import { emptyState, type KeptState, putAway } from './study.rules.ts';

/** Under which key what is in hand stands. No version is in it: what one began goes on in the next version of its course. */
export const studyKey = {
  quiz: (course: string, activity: string): string => `quiz/${course}/${activity}`,
  calibration: (course: string, activity: string): string => `calibration/${course}/${activity}`,
  assignment: (course: string, activity: string): string => `assignment/${course}/${activity}`,
  lesson: (course: string, lesson: string): string => `lesson/${course}/${lesson}`,
  diagnosis: (course: string): string => `diagnosis/${course}`,
  test: (course: string): string => `test/${course}`,
  review: (id: string): string => `review/${id}`,
};

/** Changes a state as it is now on the disk, so that two tabs and the network do not undo one another. */
export async function changeState(tx: Writing, key: string, how: (state: KeptState) => KeptState): Promise<void> {
  const before = await tx.objectStore('states').get(key);
  const after = how(before ?? emptyState(key));
  if (after !== before) await tx.objectStore('states').put(after);
}

/** Keeps a touch at once. The last one may be lost when the battery falls out, so that typing stays quick on an old phone. */
export const keepState = (key: string, how: (state: KeptState) => KeptState): Promise<void> => change(['states'], (tx) => changeState(tx, key, how), 'relaxed');

/** Handed in or given up, in the transaction that also keeps what became of it. */
export const leaveState = (tx: Writing, key: string): Promise<void> => changeState(tx, key, (state) => putAway(state, new Date().toISOString()));
export const giveUp = (key: string): Promise<void> => change(['states'], (tx) => leaveState(tx, key));
