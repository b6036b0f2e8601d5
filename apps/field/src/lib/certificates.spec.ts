import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';

const words = (locale: string): Record<string, string> => JSON.parse(readFileSync(`apps/field/src/lib/messages/certificates.${locale}.json`, 'utf8')) as Record<string, string>;
const rule = readFileSync('libs/certification/src/award.rule.ts', 'utf8');
/** What `award.rule.ts` can say is missing; kinds of rules are not said to anyone. */
const kinds = new Set([...rule.matchAll(/case '(\w+)'/g)].map(([, kind]) => kind!));
const codes = [...new Set([...rule.matchAll(/'([a-z]+(?:_[a-z]+)+)'/g)].map(([, code]) => code!))].filter((code) => !kinds.has(code) && code !== 'at_least');

describe('what is missing for a certificate', () => {
  it('is known by its codes', () => {
    expect(codes).toEqual(expect.arrayContaining(['lessons_missing', 'test_not_passed', 'mark_too_low', 'assignment_not_accepted', 'calibration_not_passed', 'calibration_closed',
      'award_not_held', 'not_yet', 'too_late', 'decision_missing', 'too_few', 'legal_name_missing']));
  });

  it.each(['km', 'en', 'fr'])('has words in %s for every code, met and not', (locale) => {
    const known = words(locale);
    const wanted = codes.flatMap((code) => (code === 'legal_name_missing' ? ['km', 'latin', 'both'].map((form) => `condition.${code}_${form}`) : [`condition.${code}`]).concat(`condition.${code}.met`));
    expect([...wanted, 'condition.all', 'condition.all.met'].filter((key) => !known[key])).toEqual([]);
  });
});
