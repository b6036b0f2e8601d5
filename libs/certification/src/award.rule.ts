import { type AwardCondition, type AwardRule, type EvaluatedCondition, passes, type RuleEvaluation, type Text } from '#contracts';

type Named = { code: string; title: Text };

/** What is known of a person when a rule is asked about them. Each answer says too what it is about. */
export interface Known {
  names: { km: string | undefined; latin: string | undefined };
  /** Day in Cambodia. */
  today: string;
  decision: { reason: string } | null;
  course(code: string): KnownCourse;
  accepted(course: string, activity: string): { accepted: boolean; subject: Named };
  calibration(course: string, activity: string): { passed: boolean; closed: boolean; attemptsLeft: number; subject: Named };
  award(achievement: string): { valid: boolean; subject: Named };
}

export interface KnownCourse { done: number; total: number; best: { score: number; max: number } | null; passMark: number; subject: Named }

/** Every condition of a rule, however deep it stands. */
export const conditionsOf = (rule: AwardRule): AwardCondition[] => (rule.type === 'at_least' ? rule.of.flatMap(conditionsOf) : [rule]);

const percent = (share: number): number => Math.floor(share * 100 + 1e-9);

/**
 * Says whether the award is due, and every condition with its figures, met or not. The codes name what is missing
 * while a condition is not met: `lessons_missing {done, total}`, `test_not_passed {best, needed}` and
 * `mark_too_low {best, needed}` (per cent), `assignment_not_accepted`, `calibration_not_passed {attemptsLeft}`,
 * `award_not_held`, `not_yet {from}`, `too_late {until}`, `decision_missing`, `too_few {have, needed, of}` with its parts,
 * `legal_name_missing {form}` (km, latin or both).
 */
export function evaluate(rule: AwardRule, known: Known): RuleEvaluation {
  const conditions = [...ofRule(rule, known), named(known)];
  return { met: conditions.every(({ met }) => met), conditions };
}

/** All of a list stand side by side; only a choice among several is a condition of its own. */
function ofRule(rule: AwardRule, known: Known): EvaluatedCondition[] {
  if (rule.type !== 'at_least') return ofCondition(rule, known);
  const each = rule.of.map((part) => ofRule(part, known));
  if (rule.atLeast === rule.of.length) return each.flat();
  const have = each.filter((conditions) => conditions.every(({ met }) => met)).length;
  return [{ code: 'too_few', met: have >= rule.atLeast, details: { have, needed: rule.atLeast, of: rule.of.length }, parts: each.map(asOne) }];
}

/** Several conditions that one part of a choice asks for together, as one. A part that asks for nothing is met. */
function asOne(conditions: EvaluatedCondition[]): EvaluatedCondition {
  if (conditions.length === 1) return conditions[0]!;
  const have = conditions.filter(({ met }) => met).length;
  const subject = conditions[0]?.subject;
  const same = subject !== undefined && conditions.every((condition) => condition.subject?.code === subject.code);
  return { code: 'too_few', met: have === conditions.length, details: { have, needed: conditions.length, of: conditions.length }, ...(same ? { subject } : {}), parts: conditions };
}

function ofCondition(rule: AwardCondition, known: Known): EvaluatedCondition[] {
  switch (rule.type) {
    case 'course_completed': return ofCourse(known.course(rule.course));
    case 'mark_reached': return [ofMark(known.course(rule.course), rule.percent)];
    case 'assignment_accepted': {
      const { accepted, subject } = known.accepted(rule.course, rule.activity);
      return [{ code: 'assignment_not_accepted', met: accepted, details: {}, subject }];
    }
    case 'calibration_passed': {
      const { passed, closed, attemptsLeft, subject } = known.calibration(rule.course, rule.activity);
      return [{ code: closed ? 'calibration_closed' : 'calibration_not_passed', met: passed, details: { attemptsLeft }, subject }];
    }
    case 'award_held': {
      const { valid, subject } = known.award(rule.achievement);
      return [{ code: 'award_not_held', met: valid, details: {}, subject }];
    }
    case 'between': return between(rule, known.today);
    case 'officer_decision': return [{ code: 'decision_missing', met: known.decision !== null, details: {} }];
  }
}

function ofCourse({ done, total, best, passMark, subject }: KnownCourse): EvaluatedCondition[] {
  const passed = best !== null && passes(best.score, best.max, passMark);
  return [
    { code: 'lessons_missing', met: total > 0 && done >= total, details: { done, total }, subject },
    { code: 'test_not_passed', met: passed, details: { best: best ? percent(best.score / best.max) : 0, needed: percent(passMark) }, subject },
  ];
}

function ofMark({ best, subject }: KnownCourse, needed: number): EvaluatedCondition {
  const met = best !== null && passes(best.score, best.max, needed / 100);
  return { code: 'mark_too_low', met, details: { best: best ? percent(best.score / best.max) : 0, needed }, subject };
}

const between = ({ from, until }: { from: string | null; until: string | null }, today: string): EvaluatedCondition[] => [
  ...(from === null ? [] : [{ code: 'not_yet', met: today >= from, details: { from } }]),
  ...(until === null ? [] : [{ code: 'too_late', met: today <= until, details: { until } }]),
];

/** No certificate without both forms of the legal name. */
function named({ names: { km, latin } }: Known): EvaluatedCondition {
  const form = km === undefined && latin === undefined ? 'both' : km === undefined ? 'km' : 'latin';
  const met = km !== undefined && latin !== undefined;
  return { code: 'legal_name_missing', met, details: met ? {} : { form } };
}
