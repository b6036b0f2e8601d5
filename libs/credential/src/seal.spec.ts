import { describe, expect, it } from '@jest/globals';
import { openSealed, seal } from './seal.js';

const secret = 'a secret of more than thirty-two letters';

describe('a sealed key', () => {
  it('opens with its secret and its name alone', () => {
    const sealed = seal('z6Mk secret', secret, 'kid');
    expect(openSealed(sealed, secret, 'kid')).toBe('z6Mk secret');
    expect(() => openSealed(sealed, `${secret}!`, 'kid')).toThrow('is not the one it was kept with');
    expect(() => openSealed(sealed, secret, 'other')).toThrow('does not open');
  });

  it('does not open when a byte was changed, and hides what it holds', () => {
    const sealed = seal('z6Mk secret', secret, 'kid');
    expect(sealed.includes('z6Mk')).toBe(false);
    for (let i = 0; i < sealed.length; i += 7) {
      const changed = Buffer.from(sealed);
      changed[i]! ^= 1;
      expect(() => openSealed(changed, secret, 'kid')).toThrow('does not open');
    }
  });
});
