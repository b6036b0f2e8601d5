import { describe, expect, it } from '@jest/globals';
import { contextOf, unrelatedVerify } from '#proof/testing';
import { CredentialModule, CredentialService, type StandingOfCredential, StatusListService } from '#credential';
import { anIssued } from '#credential/testing';
import { testApp } from '#platform/testing';
import { decodeList } from '@digitalbazaar/vc-bitstring-status-list';

const app = await testApp([CredentialModule]);
const json = async (url: string): Promise<any> => JSON.parse((await app.as().get(url.replace('http://kru.test', ''))).raw.toString());
const lists = (): StatusListService => app.get(StatusListService);

/** The bits of a credential, by purpose, from lists that unrelated software takes. */
async function bitsOf(credential: any): Promise<string[]> {
  const set: string[] = [];
  for (const { statusListCredential, statusListIndex, statusPurpose } of credential.credentialStatus) {
    const list = await json(statusListCredential);
    expect(await unrelatedVerify(list, await json('/.well-known/did.json'), contextOf)).toBe(true);
    expect(list.credentialSubject.statusPurpose).toBe(statusPurpose);
    if ((await decodeList(list.credentialSubject)).getStatus(Number(statusListIndex))) set.push(statusPurpose);
  }
  return set;
}

describe('the status lists', () => {
  it.each<[StandingOfCredential, string[]]>([['suspended', ['suspension']], ['revoked', ['revocation']], ['superseded', ['revocation', 'refresh']]])(
    'say at once of what is %s that it is, and nothing of any other', async (standing, bits) => {
      const [one, other] = [await anIssued(app), await anIssued(app)];
      await app.get(CredentialService).setStanding([one.row.awardId], standing);
      expect(await bitsOf(one.credential)).toEqual(bits);
      expect(await bitsOf(other.credential)).toEqual([]);
      await app.get(CredentialService).setStanding([one.row.awardId], null);
      expect(await bitsOf(one.credential)).toEqual([]);
    });

  it('have one bit for a joint award, whose credentials stand at one place', async () => {
    const { row: { statusList: list, statusIndex: index }, credential } = await anIssued(app);
    await lists().set([{ list, index }, { list, index }], 'suspended');
    expect(await bitsOf(credential)).toEqual(['suspension']);
    await lists().set([{ list, index }, { list, index }], null);
    expect(await bitsOf(credential)).toEqual([]);
  });

  it('live for a day at most, and are signed again by the worker before that', async () => {
    await anIssued(app);
    const first = await json('/status/1');
    expect(Date.parse(first.validUntil) - Date.parse(first.validFrom)).toBe(86_400_000);
    await lists().renew();
    expect(await json('/status/1')).toEqual(first);
    const later = new Date(Date.parse(first.validFrom) + 13 * 3_600_000);
    await app.clock.at(later, () => lists().renew());
    expect((await json('/status/1')).validFrom).toBe(later.toISOString());
  });

  it('may be read from any page, for five minutes', async () => {
    await anIssued(app);
    const { headers } = await app.as().get('/status/1-suspension');
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*', 'content-type': 'application/vc' });
    expect((await app.as().get('/status/1-suspension', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
    for (const name of ['9', '1-nothing', '0', 'x', '1-revocation']) expect(await app.as().get(`/status/${name}`)).toMatchObject({ status: 404, body: { code: 'status_list.not_found' } });
  });

  it('give every award a place of its own, not beside the one before', async () => {
    const places = await lists().nextPlaces(50);
    expect(new Set(places.map(({ index }) => index)).size).toBe(50);
    expect(places.some(({ index }, at) => at > 0 && Math.abs(index - places[at - 1]!.index) === 1)).toBe(false);
  });
});
