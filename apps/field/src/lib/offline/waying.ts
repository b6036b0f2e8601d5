import { type PathDocument, type PathWay, wayOf } from '@kru/contracts';
import type { AssignedPath } from './coursework.views.ts';
import type { Db } from './db.ts';
import { learningOf, learningStores } from './learning.ts';
import type { CourseRow } from './views.ts';

/** A path that one was assigned to, and where one is on it. */
export interface WalkedPath { path: AssignedPath; way: PathWay; courses: Map<string, CourseRow> }

export const wayStores = [...learningStores, 'paths'] as const;

export async function pathsOf(db: Db): Promise<WalkedPath[]> {
  const paths = await db.getAll('paths');
  const codes = [...new Set(paths.flatMap(({ steps }) => steps.map(({ course }) => course)))];
  const all = await Promise.all(codes.map(async (code) => ({ code, learning: await learningOf(db, code) })));
  const completed = new Set(all.filter(({ learning: { progress, told } }) => progress?.completed ?? (told?.completedAt ?? null) !== null).map(({ code }) => code));
  const begun = new Set(all.filter(({ learning: { attempts, completions } }) => attempts.length + completions.length > 0).map(({ code }) => code));
  const courses = new Map(all.flatMap(({ code, learning: { row } }): [string, CourseRow][] => (row ? [[code, row]] : [])));
  return paths.map((path) => ({ path, way: wayOf({ steps: path.steps } as PathDocument, completed, begun), courses }))
    .sort((a, b) => Number(a.way.done) - Number(b.way.done) || ((a.path.dueOn ?? '9') < (b.path.dueOn ?? '9') ? -1 : 1));
}
