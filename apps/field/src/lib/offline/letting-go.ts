import { change } from './state.svelte.ts';
import { takeUpNames } from './naming.ts';
import { takeBackOf } from './taking-back.ts';

/** The person wants a waiting or refused record tried again now. */
export const tryAgain = (id: string): Promise<void> =>
  change(['outbox'], async (tx) => {
    const entry = await tx.objectStore('outbox').get(id);
    if (entry) await tx.objectStore('outbox').put({ ...entry, refusal: null, nextTryAt: 0 });
  });

/**
 * The person has read why a record was refused and lets go of it. Only a refused one can be let go. What it told of is taken
 * back on the phone too: a lesson or test that the ministry will never receive must not look done, nor keep one from doing it anew.
 */
export const letGo = (id: string): Promise<void> =>
  change(['outbox', 'attempts', 'completions', 'enrolments', 'practice', 'submissions', 'reviews', 'states', 'shares', 'nameCorrections', 'drafts'], async (tx) => {
    const entry = await tx.objectStore('outbox').get(id);
    if (!entry?.refusal) return;
    await tx.objectStore('outbox').delete(id);
    const told = entry.url.split('/').at(-1)!;
    if (entry.kind === 'attempt') await tx.objectStore('attempts').delete(told);
    if (entry.kind === 'completion') await tx.objectStore('completions').delete(told);
    await takeBackOf(tx, entry.kind, told);
    if (entry.kind === 'share' && entry.method === 'PUT') await tx.objectStore('shares').delete(told);
    if (entry.kind === 'name_correction') await takeUpNames(tx, told);
    if (entry.kind === 'enrolment') {
      const enrolment = (await tx.objectStore('enrolments').getAll()).find((one) => one.id === told);
      if (enrolment) await tx.objectStore('enrolments').delete(enrolment.courseCode);
    }
  });
