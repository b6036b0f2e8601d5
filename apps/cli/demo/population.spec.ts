import { describe, expect, it } from '@jest/globals';
import { aMinistry, DEFAULT_TEACHERS } from './population.js';
import { knownPlaces } from './places.js';

describe('the demo ministry on paper', () => {
  const ministry = aMinistry({ teachers: DEFAULT_TEACHERS, seed: 2026 }, knownPlaces);
  const count = (level: string): number => ministry.places.filter((place) => place.level === level).length;

  it('has the provinces, districts, schools and people that a first look needs', () => {
    expect(count('province')).toBe(25);
    expect(count('district')).toBeGreaterThanOrEqual(40);
    expect(ministry.schools.length).toBeGreaterThanOrEqual(120);
    expect(ministry.people.length).toBeGreaterThanOrEqual(1_500);
  });

  it('puts every place below one that is named before it, and everyone at a place', () => {
    const known = new Set<string | null>([null]);
    for (const { path, parentPath } of ministry.places) {
      expect(known).toContain(parentPath);
      known.add(path);
    }
    expect(ministry.people.filter(({ place }) => !known.has(place))).toEqual([]);
  });

  it('gives nobody the id, the staff number, the phone or the code of another', () => {
    const phones = ministry.people.flatMap(({ phone }) => phone ?? []);
    for (const values of [ministry.people.map(({ id }) => id), ministry.people.map(({ staffId }) => staffId), phones, ministry.places.map(({ code }) => code)]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('is the same for the same seed and another for another', () => {
    expect(aMinistry({ teachers: 50, seed: 7 }, knownPlaces)).toEqual(aMinistry({ teachers: 50, seed: 7 }, knownPlaces));
    expect(aMinistry({ teachers: 50, seed: 7 }, knownPlaces).people[9]).not.toEqual(aMinistry({ teachers: 50, seed: 8 }, knownPlaces).people[9]);
  });
});
