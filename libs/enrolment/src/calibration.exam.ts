import { type CalibrationExam, examStanding, type Sitting } from '#contracts';
import { Conflict } from '#platform';

/** Sittings as the rule of contracts wants them. */
export const sittingsOf = (earlier: readonly { setId: string | null; passed: boolean | null; receivedAt: number }[]): Sitting[] =>
  earlier.flatMap(({ setId, passed, receivedAt }) => (setId === null || passed === null ? [] : [{ setId, passed, receivedAt }]));

/**
 * Whether one more sitting, with this set, is taken. Material that was rated before is refused as long as there is other; when all was seen,
 * the set that was seen longest ago is taken.
 * @throws Conflict `calibration.door_closed`, `calibration.still_valid` {validUntil}, `calibration.material_seen` {setId, nextSet}
 */
export function mustBeOpen(exam: CalibrationExam, setId: string, earlier: Parameters<typeof sittingsOf>[0], now: Date): void {
  const sittings = sittingsOf(earlier);
  const standing = examStanding(exam, sittings, now.getTime());
  const { id: activityId } = exam;
  if (standing.state === 'closed') throw new Conflict('calibration.door_closed', { activityId });
  if (standing.state === 'passed') throw new Conflict('calibration.still_valid', { activityId, validUntil: new Date(standing.validUntil).toISOString() });
  const seen = sittings.some((sitting) => sitting.setId === setId);
  if (seen && setId !== standing.nextSet) throw new Conflict('calibration.material_seen', { activityId, setId, nextSet: standing.nextSet });
}
