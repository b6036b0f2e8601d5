import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mustBeHardToGuess } from './password.service.js';
import { newCode, codeHashOf } from './one-time-code.entity.js';
import { Person, type PersonFields, rolesOfPost } from './person.entity.js';
import { waitAfter } from './sign-in-failure.entity.js';

const fields: PersonFields = { staffId: 't 001', nameKm: 'សុខ  ដារ៉ា\u200b', nameLatin: 'Rene\u0301 Sok', gender: 'f', phone: '012 345 678', email: ' A@Moeys.gov.kh ', locale: 'km', place: 'KH/06/0603/060301/S1/', post: 'teacher' };
const person = (changes: Partial<PersonFields> = {}): Person => Person.of('0193b000-0000-7000-8000-000000000001', { ...fields, ...changes }, new Date());

describe('a person', () => {
  it('is kept in one form, however it was written', () => {
    expect(person()).toMatchObject({ staffId: 'T001', nameKm: 'សុខ ដារ៉ា', nameLatin: 'René Sok', phone: '+85512345678', email: 'a@moeys.gov.kh', active: true });
  });

  it('is refused with a name in other letters, a broken phone or e-mail, or no way to sign in', () => {
    const code = (changes: Partial<PersonFields>): string => {
      try {
        person(changes);
        return 'taken';
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code({ nameKm: 'Sok Dara' })).toBe('person.name_not_khmer');
    expect(code({ nameLatin: 'សុខ ដារ៉ា' })).toBe('person.name_not_latin');
    expect(code({ nameLatin: ' ' })).toBe('person.name_not_latin');
    expect(code({ phone: '12' })).toBe('person.phone_invalid');
    expect(code({ email: 'a@b' })).toBe('person.email_invalid');
    expect(code({ staffId: ' ', phone: null, email: '' })).toBe('person.no_login');
    expect(code({ staffId: null, phone: null })).toBe('taken');
  });

  it('is read in no time, though someone pastes a book where a name belongs', () => {
    const began = performance.now();
    for (const book of ['ក'.repeat(200_000), 'a'.repeat(200_000)]) expect(() => person({ nameKm: `${book}!`, nameLatin: `${book}!` })).toThrow('person.name_not_khmer');
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('changes from its present version only, and the same again is no change', () => {
    const one = person();
    expect(one.change(fields, undefined)).toBe(false);
    expect(() => one.change({ ...fields, post: 'officer' }, 0)).toThrow('person.changed_since');
    expect(one.change({ ...fields, post: 'officer' }, 1)).toBe(true);
    expect(one.version).toBe(2);
  });

  it('has the roles of the post: a director only at a school', () => {
    expect(rolesOfPost({ post: 'school_director', place: 'KH/06/0603/060301/S1/' })).toEqual([{ role: 'school_director', place: 'KH/06/0603/060301/S1/' }]);
    expect(rolesOfPost({ post: 'school_director', place: 'KH/06/' })).toEqual([]);
    expect(rolesOfPost({ post: 'officer', place: 'KH/06/' })).toEqual([]);
  });
});

describe('a password', () => {
  it('is refused when short, well known or one’s own number or name', () => {
    const one = person();
    for (const easy of ['12345678', 'Password1', 'aaaaaaaa', '012345678', 'renésok1', 'renésok2026']) expect(() => mustBeHardToGuess(one, easy)).toThrow('password.too_easy');
    expect(() => mustBeHardToGuess(one, 'ខ្មែរ')).toThrow('password.too_short');
    for (const good of ['krama-river-42', 'ទន្លេមេគង្គ១២', 'passwords are long ones']) expect(() => mustBeHardToGuess(one, good)).not.toThrow();
  });
});

describe('a one-time code', () => {
  it('opens however it is typed', () => {
    fc.assert(fc.property(fc.nat(), () => {
      const code = newCode();
      expect(code).toMatch(/^[2-9A-HJKMNP-TW-Z]{5}-[2-9A-HJKMNP-TW-Z]{5}$/);
      expect(codeHashOf(` ${code.toLowerCase().replace('-', ' ')} `, 'secret')).toBe(codeHashOf(code, 'secret'));
    }));
  });
});

describe('the wait after failures', () => {
  it('begins after some, grows, and has an end', () => {
    for (const sort of ['account', 'address'] as const) {
      fc.assert(fc.property(fc.nat(10_000), (n) => {
        expect(waitAfter(sort, n + 1)).toBeGreaterThanOrEqual(waitAfter(sort, n));
        expect(waitAfter(sort, n)).toBeLessThanOrEqual(900);
      }));
    }
    expect([waitAfter('account', 4), waitAfter('account', 5), waitAfter('account', 8), waitAfter('account', 50), waitAfter('address', 49)]).toEqual([0, 1, 8, 900, 0]);
  });
});
