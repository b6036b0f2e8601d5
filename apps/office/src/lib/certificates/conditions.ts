import { number, day } from '@kru/ui/format.ts';
import { inLanguage } from '@kru/ui/language.svelte.ts';
import type { components } from '@kru/ui/api/client.ts';
import { a } from '#lib/certificates/words.ts';

export type Condition = components['schemas']['ConditionView'];
export type Evaluation = components['schemas']['EvaluationView'];

/** One condition in words, with its figures: what is met, or what is missing. */
export function conditionText({ code, met, details, subject }: Condition): string {
  const course = subject ? inLanguage(subject.title) : '';
  const figures = Object.fromEntries(Object.entries(details).map(([name, value]) => [name, typeof value === 'number' ? number(value) : value]));
  const said: Record<string, () => string> = {
    lessons_missing: () => a('rule.lessons', { course, ...figures }),
    test_not_passed: () => a('rule.test', { course, ...figures }),
    mark_too_low: () => a('rule.mark', { course, ...figures }),
    assignment_not_accepted: () => a(met ? 'rule.assignmentMet' : 'rule.assignment', { course }),
    calibration_not_passed: () => a(met ? 'rule.calibrationMet' : 'rule.calibration', { course }),
    calibration_closed: () => a('rule.calibration', { course }),
    award_not_held: () => a(met ? 'rule.awardMet' : 'rule.award', { award: course }),
    not_yet: () => a('rule.from', { day: day(String(details['from'])) }),
    too_late: () => a('rule.upTo', { day: day(String(details['until'])) }),
    decision_missing: () => a(met ? 'rule.decisionMet' : 'rule.decision'),
    too_few: () => a('rule.choice', figures),
    legal_name_missing: () => a(met ? 'rule.nameMet' : details['form'] === 'km' ? 'rule.nameKm' : details['form'] === 'latin' ? 'rule.nameLatin' : 'rule.nameBoth'),
  };
  return said[code]?.() ?? code;
}

/** The shortest true word on why: what counted, or what is missing. */
export const shortly = ({ conditions }: Evaluation): string => {
  const telling = conditions.filter(({ code, met }) => code !== 'legal_name_missing' || !met);
  return (telling.length > 0 ? telling : conditions).map(conditionText).join(' · ');
};
