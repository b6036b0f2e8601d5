import { type CalibrationExam, type ExamStanding, examStanding } from '@kru/contracts';
import type { Attempt } from './db.ts';

/** Where a person stands with an exam as this phone knows it. `marking`: handed in, and not marked yet; until then it cannot be sat again. */
export type Standing = ExamStanding | { state: 'marking' };

export function standingOf(exam: CalibrationExam, attempts: readonly Attempt[], now: number): Standing {
  const own = attempts.filter(({ activityId }) => activityId === exam.id);
  if (own.some(({ receivedAt, calibration }) => receivedAt === null || !calibration)) return { state: 'marking' };
  return examStanding(exam, own.flatMap(({ calibration, receivedAt }) =>
    (calibration && receivedAt !== null ? [{ setId: calibration.setId, passed: calibration.passed === true, receivedAt: Date.parse(receivedAt) }] : [])), now);
}
