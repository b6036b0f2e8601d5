import { describe, expect, it } from '@jest/globals';
import { preferred, preferredLocale } from './accept.js';

const offered = ['application/vc', 'application/json', 'application/vc+jwt', 'text/html'] as const;

describe('what an asker prefers', () => {
  it.each([
    [undefined, 'application/vc'], ['', 'application/vc'], ['*/*', 'application/vc'], ['nonsense', 'application/vc'],
    ['application/json', 'application/json'], ['application/*', 'application/vc'], ['APPLICATION/VC+JWT', 'application/vc+jwt'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'text/html'],
    ['text/html;q=0.5, application/vc+jwt;q=0.7', 'application/vc+jwt'], ['application/json; q=0.2, text/*; q=0.1', 'application/json'],
    ['application/vc;q=0, application/json;q=0.001', 'application/json'], ['application/vc;q=0, */*', 'application/json'],
    ['application/json; charset=utf-8; q=1', 'application/json'], ['application/json;q=2', 'application/vc'],
  ])('%s is answered by %s', (header, media) => {
    expect(preferred(header, offered)).toBe(media);
  });

  it.each(['image/png', 'application/xml, text/plain', '*/*;q=0', 'text/html;q=0'])('%s is answered by nothing', (header) => {
    expect(preferred(header, offered)).toBeUndefined();
  });
});

it.each([[undefined, 'km'], ['de, en;q=0.5', 'en'], ['FR-ca,en', 'fr'], ['*', 'km']])('the language of %s is %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});
