import { describe, expect, it } from '@jest/globals';
import type { AwardCondition, AwardRule, EvaluatedCondition } from '#contracts';
import fc from 'fast-check';
import { conditionsOf, evaluate, type Known } from './award.rule.js';

const title = { km: 'វគ្គ', en: 'Course', fr: 'Formation' };
const codes = ['one', 'two', 'three'];
const days = ['2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31'];
const code = fc.constantFrom(...codes);
const day = fc.option(fc.constantFrom(...days));

const condition: fc.Arbitrary<AwardCondition> = fc.oneof(
  fc.record({ type: fc.constant('course_completed' as const), course: code }),
  fc.record({ type: fc.constant('mark_reached' as const), course: code, percent: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ type: fc.constant('assignment_accepted' as const), course: code, activity: code }),
  fc.record({ type: fc.constant('calibration_passed' as const), course: code, activity: code }),
  fc.record({ type: fc.constant('award_held' as const), achievement: code }),
  fc.record({ type: fc.constant('between' as const), from: day, until: day }),
  fc.constant({ type: 'officer_decision' as const }),
);
const { rule } = fc.letrec<{ rule: AwardRule }>((tie) => ({
  rule: fc.oneof({ maxDepth: 4, withCrossShrink: true }, condition, fc.array(tie('rule'), { minLength: 1, maxLength: 5 })
    .chain((of) => fc.integer({ min: 1, max: of.length }).map((atLeast) => ({ type: 'at_least' as const, atLeast, of })))),
}));

/** A person as plain data: what `Known` answers from, and what the second reading of a rule looks at directly. */
interface Plain {
  km: boolean; latin: boolean; decision: boolean; today: string;
  courses: Record<string, { done: number; total: number; score: number | null; passMark: number }>;
  accepted: Record<string, boolean>; calibrated: Record<string, boolean>; held: Record<string, boolean>;
}
const each = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> => fc.record(Object.fromEntries(codes.map((key) => [key, value])));
const pairs = fc.record(Object.fromEntries(codes.flatMap((a) => codes.map((b) => [`${a}/${b}`, fc.boolean()]))));
const often = fc.oneof({ arbitrary: fc.constant(true), weight: 3 }, { arbitrary: fc.constant(false), weight: 1 });
const person: fc.Arbitrary<Plain> = fc.record({
  km: often, latin: often, decision: fc.boolean(), today: fc.constantFrom(...days, '2026-03-03'),
  courses: each(fc.record({ done: fc.integer({ min: 0, max: 4 }), total: fc.integer({ min: 0, max: 4 }), score: fc.option(fc.integer({ min: 0, max: 20 })), passMark: fc.constantFrom(0.5, 0.6, 0.7) })),
  accepted: pairs, calibrated: pairs, held: each(fc.boolean()),
});

const knownOf = (plain: Plain): Known => ({
  names: { km: plain.km ? 'សុខ' : undefined, latin: plain.latin ? 'Sok' : undefined }, today: plain.today, decision: plain.decision ? { reason: 'Because' } : null,
  course: (key) => {
    const { done, total, score, passMark } = plain.courses[key]!;
    return { done, total, passMark, best: score === null ? null : { score, max: 20 }, subject: { code: key, title } };
  },
  accepted: (course, activity) => ({ accepted: plain.accepted[`${course}/${activity}`]!, subject: { code: course, title } }),
  calibration: (course, activity) => ({ passed: plain.calibrated[`${course}/${activity}`]!, closed: false, attemptsLeft: 1, subject: { code: course, title } }),
  award: (achievement) => ({ valid: plain.held[achievement]!, subject: { code: achievement, title } }),
});

/** The rule read a second time, in the plainest way: true or false, and nothing explained. Marks are whole twentieths, pass marks whole tenths. */
function holds(rule: AwardRule, plain: Plain): boolean {
  if (rule.type === 'at_least') return rule.of.reduce((count, part) => count + (holds(part, plain) ? 1 : 0), 0) >= rule.atLeast;
  if (rule.type === 'officer_decision') return plain.decision;
  if (rule.type === 'between') return !(rule.from !== null && plain.today < rule.from) && !(rule.until !== null && plain.today > rule.until);
  if (rule.type === 'award_held') return plain.held[rule.achievement]!;
  if (rule.type === 'assignment_accepted') return plain.accepted[`${rule.course}/${rule.activity}`]!;
  if (rule.type === 'calibration_passed') return plain.calibrated[`${rule.course}/${rule.activity}`]!;
  const { done, total, score, passMark } = plain.courses[rule.course]!;
  if (rule.type === 'mark_reached') return score !== null && score * 5 >= rule.percent;
  return total > 0 && done >= total && score !== null && score * 5 >= Math.round(passMark * 100);
}

const leaves = (conditions: EvaluatedCondition[]): EvaluatedCondition[] => conditions.flatMap((each) => (each.parts ? leaves(each.parts) : [each]));
const choices = (conditions: EvaluatedCondition[]): EvaluatedCondition[] => conditions.flatMap((each) => (each.parts ? [each, ...choices(each.parts)] : []));

describe('whatever the rule and whoever the person', () => {
  it('is met exactly when a second, plainer reading says so and both names are there', () => {
    fc.assert(fc.property(rule, person, (rule, plain) => {
      expect(evaluate(rule, knownOf(plain)).met).toBe(holds(rule, plain) && plain.km && plain.latin);
    }), { numRuns: 3000 });
  });

  it('explains itself: met when nothing is missing, each choice counts its parts, and every condition is there', () => {
    fc.assert(fc.property(rule, person, (rule, plain) => {
      const { met, conditions } = evaluate(rule, knownOf(plain));
      expect(met).toBe(conditions.every((each) => each.met));
      for (const { details, parts, met: chosen } of choices(conditions)) {
        expect(details).toMatchObject({ have: parts!.filter((part) => part.met).length, of: parts!.length });
        expect(chosen).toBe(Number(details['have']) >= Number(details['needed']));
      }
      const openEnded = (each: AwardCondition): number => (each.type !== 'between' ? (each.type === 'course_completed' ? 2 : 1) : Number(each.from !== null) + Number(each.until !== null));
      expect(leaves(conditions)).toHaveLength(conditionsOf(rule).reduce((sum, each) => sum + openEnded(each), 0) + 1);
    }), { numRuns: 1000 });
  });

  it('never takes an award away for more work, a decision or another award', () => {
    fc.assert(fc.property(rule, person, code, (rule, plain, key) => {
      if (!evaluate(rule, knownOf(plain)).met) return;
      const further: Plain = {
        ...plain, decision: true, held: { ...plain.held, [key]: true },
        courses: { ...plain.courses, [key]: { ...plain.courses[key]!, done: 4, score: 20 } }, accepted: { ...plain.accepted, [`${key}/${key}`]: true },
      };
      expect(evaluate(rule, knownOf(further)).met).toBe(true);
    }), { numRuns: 1000 });
  });
});
