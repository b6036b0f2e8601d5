import type { Calibration, CalibrationElement, CalibrationExam, MasterRatings } from './calibration.js';
import type { Response } from './question.js';

/** Under which name each rating of an element stands in a response: the element's id, or one for each snapshot (`id-1`, `id-2` ...). */
export const ratingNames = ({ id, agrees }: CalibrationElement): string[] =>
  (agrees.by === 'steps' ? [id] : Array.from({ length: agrees.of }, (_each, place) => `${id}-${place + 1}`));

/** One lesson rated: which elements were reliable, and which were not. */
export interface LessonReliability { lessonId: string; reliable: string[]; unreliable: string[] }

/** A sitting: `lessons` in the order of its set; `passed` is null for practice. */
export interface CalibrationMark { setId: string; lessons: LessonReliability[]; score: number; max: number; passed: boolean | null }

/** True when the levels one gave agree with the master's, as the element asks. A missing rating never agrees. */
export function isReliable(element: CalibrationElement, given: readonly (string | undefined)[], master: readonly string[]): boolean {
  const place = (level: string | undefined): number => element.levels.findIndex(({ id }) => id === level);
  if (element.agrees.by === 'snapshots') return master.filter((level, at) => given[at] === level).length >= element.agrees.atLeast;
  const { within } = element.agrees;
  const [mine, theirs] = [place(given[0]), place(master[0])];
  return mine >= 0 && theirs >= 0 && Math.abs(mine - theirs) <= within;
}

type Ratings = Record<string, Response>;
const ratingsOf = (response: Response | undefined): Record<string, string> => (typeof response === 'object' && response !== null && !Array.isArray(response) ? response : {});

/** The set whose lessons were rated: all of one set and nothing else, each rating a level of its element. Undefined when it is no such thing. */
export function setRated({ sets, elements }: Calibration, responses: Ratings): Calibration['sets'][number] | undefined {
  const rated = Object.keys(responses);
  const set = sets.find(({ lessons }) => lessons.length === rated.length && lessons.every(({ id }) => rated.includes(id)));
  const levels = new Map(elements.flatMap((element) => ratingNames(element).map((name): [string, CalibrationElement] => [name, element])));
  const fits = Object.values(responses).every((response) => typeof response === 'object' && response !== null && !Array.isArray(response)
    && Object.entries(response).every(([name, level]) => levels.get(name)?.levels.some(({ id }) => id === level)));
  return fits ? set : undefined;
}

/**
 * Marks a sitting. An exam is passed when at least `reliableInEach` elements are reliable in each of its lessons: many in one never make
 * up for few in another.
 */
export function markCalibration(calibration: Calibration, master: MasterRatings, responses: Ratings): CalibrationMark | null {
  const set = setRated(calibration, responses);
  if (!set) return null;
  const lessons = set.lessons.map(({ id }): LessonReliability => {
    const given = ratingsOf(responses[id]);
    const agrees = (element: CalibrationElement): boolean =>
      isReliable(element, ratingNames(element).map((name) => given[name]), master[id]?.[element.id]?.levels ?? []);
    const reliable = calibration.elements.filter(agrees).map((element) => element.id);
    return { lessonId: id, reliable, unreliable: calibration.elements.map((element) => element.id).filter((element) => !reliable.includes(element)) };
  });
  return {
    setId: set.id, lessons, score: lessons.reduce((sum, { reliable }) => sum + reliable.length, 0), max: lessons.length * calibration.elements.length,
    passed: calibration.mode === 'practice' ? null : lessons.every(({ reliable }) => reliable.length >= calibration.reliableInEach),
  };
}

/** One sitting of an exam as it stands: when it was received (ms since 1970), with which set. */
export interface Sitting { setId: string; passed: boolean; receivedAt: number }

/**
 * Where a person stands with an exam. `open`: may sit it, `attemptsLeft` times, next with `nextSet`. `passed` until `validUntil`; after it
 * the exam is open again from the beginning. `closed`: failed twice.
 */
export type ExamStanding =
  | { state: 'open'; attemptsLeft: 1 | 2; nextSet: string }
  | { state: 'passed'; validUntil: number }
  | { state: 'closed' };

/** Two sittings, the second with other material; two failures close the door; a pass is good for `validMonths` (calendar months, UTC). Order of `sittings` does not matter. */
export function examStanding(exam: CalibrationExam, sittings: readonly Sitting[], now: number): ExamStanding {
  // Two of one moment: the failed one first, so that what is told does not hang on how they were read.
  const inOrder = [...sittings].sort((a, b) => a.receivedAt - b.receivedAt || Number(a.passed) - Number(b.passed) || (a.setId < b.setId ? -1 : 1));
  let failures: Sitting[] = [];
  let seen: string[] = [];
  for (const sitting of inOrder) {
    seen = [...seen, sitting.setId];
    if (!sitting.passed) failures = [...failures, sitting];
    if (failures.length >= 2) return { state: 'closed' };
    if (!sitting.passed) continue;
    const validUntil = addMonths(sitting.receivedAt, exam.validMonths);
    if (now < validUntil) return { state: 'passed', validUntil };
    failures = [];
  }
  return { state: 'open', attemptsLeft: failures.length === 0 ? 2 : 1, nextSet: nextSetOf(exam, seen) };
}

/** Material not seen yet, in the order of the sets; when all was seen, what was seen longest ago. */
function nextSetOf({ sets }: CalibrationExam, seen: readonly string[]): string {
  const fresh = sets.find(({ id }) => !seen.includes(id));
  return (fresh ?? sets.reduce((oldest, set) => (seen.lastIndexOf(set.id) < seen.lastIndexOf(oldest.id) ? set : oldest))).id;
}

/** The same day so many calendar months on, or the last of a shorter month. */
function addMonths(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  date.setUTCDate(Math.min(day, new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()));
  return date.getTime();
}
