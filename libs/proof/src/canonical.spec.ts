import type { AwardRecord } from '#contracts';
import { createCredential, createList } from '@digitalbazaar/vc-bitstring-status-list';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aJointRecord, aPartner, anIssuer, contextOf, libraryQuads, MINISTRY, ORIGIN, unrelatedQuads } from '../testing/index.js';
import { awardCredential } from './award-credential.js';
import { canonicalQuads } from './canonical.js';
import { webCrypto } from './crypto.js';
import { proofOptions } from './signing.js';

const ours = (document: object): Promise<string | null> => canonicalQuads(document, webCrypto);
const others = async (document: object): Promise<[string, string]> => [await libraryQuads(document), await unrelatedQuads(document as Record<string, unknown>, contextOf)];

/** Without what the unrelated stack's writer (n3) does not write as the standard has it: most control characters, and all beyond the 65,536th. */
const plain = (line: string): string => [...line].filter((character) => character.length === 1 && (!/\p{Cc}/u.test(character) || '\n\r\t'.includes(character))).join('');

const KHMER = 'កខគឃងចឆជឈញដឋឌឍណតថទធនបផពភមយរលវសហឡអ្ាិីឹឺុូួើឿៀេែៃោៅំះៈ៉៊់៌៍៎៏័។៕០១២៣';
const HARD = ['"', '\\', '\n', '\r', '\t', '\b', '\f', '\u0000', '\u0007', '\u001f', '\u007f', '\u0085', '\u2028', '\u200b', '\u202e', '\ufeff', 'é', 'ü', 'א', 'ب', '𠮷', '😀', '<', '>', '@', '^^', '_:c14n0', '·', "'", '%20', ' '];
const wording = fc.oneof(
  fc.string({ unit: fc.constantFrom(...KHMER), minLength: 0, maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...HARD, 'a', 'ក'), maxLength: 20 }),
).filter((line) => !/[\p{Surrogate}\ufffe\uffff]/u.test(line));
const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString());
const uuid = fc.uuid();
const credits = fc.constantFrom(null, 1.5, 60, 0.1, 0.25, 1, 30, 180, 300, 2.75, 1 / 3);
const place = fc.record({ list: fc.integer({ min: 1, max: 99 }), index: fc.integer({ min: 0, max: 131_071 }) });

/** Credentials in all variety, with lines of these words. */
function documents(line: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const texts = fc.record({ km: line, en: line, fr: line });
  const issuer = fc.record({ name: texts, title: line, titleLanguage: fc.constantFrom('km', 'fr', 'en', 'mul'), credential: uuid }).map((given) => anIssuer(given));
  const competency = fc.record({ framework: fc.constantFrom('unesco-ai-teachers', 'digcomp'), code: line.filter((code) => code !== ''), title: texts });
  const record: fc.Arbitrary<AwardRecord> = fc.record({
    names: fc.record({ km: line, latin: line, source: fc.constant('identity_card' as const) }), title: texts, description: texts, criteria: texts, ects: credits,
    competencies: fc.array(competency, { maxLength: 5 }), issuers: issuer.map((one) => [one]), awardedAt: moment, expiresAt: fc.option(moment), id: uuid, subject: uuid, number: line,
  }).map((given) => aJointRecord(given));
  return fc.tuple(record, place, fc.constantFrom(ORIGIN, 'http://localhost:3000', 'https://xn--e1afmkfd.example:8443'))
    .map(([of, where, origin]) => awardCredential(of, of.issuers[0]!, { place: where, origin, digest: 'uEiAAAQID-_' }));
}

/** Makes them with both, counting those for which ours gives none: two names that are the same, a competency named twice. */
async function compare(line: fc.Arbitrary<string>, make: (document: object) => Promise<unknown>): Promise<void> {
  let none = 0;
  await fc.assert(fc.asyncProperty(documents(line), async (each) => {
    const quads = await ours(each);
    if (quads === null) none += 1;
    expect(quads ?? (await make(each))).toEqual(await make(each));
  }), { numRuns: 100 });
  expect(none).toBeLessThan(50);
}

describe('the canonical form of an award credential', () => {
  it('is, byte for byte, what the JSON-LD library makes, whatever the names', () => compare(wording, libraryQuads));

  it('is, byte for byte, what an unrelated library makes', () =>
    compare(wording.map(plain), (each) => unrelatedQuads(each as Record<string, unknown>, contextOf)));

  it('is the same for a partner, in its own language', async () => {
    const partner = aPartner();
    const made = awardCredential(aJointRecord({ issuers: [anIssuer(), partner] }), partner, { place: { list: 1, index: 5 }, origin: ORIGIN, digest: 'uEiA' });
    const quads = await ours(made);
    expect(quads).toContain('Diplôme');
    expect(await others(made)).toEqual([quads, quads]);
  });
});

