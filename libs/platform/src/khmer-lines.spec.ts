import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heldTogether } from './khmer-lines.js';

const plain = (text: string): string => text.replace(/[\u{E000}\u{E001}]/gu, '');

describe('Khmer signs at the end of a line', () => {
  it('hold together with the word before them', () => {
    expect(heldTogether('ចែករំលែកមេរៀនគំរូ។')).toMatch(/\u{E000}គំរូ។\u{E001}$/u);
    expect(heldTogether('ឆាប់ៗ។')).toMatch(/^\u{E000}ឆាប់ៗ។\u{E001}$/u);
    expect(heldTogether('The end. Fin !')).toBe('The end. Fin !');
  });

  it('change no letter, whatever the text', () => {
    const letters = fc.constantFrom('គំរូ', 'មេរៀន', '។', '៖', 'ៗ', ' ', 'word', '\n', '\u{E000}', '\u{E001}');
    fc.assert(fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
      const held = heldTogether(parts.join(''));
      expect(plain(held)).toBe(plain(parts.join('')));
      expect(held.replace(/\u{E000}[^\u{E000}\u{E001}]*\u{E001}/gu, '')).not.toMatch(/[\u{E000}\u{E001}]/u);
    }));
  });
});
