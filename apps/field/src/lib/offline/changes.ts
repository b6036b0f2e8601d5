import type { Attempt } from './db.ts';
import { certificates, isNameAwaited, names as bringNames } from './certificate.news.ts';
import { coursework, frameworks, isPathAwaited, notices, paths as bringPaths } from './coursework.news.ts';
import { type Bring, follow } from './follow.ts';
import { inspections } from './inspection.news.ts';
import { type Answer, ask } from './wire.ts';
import { pinnedKey } from './learning.ts';
import { change, database, person } from './state.svelte.ts';
import { bringStudy } from './study.sync.ts';
import type { LearningChanges } from './views.ts';

const learning: Bring = () => follow<LearningChanges>('learning', (after) => ask('get', '/api/learning/changes', { query: { after } }) as Promise<Answer<LearningChanges>>, ['enrolments', 'attempts', 'completions', 'progress', 'outcomes'],
  async (tx, { enrolments, attempts, completions, progress, outcomes }) => {
    for (const enrolment of enrolments) await tx.objectStore('enrolments').put(enrolment);
    for (const attempt of attempts) await tx.objectStore('attempts').put(keptAttempt(attempt));
    for (const completion of completions) await tx.objectStore('completions').put(completion);
    for (const row of progress) await tx.objectStore('progress').put(row);
    for (const outcome of outcomes) await tx.objectStore('outcomes').put(outcome);
  }, ({ enrolments, attempts, completions, progress, outcomes }) => enrolments.length + attempts.length + completions.length + progress.length + outcomes.length > 0);

const keptAttempt = ({ id, courseCode, activityId, kind, record, score, max, passed, receivedAt, questions, skips, diagnosed, calibration }: LearningChanges['attempts'][number]): Attempt =>
  ({ id, courseCode, activityId, kind, record, score, max, passed, receivedAt, questions, skips, diagnosed, calibration });

/** At most once in this time for what seldom changes: who one is, and which courses there are. */
const seldom = 10 * 60_000;
const lastAsked = new Map<string, number>();
const rarely = (name: string, bring: Bring): Bring => async () => {
  const key = `${person.me?.personId} ${name}`;
  // Not the phone's clock, which may be put back.
  if (performance.now() - (lastAsked.get(key) ?? -Infinity) < seldom) return 200;
  const status = await bring();
  if (status === 200) lastAsked.set(key, performance.now());
  return status;
};

const me: Bring = rarely('me', async () => {
  const answer = await ask('get', '/api/me');
  if (!answer.ok) return answer.status;
  await person.update(answer.data);
  return 200;
});

const courses: Bring = rarely('courses', async () => {
  const answer = await ask('get', '/api/courses');
  if (!answer.ok) return answer.status;
  await change(['courses'], async (tx) => {
    await tx.objectStore('courses').clear();
    for (const row of answer.data.items) await tx.objectStore('courses').put(row);
  });
  return 200;
});

/** A person finishes the version they began, unless the ministry moved them on: that one is asked for where the list has another. */
const pinned: Bring = async () => {
  const db = database();
  const rows = new Map((await db.getAll('courses')).map(({ code, version }) => [code, version]));
  for (const { courseCode: code, courseVersion: version } of await db.getAll('enrolments')) {
    const key = pinnedKey(code, version);
    if (rows.get(code) === version || await db.getKey('meta', key) !== undefined) continue;
    const answer = await ask('get', '/api/courses/{code}/{version}/row', { path: { code, version: String(version) } });
    if (answer.ok) await change(['meta'], (tx) => tx.objectStore('meta').put(answer.data, key));
    else if (answer.status === 401 || answer.status >= 500) return answer.status;
  }
  return 200;
};

const pathsNowAndThen = rarely('paths', bringPaths);
const paths: Bring = async () => (await isPathAwaited() ? bringPaths() : pathsNowAndThen());

const namesNowAndThen = rarely('names', bringNames);
const names: Bring = async () => (await isNameAwaited() ? bringNames() : namesNowAndThen());

export const changes: readonly Bring[] = [me, courses, learning, pinned, bringStudy, certificates, names, coursework, notices, paths, rarely('frameworks', frameworks), inspections];
