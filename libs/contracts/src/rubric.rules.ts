import type { Rubric, RubricMarks } from './rubric.js';

/** What a set of levels comes to; `missing` are criteria without one, `unknown` names no criterion or level of the rubric. */
export interface RubricMark { points: number; max: number; passes: boolean; missing: string[]; unknown: string[] }

const markOf = (marks: RubricMarks, id: string): RubricMarks[string] | undefined => (Object.hasOwn(marks, id) ? marks[id] : undefined);

export function markByRubric({ criteria, passPoints }: Rubric, marks: RubricMarks): RubricMark {
  const levelOf = (id: string): number | undefined => {
    const criterion = criteria.find((one) => one.id === id);
    return criterion?.levels.find((level) => level.id === markOf(marks, id)?.level)?.points;
  };
  const points = criteria.reduce((sum, { id }) => sum + (levelOf(id) ?? 0), 0);
  const missing = criteria.filter(({ id }) => markOf(marks, id) === undefined).map(({ id }) => id);
  const unknown = Object.keys(marks).filter((id) => levelOf(id) === undefined);
  const max = criteria.reduce((sum, { levels }) => sum + Math.max(...levels.map((level) => level.points)), 0);
  return { points, max, passes: points >= passPoints && missing.length === 0 && unknown.length === 0, missing, unknown };
}
