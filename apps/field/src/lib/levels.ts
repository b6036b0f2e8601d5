import type { InstrumentDocument, Level, Score } from '@kru/contracts';
import { number } from '@kru/ui/format.ts';
import { inLanguage } from '@kru/ui/language.svelte.ts';
import { say } from './inspect-words.ts';

/** `3 · Established`, or that it does not apply. */
export function levelText({ scale }: Pick<InstrumentDocument, 'scale'>, level: Level): string {
  if (level === 'not_applicable') return say('level.notApplicable');
  const step = scale.find(({ value }) => value === level);
  return `${number(level)} · ${step ? inLanguage(step.label) : ''}`;
}

/** A mean level with one decimal; an undefined one in words, never as 0. */
export const scoreText = ({ mean }: Score): string => (mean === null ? say('score.undefined') : number(mean, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
