import type { Value, Values } from './study.rules.ts';

/** Where in a lesson one reads: the block at the reading line, and what share of it is above the line. */
export interface Place { block: string; share: number }

/** A lesson as it lies in the fields of what is in hand. */
export interface Reading { seen: string | null; place: Place | null; seconds: number; reflections: Record<string, string> }

const isPlace = (value: Value | undefined): value is { block: string; share: number } =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value['block'] === 'string' && typeof value['share'] === 'number';

export function readingOf(values: Values): Reading {
  const { '@seen': seen, '@place': place, '@seconds': seconds } = values;
  return {
    seen: typeof seen === 'string' ? seen : null, place: isPlace(place) ? place : null, seconds: typeof seconds === 'number' ? seconds : 0,
    reflections: Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (name.startsWith('reflection.') ? [[name.slice('reflection.'.length), String(value)]] : []))),
  };
}

export const reflectionField = (block: string): string => `reflection.${block}`;

/** The place at the reading line `line`, of blocks by their upper and lower edges on the screen (px), in order. */
export function placeAt(line: number, blocks: readonly { id: string; top: number; bottom: number }[]): Place | null {
  const at = blocks.findLast(({ top }) => top <= line) ?? blocks[0];
  if (!at) return null;
  const share = Math.min(1, Math.max(0, (line - at.top) / Math.max(1, at.bottom - at.top)));
  return { block: at.id, share: Math.round(share * 100) / 100 };
}
