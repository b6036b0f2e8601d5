import { type Calibration, type CalibrationElement, ratingNames } from '@kru/contracts';
import type { Values } from './study.rules.ts';

/** A sitting of a calibration as it lies in the fields of what is in hand: `step` 0 is reading the lesson, then its elements, then what came of it. */
export interface Sitting { setId: string; lesson: number; step: number; startedAt: string; ratings: Record<string, Record<string, string>>; shown: ReadonlySet<string>; reviewing: boolean }

const after = (name: string, prefix: string): string | null => (name.startsWith(prefix) ? name.slice(prefix.length) : null);

/** Null when nothing was begun. */
export function sittingOf(values: Values): Sitting | null {
  const { '@set': setId, '@lesson': lesson, '@step': step, '@startedAt': startedAt } = values;
  if (typeof setId !== 'string') return null;
  const ratings: Sitting['ratings'] = {};
  const shown = new Set<string>();
  for (const [name, value] of Object.entries(values)) {
    const rated = /^r\.([^.]+)\.(.+)$/.exec(name);
    if (rated && typeof value === 'string') ratings[rated[1]!] = { ...ratings[rated[1]!], [rated[2]!]: value };
    const seen = after(name, 'shown.');
    if (seen !== null) shown.add(seen);
  }
  return { setId, lesson: Number(lesson ?? 0), step: Number(step ?? 0), startedAt: String(startedAt ?? ''), ratings, shown, reviewing: values['@reviewing'] === true };
}

export const newSitting = (setId: string, now: string): Values => ({ '@set': setId, '@lesson': 0, '@step': 0, '@startedAt': now });
export const ratingField = (lesson: string, name: string): string => `r.${lesson}.${name}`;
export const shownField = (lesson: string): string => `shown.${lesson}`;

/** True when every snapshot of the element has a level that it knows. */
export const isRated = (element: CalibrationElement, ratings: Record<string, string> | undefined): boolean =>
  ratingNames(element).every((name) => element.levels.some(({ id }) => id === ratings?.[name]));

/** Elements of a lesson that have no level yet. */
export const unratedIn = ({ elements }: Pick<Calibration, 'elements'>, ratings: Record<string, string> | undefined): CalibrationElement[] =>
  elements.filter((element) => !isRated(element, ratings));
