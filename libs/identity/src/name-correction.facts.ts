import type { Fact } from '#platform';
import type { NameCorrection } from './name-correction.entity.js';

const about = (name: string) => ({ id, personId }: NameCorrection, place: string): Fact<{ personId: string; correctionId: string }> =>
  ({ name, subject: id, place, data: { personId, correctionId: id } });

export const nameCorrectionReceived = about('name_correction.received');
export const nameCorrectionAccepted = about('name_correction.accepted');
export const nameCorrectionRefused = about('name_correction.refused');
