import type { InstrumentDocument, Standard } from './instrument.js';
import { standardsOf } from './outline.js';

/** A judged level (a value of the scale), or not applicable. */
export type Level = number | 'not_applicable';

/** `mean` is the weighted mean level, null when undefined; `applicable` the share (0..1) of the weight that applied. */
export interface Score { mean: number | null; applicable: number }

/** Weighted mean of the judged criteria of one standard. Not applicable never counts as 0; too little applicable weight leaves the score undefined. */
export function scoreStandard(standard: Standard, levels: Record<string, Level>, minimumApplicable: number): Score {
  let total = 0;
  let applicable = 0;
  let sum = 0;
  for (const { id, weight } of standard.criteria) {
    total += weight;
    const level = levels[id];
    if (typeof level !== 'number') continue;
    applicable += weight;
    sum += weight * level;
  }
  const share = applicable / total;
  const defined = applicable > 0 && share + 1e-9 >= minimumApplicable;
  return { mean: defined ? Math.round((sum / applicable) * 1000) / 1000 : null, applicable: Math.round(share * 1000) / 1000 };
}

/** Scores by standard id. */
export const score = (instrument: InstrumentDocument, levels: Record<string, Level>): Record<string, Score> =>
  Object.fromEntries(standardsOf(instrument).map((standard) => [standard.id, scoreStandard(standard, levels, instrument.minimumApplicable)]));
