import type { PeerReviewRecord, Rubric, RubricMarks } from '@kru/contracts';
import type { Values } from './study.rules.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A review in hand, as its study state tells it. */
export function reviewOf(values: Values, { criteria }: Rubric): { marks: RubricMarks; comment: string; startedAt: string } {
  const marks = criteria.flatMap(({ id }) => (values[`level.${id}`] === undefined ? [] : [[id, { level: text(values[`level.${id}`]), comment: text(values[`comment.${id}`]) }] as const]));
  return { marks: Object.fromEntries(marks), comment: text(values['comment']), startedAt: text(values['@startedAt']) };
}

/** A review that was given, in hand again with all that was said. */
export const reviewInHand = ({ marks, comment, startedAt }: PeerReviewRecord): Values => ({
  comment, '@startedAt': startedAt,
  ...Object.fromEntries(Object.entries(marks).flatMap(([id, mark]) => [[`level.${id}`, mark.level], [`comment.${id}`, mark.comment]])),
});
