import type { AwardRecord, Trust } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import { decode, Tag } from 'cbor2';
import fc from 'fast-check';
import QRCode from 'qrcode';
import {
  aJointRecord, aKey, anIssuer, aPartner, aRecord, aTrust, MINISTRY, ministryKey, nodeProofCrypto, ORIGIN, TODAY, type TestKey, trustedIssuer, trustedKey, trustOf, UNIVERSITY, universityKey,
} from '../testing/index.js';
import { fromBase45, toBase45 } from './base45.js';
import { webCrypto } from './crypto.js';
import { type QrFinding, qrPayloadOf, qrSigningInput, qrText, readQr, verifyQr } from './index.js';

function textOf(record: AwardRecord, keys: readonly TestKey[] = [ministryKey, universityKey].slice(0, record.issuers.length)): string {
  const payload = qrPayloadOf(record);
  return qrText(ORIGIN, payload, keys.map(({ kid, sign }) => ({ kid, signature: sign(qrSigningInput(payload)) })));
}
const check = (text: string, trust: Trust = aTrust(), now = TODAY): Promise<QrFinding> => verifyQr(text, trust, { now, crypto: nodeProofCrypto });

/** 37 characters, more than the civil register has known. */
const LONG = { km: 'ព្រះអង្គម្ចាស់ ស៊ីសុវត្ថិ បុប្ផាវត្តី', latin: 'SISOWATH NORODOM Monineath Boppha Devi', source: 'identity_card' as const };

describe('base45', () => {
  it('is that of RFC 9285', () => {
    for (const [plain, coded] of [['AB', 'BB8'], ['Hello!!', '%69 VD92EX0'], ['base-45', 'UJCLQE7W581'], ['ietf!', 'QED8WEX0']] as const) {
      expect(toBase45(new TextEncoder().encode(plain))).toBe(coded);
      expect(new TextDecoder().decode(fromBase45(coded)!)).toBe(plain);
    }
    for (const wrong of ['GGW', ':::', 'A', 'abc', '::', 'BB8#']) expect(fromBase45(wrong)).toBeNull();
  });

  it('comes back from any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => { expect(fromBase45(toBase45(bytes))).toEqual(bytes); }));
  });
});

describe('the large QR code', () => {
  it('tells what is printed, who signed, and that the status is unknown', async () => {
    const record = aJointRecord({ expiresAt: '2029-11-20T03:00:00.000Z' });
    const finding = await check(textOf(record));
    expect(finding).toMatchObject({
      signature: { state: 'valid', issuer: MINISTRY, kid: ministryKey.kid }, status: { state: 'unknown', reason: 'list_unreachable', since: null },
      joint: { state: 'joint', institutions: [{ did: MINISTRY, state: 'valid' }, { did: UNIVERSITY, state: 'valid' }] },
      fields: {
        number: record.number, code: record.code, achievement: { code: 'ai-foundations', version: 2 }, names: { km: record.names.km, latin: record.names.latin },
        awardedAt: record.awardedAt, expiresAt: record.expiresAt, ects: 60, joint: 'joint', title: { km: record.title.km },
      },
    });
    expect(await verifyQr(textOf(record), aTrust(), { now: TODAY, crypto: webCrypto })).toEqual(finding);
    expect((await check(textOf(record), aTrust(), new Date('2029-11-21'))).status.state).toBe('expired');
    expect((await check(textOf(record), aTrust(), new Date('2026-11-19'))).status.state).toBe('not_yet_valid');
  });

  it('of one institution, or by decision, says so', async () => {
    expect((await check(textOf(aRecord()))).joint.state).toBe('not_joint');
    expect((await check(textOf(aRecord({ joint: 'single_by_decision' })))).joint.state).toBe('single_by_decision');
  });

  it('fits version 13 with two institutions and long Khmer names', () => {
    for (const names of [LONG, { ...LONG, km: LONG.km.normalize('NFC') }]) {
      const text = textOf(aJointRecord({ names, number: 'KH-AIFSX-2026-100001', expiresAt: '2029-11-20T03:00:00.000Z', ects: 7.5 }));
      expect(text).toMatch(/^HTTPS:\/\/KRU\.MOEYS\.GOV\.KH\/V#[0-9A-Z $%*+\-./:]+$/);
      const code = QRCode.create(text, { errorCorrectionLevel: 'L' });
      expect(code.version).toBeLessThanOrEqual(13);
      // The `#` alone is outside of what a code packs closely.
      expect(code.segments.map(({ mode }) => mode.id)).toEqual(['Alphanumeric', 'Byte', 'Alphanumeric']);
      expect(readQr(text)!.fields.names).toEqual({ km: names.km, latin: names.latin });
    }
    // Of one institution there is room for a better level, and with names of the usual length for the title.
    expect(QRCode.create(textOf(aRecord({ names: LONG })), { errorCorrectionLevel: 'M' }).version).toBeLessThanOrEqual(13);
    const usual = textOf(aRecord());
    expect(QRCode.create(usual, { errorCorrectionLevel: 'M' }).version).toBeLessThanOrEqual(13);
    expect(readQr(usual)!.fields.title).toMatchObject({ km: aRecord().title.km });
  });

  it('is a COSE_Sign message that any library reads', () => {
    const message = decode<Tag>(fromBase45(textOf(aJointRecord()).split('#')[1]!)!);
    expect(message.tag).toBe(98);
    const [, , payload, signatures] = message.contents as [Uint8Array, Map<number, unknown>, Uint8Array, [Uint8Array, Map<number, Uint8Array>, Uint8Array][]];
    expect(decode<Map<number, unknown>>(payload).get(1)).toBe('KH-AIFS-2026-000001');
    expect(signatures.map(([head]) => decode(head))).toEqual([new Map([[1, -8]]), new Map([[1, -8]])]);
    expect(signatures.map(([, head]) => Buffer.from(head.get(4)!).toString('base64url'))).toEqual([ministryKey, universityKey].map(({ kid }) => Buffer.from(kid, 'base64url').subarray(0, 8).toString('base64url')));
  });

  it('is read from the address that a browser or a scanner made of it, whatever it holds', async () => {
    await fc.assert(fc.asyncProperty(fc.uuid(), fc.string({ maxLength: 30 }).filter((name) => name.isWellFormed()), async (id, latin) => {
      const text = textOf(aJointRecord({ number: id, names: { ...LONG, latin } }));
      expect(text).not.toContain('%20');
      const { hash } = new URL(text);
      for (const seen of [text, hash, hash.slice(1), text.replaceAll(' ', '%20')]) expect(readQr(seen)?.fields.names.latin).toBe(latin);
      expect(readQr(encodeURIComponent(text.split('#')[1]!))?.fields.number).toBe(id);
    }), { numRuns: 100 });
  });

  it('is refused whichever one character is another', async () => {
    const text = textOf(aJointRecord());
    const from = text.indexOf('#') + 1;
    await fc.assert(fc.asyncProperty(fc.integer({ min: from, max: text.length - 1 }), fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:a#ក'), async (at, character) => {
      fc.pre(text[at] !== character);
      const { signature, joint } = await check(text.slice(0, at) + character + text.slice(at + 1));
      expect(signature.state === 'valid' && joint.state === 'joint').toBe(false);
    }), { numRuns: 600 });
    for (const rubbish of ['', '#', 'HTTPS://X/V#', text.slice(0, -1), `${text}00`, text.slice(0, from + 30), 'x'.repeat(10_000)]) expect((await check(rubbish)).signature.reason).toBe('malformed');
  });
});

