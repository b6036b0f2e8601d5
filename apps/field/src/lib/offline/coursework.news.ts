import type { Notice, PeerReview, Submission } from './coursework.views.ts';
import { type Bring, follow } from './follow.ts';
import { change, database } from './state.svelte.ts';
import { type Answer, ask } from './wire.ts';

type Told = { cursor: string; submissions: Submission[]; reviews: PeerReview[] };

/** One's work as the ministry has it, with what was said of it, and the work of others that one is asked to look at. */
export const coursework: Bring = () => follow<Told>('coursework', (after) => ask('get', '/api/coursework/changes', { query: { after } }) as Promise<Answer<Told>>, ['submissions', 'reviews', 'uploads', 'outbox'],
  async (tx, { submissions, reviews }) => {
    for (const submission of submissions) {
      await tx.objectStore('submissions').put(submission);
      // Accepted work is kept by the ministry: its files need no room here any more.
      if (submission.state === 'accepted') for (const { file } of submission.files) await tx.objectStore('uploads').delete(file.sha256);
    }
    const waiting = new Set((await tx.objectStore('outbox').getAll()).map(({ url }) => url));
    for (const review of reviews) if (!waiting.has(`/api/peer-reviews/${review.id}`)) await tx.objectStore('reviews').put(review);
  }, ({ submissions, reviews }) => submissions.length + reviews.length > 0);

/** What one is told. What was taken back before it was read is gone from the phone too. */
export const notices: Bring = () => follow('notices', (after) => ask('get', '/api/notices/changes', { query: { after } }), ['notices'], async (tx, news) => {
  for (const { id, kind, sender, about, body, createdAt, readAt, retractedAt } of news.notices) {
    // Read here, and the ministry has not heard of it yet.
    const read = (await tx.objectStore('notices').get(id))?.readAt ?? null;
    const notice: Notice = { id, kind, sender, about, body, createdAt, readAt: readAt ?? read };
    if (retractedAt === null) await tx.objectStore('notices').put(notice);
    else await tx.objectStore('notices').delete(id);
  }
}, (news) => news.notices.length > 0);

/** The paths one was assigned to, all of them each time: there are few, and one may be taken back. */
export const paths: Bring = async () => {
  const answer = await ask('get', '/api/learning/paths');
  if (!answer.ok) return answer.status;
  await change(['paths'], async (tx) => {
    await tx.objectStore('paths').clear();
    for (const { path: { code, version, title, steps }, dueOn, assignedBy } of answer.data.items) await tx.objectStore('paths').put({ code, version, title, steps, dueOn, assignedBy });
  }, 'relaxed');
  return 200;
};

/** True when a notice tells of a path that is not on this phone yet. */
export async function isPathAwaited(): Promise<boolean> {
  const known = new Set(await database().getAllKeys('paths'));
  return (await database().getAll('notices')).some(({ kind, readAt, about }) => kind === 'path_assigned' && readAt === null && about.path !== undefined && !known.has(about.path));
}

/** Frameworks and the crosswalks between them: a few kilobytes that the profile is read by. A published version never changes. */
export const frameworks: Bring = async () => {
  const [list, walks] = [await ask('get', '/api/frameworks'), await ask('get', '/api/crosswalks')];
  if (!list.ok) return list.status;
  if (!walks.ok) return walks.status;
  const known = new Map([...await database().getAll('frameworks'), ...await database().getAll('crosswalks')].map(({ code, version }) => [code, version]));
  for (const { code, version } of list.data.items) {
    if (known.get(code) === version) continue;
    const answer = await ask('get', '/api/frameworks/{code}', { path: { code } });
    if (!answer.ok) return answer.status;
    await change(['frameworks'], (tx) => tx.objectStore('frameworks').put(answer.data), 'relaxed');
  }
  for (const { code, version } of walks.data.items) {
    if (known.get(code) === version) continue;
    const answer = await ask('get', '/api/crosswalks/{code}', { path: { code } });
    if (!answer.ok) return answer.status;
    await change(['crosswalks'], (tx) => tx.objectStore('crosswalks').put(answer.data), 'relaxed');
  }
  return 200;
};
