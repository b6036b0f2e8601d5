import { type AwardRule, passes, type RuleEvaluation } from '#contracts';

/** What is known of a person when a rule is asked about them. */
export interface Known {
  names: { km: string | undefined; latin: string | undefined };
  course: { done: number; total: number; best: { score: number; max: number } | null; passMark: number } | null;
  decision: { reason: string } | null;
}

type Condition = RuleEvaluation['conditions'][number];

const percent = (share: number): number => Math.floor(share * 100 + 1e-9);

/**
 * Says whether the award is due, and every condition with its figures, met or not. The codes name what is missing
 * while a condition is not met: `lessons_missing {done, total}`, `test_not_passed {best, needed}` (percent),
 * `decision_missing`, `legal_name_missing {form}` (km, latin or both).
 */
export function evaluate(rule: AwardRule, known: Known): RuleEvaluation {
  const conditions = [...ofRule(rule, known), named(known)];
  return { met: conditions.every(({ met }) => met), conditions };
}

function ofRule(rule: AwardRule, known: Known): Condition[] {
  switch (rule.type) {
    case 'officer_decision': return [{ code: 'decision_missing', met: known.decision !== null, details: {} }];
    case 'course_completed': return ofCourse(known.course ?? { done: 0, total: 0, best: null, passMark: 0 });
  }
}

function ofCourse({ done, total, best, passMark }: NonNullable<Known['course']>): Condition[] {
  const passed = best !== null && passes(best.score, best.max, passMark);
  return [
    { code: 'lessons_missing', met: total > 0 && done >= total, details: { done, total } },
    { code: 'test_not_passed', met: passed, details: { best: best ? percent(best.score / best.max) : 0, needed: percent(passMark) } },
  ];
}

/** No certificate without both forms of the legal name. */
function named({ names: { km, latin } }: Known): Condition {
  const form = km === undefined && latin === undefined ? 'both' : km === undefined ? 'km' : 'latin';
  const met = km !== undefined && latin !== undefined;
  return { code: 'legal_name_missing', met, details: met ? {} : { form } };
}