const made = (of: Partial<AwardRecord> = {}): Record<string, any> =>
  structuredClone(awardCredential(aJointRecord(of), anIssuer(), { place: { list: 1, index: 5 }, origin: ORIGIN, digest: 'uEiA' }) as Record<string, any>);

describe('a shape that is not known', () => {
  it.each<[string, (document: Record<string, any>) => void]>([
    ['a key more', (it) => { it['evidence'] = []; }],
    ['a key more, deep inside', (it) => { it['credentialSubject'].achievement.image = 'https://kru.example/i.png'; }],
    ['a key that every object has', (it) => { Object.defineProperty(it, '__proto__', { value: { a: 1 }, enumerable: true }); }],
    ['constructor', (it) => { it['constructor'] = 'x'; }],
    ['another context', (it) => { it['@context'] = [...it['@context'], 'https://evil.example']; }],
    ['contexts in another order', (it) => { it['@context'].reverse(); }],
    ['another type', (it) => { it['type'] = ['VerifiableCredential', 'EndorsementCredential']; }],
    ['a type more', (it) => { it['type'].push('EndorsementCredential'); }],
    ['a type less', (it) => { it['type'].pop(); }],
    ['no name', (it) => { delete it['id']; }],
    ['a relative name', (it) => { it['id'] = '/credentials/1'; }],
    ['a blank name', (it) => { it['id'] = '_:a'; }],
    ['a name with a space', (it) => { it['id'] += ' '; }],
    ['a name with dots', (it) => { it['id'] = `${ORIGIN}/a/../b`; }],
    ['a name of another node', (it) => { it['credentialSubject'].achievement.id = it['credentialSubject'].id; }],
    ['a number for a text', (it) => { it['name'] = 5; }],
    ['a null', (it) => { it['validUntil'] = null; }],
    ['half a character', (it) => { it['name'] = 'a\ud800'; }],
    ['what is no character', (it) => { it['name'] = 'a\ufffe'; }],
    ['a text in a language', (it) => { it['name'] = { '@value': 'x', '@language': 'fr' }; }],
    ['a huge number', (it) => { it['credentialSubject'].creditsEarned = 1e21; }],
    ['no credits', (it) => { it['credentialSubject'].creditsEarned = 0; }],
    ['one where many belong', (it) => { it['relatedResource'] = it['relatedResource'][0]; }],
    ['none where many belong', (it) => { it['relatedResource'] = []; }],
    ['many where one belongs', (it) => { it['issuer'] = [it['issuer']]; }],
    ['an empty node', (it) => { it['credentialSubject'].achievement.criteria = {}; }],
    ['a proof', (it) => { it['proof'] = {}; }],
  ])('gives null: %s', async (_, change) => {
    const document = made();
    expect(await ours(document)).not.toBeNull();
    change(document);
    expect(await ours(document)).toBeNull();
  });

  it('gives null where two nodes say the same', async () => {
    expect(await ours(made({ names: { km: 'Sok', latin: 'Sok', source: 'officer' } }))).toBeNull();
  });
});

describe('the canonical form of what goes with it', () => {
  it('is that of the libraries for a status list', async () => {
    const list = await createList({ length: 131_072 });
    list.setStatus(77, true);
    const document = { ...(await createCredential({ id: `${ORIGIN}/status/1-suspension`, list, statusPurpose: 'suspension' })), issuer: MINISTRY, validFrom: '2026-11-23T00:00:00.000Z', validUntil: '2026-11-24T00:00:00.000Z' };
    const quads = await ours(document);
    expect(await others(document)).toEqual([quads, quads]);
  });

  it('is that of the libraries for the options of a proof', async () => {
    for (const contexts of [['https://www.w3.org/ns/credentials/v2'], made()['@context'] as string[]]) {
      const document = { '@context': contexts, ...proofOptions('did:web:localhost%3A3000', 'k_-9', new Date('2026-11-23T00:00:00.500Z')) };
      const quads = await ours(document);
      expect(quads).toContain('"2026-11-23T00:00:00Z"');
      expect(await others(document)).toEqual([quads, quads]);
    }
  });
});