describe('a signature in the large QR code', () => {
  it('is refused of unknown, retired and compromised keys', async () => {
    const text = textOf(aRecord());
    expect((await check(text, trustOf(trustedIssuer(universityKey)))).signature.reason).toBe('issuer_unknown');
    expect((await check(text, trustOf(trustedIssuer(aKey(MINISTRY, 'another'))))).signature.reason).toBe('key_unknown');
    const with_ = (history: Parameters<typeof trustedKey>[1]): Promise<QrFinding> => check(text, trustOf(trustedIssuer(ministryKey, 'coordinator', history)));
    expect((await with_({ retiredAt: '2026-11-22T00:00:00.000Z' })).signature.state).toBe('valid');
    expect((await with_({ retiredAt: '2026-11-19T00:00:00.000Z' })).signature.reason).toBe('key_retired');
    expect((await with_({ compromisedAt: '2026-11-22T00:00:00.000Z' })).signature.reason).toBe('key_compromised');
  });

  it('is refused when it is of another award', async () => {
    const other = qrPayloadOf(aRecord({ number: 'KH-AIFS-2026-000002' }));
    const text = qrText(ORIGIN, qrPayloadOf(aRecord()), [{ kid: ministryKey.kid, signature: ministryKey.sign(qrSigningInput(other)) }]);
    expect((await check(text)).signature.reason).toBe('altered');
  });

  it('missing or forged of a partner breaks what is joint', async () => {
    const missing = await check(textOf(aJointRecord(), [ministryKey]));
    expect(missing).toMatchObject({ signature: { state: 'valid' }, joint: { state: 'broken', institutions: [{ state: 'valid' }, { state: 'credential_missing' }] } });
    const forged = await check(textOf(aJointRecord(), [ministryKey, { ...universityKey, sign: ministryKey.sign }]));
    expect(forged.joint).toMatchObject({ state: 'broken', institutions: [{ state: 'valid' }, { state: 'credential_forged' }] });
    const optional = await check(textOf(aJointRecord({ issuers: [anIssuer(), aPartner({ required: false })] }), [ministryKey]));
    expect(optional.joint.state).toBe('not_joint');
  });

  it('made by mandate is shown as that', async () => {
    const mandate = aKey(`${MINISTRY}:mandate:univ-lyon`);
    const text = textOf(aJointRecord({ issuers: [anIssuer(), aPartner({ did: mandate.did, byMandate: true })] }), [ministryKey, mandate]);
    expect((await check(text, trustOf(trustedIssuer(ministryKey), trustedIssuer(mandate, 'mandate')))).joint).toMatchObject({ state: 'joint', institutions: [{ byMandate: false }, { byMandate: true }] });
  });
});

it('a code of a partner that calls itself the coordinator is no award', async () => {
  const record = aRecord({ issuers: [anIssuer({ did: UNIVERSITY })] });
  expect((await check(textOf(record, [universityKey]))).joint.state).toBe('broken');
});
