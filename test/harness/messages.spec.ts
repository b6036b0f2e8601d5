import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, refusals } from '#contracts';

const folders = ['libs/ui/src/messages', 'apps/field/src/lib/messages', 'apps/office/src/lib/messages'].filter((folder) => existsSync(folder));

const read = (folder: string, name: string, locale: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, `${name}${locale}.json`), 'utf8')) as Record<string, string>;

/** `refusals.` and `ui.` in libs/ui, nothing before the locale in an app. */
const catalogues = folders.flatMap((folder) =>
  readdirSync(folder).filter((file) => /(^|\.)en\.json$/.test(file)).map((file) => ({ folder, name: file.replace(/en\.json$/, '') })));

const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe.each(catalogues)('words of $folder/$name', ({ folder, name }) => {
  const words = Object.fromEntries(locales.map((locale) => [locale, read(folder, name, locale)]));

  it('have the same keys in three languages, none of them empty', () => {
    for (const locale of locales) {
      expect(Object.keys(words[locale]!).sort()).toEqual(Object.keys(words['en']!).sort());
      expect(Object.entries(words[locale]!).filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
    }
  });

  it('fill in the same figures and names in three languages', () => {
    const asked = (locale: string) => Object.entries(words[locale]!).map(([key, sentence]) => ({ key, placeholders: placeholders(sentence) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
    expect(asked('km')).toEqual(asked('en'));
    expect(asked('fr')).toEqual(asked('en'));
  });

  it('have a general form beside every singular', () => {
    const stems = Object.keys(words['en']!).filter((key) => key.endsWith('.one')).map((key) => key.slice(0, -4));
    expect(stems.filter((stem) => !(`${stem}.other` in words['en']!))).toEqual([]);
  });

  it('keep French signs on the line of their word', () => {
    expect(Object.entries(words['fr']!).filter(([, sentence]) => /[^\u202f\s]?[ \u00a0][:;!?»]|«[^\u202f]|[\p{L}\d}][;!?»]/u.test(sentence))).toEqual([]);
  });
});

it('every refusal of the API has words for people', () => {
  const words = { ...read('libs/ui/src/messages', 'refusals.', 'km'), ...read('libs/ui/src/messages', 'desk.', 'km') };
  expect(Object.keys(refusals).filter((code) => !(code in words))).toEqual([]);
});
