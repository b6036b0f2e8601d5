import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Uuid } from './text.js';
import { uuidv7 } from './uuid.js';

describe('uuidv7', () => {
  it('is a UUID of version 7 that holds its time', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (now) => {
      const id = uuidv7(now);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Uuid.safeParse(id).success).toBe(true);
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
    }));
  });

  it('sorts by time, and never comes twice', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 1, max: 1_000_000 }), (now, later) => {
      expect(uuidv7(now) < uuidv7(now + later)).toBe(true);
    }));
    const now = Date.now();
    expect(new Set(Array.from({ length: 10_000 }, () => uuidv7(now))).size).toBe(10_000);
  });
});
