import { describe, expect, it } from '@jest/globals';
import { type AwardRecord, locales, publicReasons, type Verdict } from '#contracts';
import { readFileSync } from 'node:fs';
import { languageOf, plainPage } from './plain.page.js';
import { plainWords } from './plain.words.js';
import type { Answered } from './verification.service.js';

const text = { km: 'ខ្មែរ', en: 'English', fr: 'Français' };
const issuer = {
  did: 'did:web:kru.test', credential: '00000000-0000-4000-8000-000000000001', code: 'ministry', name: text, country: 'KH', role: 'coordinator' as const, required: true, byMandate: false, title: 'T', titleLanguage: 'mul',
  levels: [], nationalId: null, accreditation: null, signatory: { name: text, capacity: text },
};
const partner = { ...issuer, did: 'did:web:kru.test:mandate:lumiere', code: 'lumiere', name: { ...text, en: 'Université Lumière' }, country: 'FR', role: 'partner' as const, byMandate: true, title: 'Diplôme d’université', titleLanguage: 'fr', nationalId: '0691775E', levels: [{ framework: 'EQF', level: '6' }] };
const record = {
  number: 'KH-X-2026-000001', code: 'ABC', generation: 2, names: { km: 'សុខ', latin: '<script>alert(1)</script>" onload="x' }, title: text, description: text, criteria: text, hours: 12, ects: 6, levels: [], competencies: [],
  grade: 81, state: text, motto: text, issuers: [issuer, partner], joint: 'joint', awardedAt: '2026-11-22T20:00:00.000Z', expiresAt: null, agreement: { code: 'a', version: 1, sha256: 'x', reference: 'MoEYS–Lumière 2026/7' },
} as unknown as AwardRecord;
const verdict: Verdict = {
  signature: { state: 'valid', reason: null, issuer: issuer.did, kid: 'k', signedAt: null }, status: { state: 'revoked', reason: null, since: null }, paper: { state: 'none' },
  joint: { state: 'joint', institutions: [issuer, partner].map(({ did, code, required, byMandate }) => ({ did, code, required, byMandate, state: 'valid' as const })) },
};
const answered = {
  known: true, award: { record, publicReason: 'dishonest_work', changedAt: new Date('2026-11-23T01:00:00Z') }, verdict, status: 'revoked',
  history: [{ what: 'revoked', at: '2026-11-23T01:00:00Z', publicReason: 'dishonest_work', by: 'institution' }], signed: [],
} as unknown as Answered;
const asked = { code: 'ABC', lang: 'en' as const, path: '/verify/ABC', at: new Date('2026-11-23T02:00:00Z') };

describe('the answer without scripts', () => {
  it('lets nothing that people wrote become a part of the page', () => {
    const { body } = plainPage(answered, asked);
    expect(body).not.toMatch(/<script|"\s*onload=/);
    expect(body).toContain('&#60;script&#62;');
    expect(plainPage(undefined, { ...asked, code: '"><img src=x onerror=alert(1)>' }).body).not.toContain('<img');
  });

  it('says the three parts, who signs by mandate, every printed field, and what became of it', () => {
    const { status, body } = plainPage(answered, asked);
    expect(status).toBe(200);
    for (const said of ['Revoked', 'The work was not honestly done', 'Genuine. Signed by English', 'Awarded jointly', 'Université Lumière: signed by mandate: English holds the key for it', 'MoEYS–Lumière 2026/7', 'Diplôme d’université',
      '0691775E', 'EQF 6', '81 per cent', '12 hours', 'KH-X-2026-000001', 'no end', '23 November 2026']) expect(body).toContain(said);
    expect(body).not.toMatch(/undefined|null|false|\[object/);
  });

  it('does not call valid what does not hold, and calls a broken signature worse than any status', () => {
    const forged = plainPage({ ...answered, verdict: { ...verdict, signature: { ...verdict.signature, state: 'invalid', reason: 'altered' } } }, asked).body;
    expect(forged).toContain(plainWords.en.overall.forged);
    const waiting = plainPage({ ...answered, status: 'awaiting_cosign', verdict: { ...verdict, joint: { ...verdict.joint, state: 'broken' } } }, asked).body;
    expect(waiting).toContain(plainWords.en.overall.awaiting_cosign);
    for (const body of [forged, waiting]) expect(body).not.toContain(plainWords.en.overall.valid);
  });

  it('says of an unknown code nothing of another’s certificate', () => {
    for (const nothing of [undefined, { ...answered, known: false }]) {
      const { status, body } = plainPage(nothing, asked);
      expect(status).toBe(404);
      expect(body).not.toContain('KH-X');
    }
    expect(plainPage('too_many', asked)).toMatchObject({ status: 429 });
  });

  it.each(locales)('has in %s the words of the app', (lang) => {
    const read = (file: string): Record<string, string> => JSON.parse(readFileSync(`${file}.${lang}.json`, 'utf8')) as Record<string, string>;
    const ui = read('libs/ui/src/messages/ui');
    const app = read('apps/field/src/lib/messages/verify');
    const words = plainWords[lang];
    for (const reason of publicReasons) expect([reason, words.publicReason[reason]]).toEqual([reason, ui[`publicReason.${reason}`]]);
    for (const [group, said] of [['overall', words.overall], ['status', words.status], ['joint', words.joint], ['event', words.event]] as const) {
      for (const [key, word] of Object.entries(said)) expect([key, word]).toEqual([key, app[`${group}.${key}`]]);
    }
    expect(plainPage(answered, { ...asked, lang }).body).not.toMatch(/undefined|\{\w+\}/);
  });
});

it('speaks the language that the browser asks for first', () => {
  const heard = [['', 'km'], ['fr-FR,fr;q=0.9,en;q=0.8', 'fr'], ['de,en;q=0.5,km;q=0.8', 'km'], ['en-US', 'en'], ['zh', 'km'], ['fr;q=0,en', 'en']] as const;
  for (const [header, lang] of heard) expect([header, languageOf(undefined, header)]).toEqual([header, lang]);
  expect(languageOf('fr', 'km')).toBe('fr');
  expect(languageOf('x', undefined)).toBe('km');
});
