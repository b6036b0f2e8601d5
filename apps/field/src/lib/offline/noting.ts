import { uuidv7 } from '@kru/contracts';
import { language } from '@kru/ui/language.svelte.ts';
import type { Db } from './db.ts';
import { inReadingOrder, type Note, noteKey, noteOf } from './notes.rules.ts';
import { giveUp, keepState } from './study.ts';
import { valuesOf, written } from './study.rules.ts';

/** One's notes in a course or a lesson, from this phone and one's others. */
export async function notesOf(db: Db, course?: string, lesson?: string): Promise<Note[]> {
  const prefix = `note/${[course, lesson].filter((part) => part !== undefined).map((part) => `${part}/`).join('')}`;
  const states = await db.getAll('states', IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  return states.flatMap((state) => noteOf(state.key, valuesOf(state)) ?? []);
}

/** Notes by course and lesson, in the order of reading where the course is on the phone. */
export async function allNotes(db: Db): Promise<Map<string, Note[]>> {
  const by = Map.groupBy(await notesOf(db), ({ course }) => course);
  for (const [code, notes] of by) {
    const kept = await db.get('documents', `course/${code}`);
    const lessons = kept?.document.kind === 'course' ? kept.document.modules.flatMap((module) => module.lessons) : [];
    const order = new Map(lessons.map(({ id }, at) => [id, at]));
    const ordered = inReadingOrder(notes, lessons.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
    by.set(code, ordered.sort((a, b) => (order.get(a.lesson) ?? lessons.length) - (order.get(b.lesson) ?? lessons.length)));
  }
  return by;
}

export async function makeNote(made: Pick<Note, 'course' | 'lesson' | 'block' | 'quote' | 'prefix' | 'text'>): Promise<string> {
  const { block, quote, prefix, text } = made;
  const id = uuidv7();
  const at = new Date().toISOString();
  await keepState(noteKey({ ...made, id }), (state) => written(state, { block, quote, prefix, text, locale: language.current, at }, at));
  return id;
}

export const writeNote = (note: Note, text: string): Promise<void> => keepState(noteKey(note), (state) => written(state, { text }, new Date().toISOString()));

export const removeNote = (note: Note): Promise<void> => giveUp(noteKey(note));

/** A removed note as it was. */
export const putBackNote = (note: Note): Promise<void> => {
  const { block, quote, prefix, text, locale, at } = note;
  return keepState(noteKey(note), (state) => written(state, { block, quote, prefix, text, locale, at }, new Date().toISOString()));
};
