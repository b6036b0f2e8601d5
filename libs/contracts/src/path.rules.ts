import type { PathDocument } from './path.js';

/** A course of a path for one person. `waits_for` names the courses to be completed first. */
export interface PathStep { course: string; state: 'done' | 'under_way' | 'open' | 'waiting'; waitsFor: string[]; optional: boolean }

/** `next` is what to do now: what is under way, else what is open, in the order of the path; null when nothing is left. */
export interface PathWay { steps: PathStep[]; next: string | null; done: boolean; doneCount: number; count: number }

/** Where a person is on a path: `completed` and `begun` are codes of courses. A course that was begun early stays under way. */
export function wayOf({ steps }: PathDocument, completed: ReadonlySet<string>, begun: ReadonlySet<string>): PathWay {
  const way = steps.map(({ course, after, optional }): PathStep => {
    const waitsFor = after.filter((code) => !completed.has(code));
    const state = completed.has(course) ? 'done' : begun.has(course) ? 'under_way' : waitsFor.length > 0 ? 'waiting' : 'open';
    return { course, state, waitsFor, optional };
  });
  const asked = way.filter(({ optional }) => !optional);
  const first = (state: PathStep['state'], among: PathStep[]): PathStep | undefined => among.find((step) => step.state === state);
  const next = first('under_way', asked) ?? first('open', asked) ?? first('under_way', way) ?? first('open', way);
  return {
    steps: way, next: next?.course ?? null, done: asked.every(({ state }) => state === 'done'),
    doneCount: asked.filter(({ state }) => state === 'done').length, count: asked.length,
  };
}
