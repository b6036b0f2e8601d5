import { figure } from '@kru/ui/format.ts';
import { resolve } from '$app/paths';
import { withFilters } from '#lib/address.ts';

/** What is counted of the people of a place, in the order in which it happens to them. */
export const stages = ['begun', 'completed', 'certified'] as const;
export type Stage = (typeof stages)[number];
export const isStage = (value: string): value is Stage => (stages as readonly string[]).includes(value);

/** A share of nobody is no share. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
export const sharePercent = (part: number, whole: number): string => (whole === 0 ? '–' : figure(part / whole, { style: 'percent', maximumFractionDigits: 0 }));

/** The list behind a number: the same filters as the board it stood on. */
export const peopleBehind = (stage: Stage | 'not_begun' | '', changes: Record<string, string | undefined> = {}): string =>
  withFilters({ measure: undefined, ...changes, stage }, resolve('/progress/people'));
