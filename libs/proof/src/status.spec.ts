import { type CertificateBundle, mayBeReliedOn, type Trust, type Verdict } from '#contracts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  aCertificate, aCredential, aJointCertificate, aKey, aList, aTrust, type Certificate, lists, MINISTRY, ministryKey, nodeProofCrypto, ORIGIN, PLACE, TODAY, universityKey,
} from '../testing/index.js';
import type { StatusPurpose } from './award-credential.js';
import { statusUrl } from './award-credential.js';
import { verifyBundle, type VerifyOptions } from './bundle.js';
import { readList } from './status.js';

const judge = (bundle: CertificateBundle | Certificate, trust: Trust = aTrust(), options: Partial<VerifyOptions> = {}): Promise<Verdict> =>
  verifyBundle(bundle, trust, { now: TODAY, crypto: nodeProofCrypto, ...options });
const day = (date: string): { now: Date } => ({ now: new Date(date) });
const listOf = (purpose: StatusPurpose): string => statusUrl(ORIGIN, PLACE.list, purpose);

let alone: Certificate;
let joint: Certificate;
beforeAll(async () => {
  alone = await aCertificate();
  joint = await aJointCertificate();
});

describe('a status', () => {
  const standing = async (set: Parameters<typeof lists>[0]): Promise<Verdict> => judge({ ...alone, lists: await lists(set) });

  it('is what the lists say', async () => {
    expect((await standing({ revocation: [PLACE.index] })).status).toEqual({ state: 'revoked', reason: null, since: '2026-11-23T00:00:00.000Z' });
    expect((await standing({ suspension: [PLACE.index] })).status.state).toBe('suspended');
    expect((await standing({ revocation: [PLACE.index], refresh: [PLACE.index] })).status.state).toBe('superseded');
    expect((await standing({ revocation: [PLACE.index - 1, PLACE.index + 1, 0] })).status.state).toBe('valid');
    expect(mayBeReliedOn(await standing({ revocation: [PLACE.index] }))).toBe(false);
  });

  it('follows the days', async () => {
    const limited = await aCertificate({ expiresAt: '2028-11-20T03:00:00.000Z' });
    expect((await judge(limited)).status.state).toBe('valid');
    expect((await judge(limited, aTrust(), day('2028-11-20T03:00:01.000Z'))).status.state).toBe('expired');
    expect((await judge(limited, aTrust(), day('2026-11-19T00:00:00.000Z'))).status.state).toBe('not_yet_valid');
    // A phone's clock that is a minute slow.
    expect((await judge(limited, aTrust(), day('2026-11-20T02:59:00.000Z'))).status.state).toBe('valid');
  });

  it('is unknown without a list, of each kind', async () => {
    const { lists: _, ...without } = alone;
    expect((await judge(without)).status).toEqual({ state: 'unknown', reason: 'list_unreachable', since: null });
    for (const purpose of ['revocation', 'suspension', 'refresh'] as const) {
      const some = structuredClone(alone);
      delete some.lists[listOf(purpose)];
      expect((await judge(some)).status).toMatchObject({ state: 'unknown', reason: 'list_unreachable' });
    }
  });

  it('takes fresher lists than those of the bundle', async () => {
    expect((await judge(alone, aTrust(), { lists: await lists({ suspension: [PLACE.index] }) })).status.state).toBe('suspended');
  });

  it('is unknown since a day when the lists have grown old, but what was revoked stays so', async () => {
    expect((await judge(alone, aTrust(), day('2026-11-25T00:00:00.000Z'))).status).toEqual({ state: 'unknown', reason: 'list_stale', since: '2026-11-23T00:00:00.000Z' });
    const revoked = { ...alone, lists: await lists({ revocation: [PLACE.index] }) };
    expect((await judge(revoked, aTrust(), day('2026-11-25T00:00:00.000Z'))).status.state).toBe('revoked');
    const suspended = { ...alone, lists: await lists({ suspension: [PLACE.index] }) };
    expect((await judge(suspended, aTrust(), day('2026-11-25T00:00:00.000Z'))).status.state).toBe('unknown');
  });

  it('is unknown when the list is of another institution, forged, or of another place', async () => {
    expect((await judge({ ...alone, lists: await lists({}, universityKey) })).status).toMatchObject({ state: 'unknown', reason: 'list_foreign' });
    expect((await judge({ ...alone, lists: await lists({}, aKey(MINISTRY, 'thief')) })).status).toMatchObject({ state: 'unknown', reason: 'list_forged' });
    const edited = structuredClone(alone);
    edited.lists[listOf('revocation')].validUntil = '2036-11-24T00:00:00.000Z';
    expect((await judge(edited)).status.reason).toBe('list_forged');
    const swapped = { ...alone, lists: { ...alone.lists, [listOf('revocation')]: await aList(ministryKey, 'refresh') } };
    expect((await judge(swapped)).status.reason).toBe('list_forged');
    const beyond = await aCredential(alone.record, alone.record.issuers[0]!, ministryKey, { place: { list: 1, index: 131_072 } });
    expect((await judge({ ...alone, credentials: [beyond] })).status.reason).toBe('list_forged');
  });

  it('of a partner that signs on its own day is asked of the coordinator that keeps the register', async () => {
    const verdict = await judge({ ...joint, credentials: [joint.credentials[1]!] });
    expect(verdict.signature).toMatchObject({ state: 'valid', issuer: universityKey.did });
    expect(verdict.status.state).toBe('valid');
    expect(verdict.joint.state).toBe('broken');
  });

  it('waits where the register does', async () => {
    expect((await judge(joint, aTrust(), { awaitingCosign: true })).status.state).toBe('awaiting_cosign');
  });

  it('reads the bits of a list as the library writes them', async () => {
    const list = readList(await aList(ministryKey, 'revocation', [0, 7, 8, 131_071]))!;
    expect([0, 1, 7, 8, 9, 131_070, 131_071, 131_072].map((index) => list.get(index))).toEqual([true, false, true, true, false, false, true, null]);
    expect(readList({ credentialSubject: { encodedList: 'u###' } })).toBeNull();
  });
});
