import type { PlaceLevel } from '#contracts';
import type { Fact } from '#platform';
import type { Place } from './place.entity.js';

export const placeAdded = ({ path, code, level }: Place): Fact<{ code: string; level: PlaceLevel }> =>
  ({ name: 'place.added', subject: path, place: path, data: { code, level } });

export const placeRemoved = (path: string): Fact => ({ name: 'place.removed', subject: path, place: path, data: {} });
