import { type InspectionState, inspectionStates } from '@kru/contracts';
import { t } from '#lib/words.ts';

export const stateWords = (state: string): string => t(`inspection.state.${state as InspectionState}`);
export const stateOptions = (): { value: string; label: string }[] =>
  [{ value: '', label: t('inspection.anyState') }, ...inspectionStates.map((value) => ({ value, label: stateWords(value) }))];
