import type { StudyChange, StudyState } from '@kru/contracts';
import { type Bring, follow } from './follow.ts';
import { change, databaseIfOpen, person } from './state.svelte.ts';
import { asSent, changesOf, emptyState, type KeptState, received, wasSent } from './study.rules.ts';
import type { StudyChanges } from './views.ts';
import { type Answer, ask, Unreachable } from './wire.ts';

/** What one has in hand on other devices, and what was practised there. */
export const bringStudy: Bring = () => follow<StudyChanges>('study', (after) => ask('get', '/api/study/changes', { query: { after } }) as Promise<Answer<StudyChanges>>, ['states', 'practice'],
  async (tx, { states, practice }) => {
    for (const told of states) await tx.objectStore('states').put(received(await tx.objectStore('states').get(told.key) ?? emptyState(told.key), told));
    for (const { id, courseCode, questionId, score, answeredAt, receivedAt } of practice) await tx.objectStore('practice').put({ id, courseCode, questionId, score, answeredAt, receivedAt });
  }, ({ states, practice }) => states.length + practice.length > 0);

const mostChanges = 50;
/** The server could not keep these: they stay on this phone, and are not tried again until the app is opened anew. */
const refused = new Set<string>();

/** What is to be sent soon: more than the place where one is. */
export const hasWork = (states: readonly KeptState[]): boolean =>
  states.some((state) => !refused.has(state.key) && changesOf(state).some(({ fields, gone }) => gone || Object.keys(fields).some((name) => !name.startsWith('@'))));

const isDue = (state: KeptState): boolean => !refused.has(state.key) && changesOf(state).length > 0;

/** Sends what is in hand here and not at the ministry yet. @throws Unreachable */
export async function sendStudy(): Promise<void> {
  const db = databaseIfOpen();
  if (db === null) return;
  // An answer may have been lost: what arrived all the same is asked for first, else one's own words would look like another's.
  if ((await db.getAll('states')).some(wasSent)) await bringStudy();
  const keys = (await db.getAll('states')).filter(isDue).map(({ key }) => key);
  while (keys.length > 0 && databaseIfOpen() === db && !person.signedOutByServer) {
    const changes = await taken(keys);
    if (changes.length === 0) continue;
    const answer = await ask('post', '/api/study/states', { body: { changes }, keepalive: true });
    if (databaseIfOpen() !== db) return;
    if (answer.ok) await keep(answer.data.states as StudyState[], answer.data.refused.map(({ key }) => key));
    else if (answer.status === 401) person.signedOutByServer = true;
    else if (answer.status >= 500 || answer.status === 429) throw new Unreachable();
    else for (const { key } of changes) refused.add(key);
  }
}

/** Takes as many keys as go into one request, and marks on the disk what goes out. */
async function taken(keys: string[]): Promise<StudyChange[]> {
  const changes: StudyChange[] = [];
  await change(['states'], async (tx) => {
    while (keys.length > 0 && changes.length < mostChanges - 5) {
      const state = await tx.objectStore('states').get(keys.shift()!);
      if (!state) continue;
      const out = changesOf(state).slice(0, 5);
      if (out.length === 0) continue;
      changes.push(...out);
      await tx.objectStore('states').put(asSent(state, out));
    }
  }, 'relaxed');
  return changes;
}

const keep = (states: readonly StudyState[], without: readonly string[]): Promise<void> =>
  change(['states'], async (tx) => {
    for (const key of without) refused.add(key);
    for (const told of states) await tx.objectStore('states').put(received(await tx.objectStore('states').get(told.key) ?? emptyState(told.key), told));
  }, 'relaxed');
