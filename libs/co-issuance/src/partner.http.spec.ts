import { beforeEach, describe, expect, it } from '@jest/globals';
import { PartnerKeyService } from '#credential';
import type { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { makeOwnKey } from '#proof';
import { aMinistry, anInvitation, aPartner, agreement, party, someAwards } from '../testing/index.js';
import { CoIssuanceModule } from './co-issuance.module.js';

const app = await testApp([CoIssuanceModule]);
const partner = app.as();
let ministry: { sender: Actor; second: Actor };
beforeEach(async () => { ministry = await aMinistry(app); });

const documentOf = (did: string, ...keys: string[]): object =>
  ({ id: did, verificationMethod: keys.map((publicKeyMultibase, at) => ({ id: `${did}#${at}`, type: 'Multikey', controller: did, publicKeyMultibase })) });

describe('a partner’s key', () => {
  it('counts once another officer than the sender has confirmed it', async () => {
    const key = await makeOwnKey();
    const { path } = await anInvitation(app, ministry.sender, []);
    expect((await partner.get(path)).body).toMatchObject({ total: 0, did: null, keys: [] });
    const named = await partner.put(`${path}/key`, { did: key.did, publicKeyMultibase: key.publicKeyMultibase });
    expect(named).toMatchObject({ status: 200, body: [{ kid: key.kid, did: key.did, state: 'proposed' }] });
    expect((await app.get(PartnerKeyService).didsOf([party])).size).toBe(0);
    expect((await app.as(ministry.sender).get('/api/cosigning/keys')).body.items).toMatchObject([{ kid: key.kid, party, state: 'proposed', mayConfirm: false }]);
    expect(await app.as(ministry.sender).post(`/api/cosigning/keys/${key.kid}/confirm`)).toMatchObject({ status: 403, body: { code: 'partner_key.own_invitation' } });
    expect((await app.as(ministry.second).get('/api/cosigning/keys')).body.items).toMatchObject([{ mayConfirm: true }]);
    expect(await app.as(ministry.second).post(`/api/cosigning/keys/${key.kid}/confirm`)).toMatchObject({ status: 200, body: { state: 'confirmed' } });
    expect((await partner.get(path)).body.keys).toMatchObject([{ state: 'confirmed' }]);
    expect((await app.get(PartnerKeyService).didsOf([party])).get(party)).toBe(key.did);
  });

  it('is refused when it does not fit its identifier, is of another institution, or the awards name another', async () => {
    const [one, two] = [await makeOwnKey(), await makeOwnKey()];
    const { path } = await anInvitation(app, ministry.sender, []);
    expect(await partner.put(`${path}/key`, { did: one.did, publicKeyMultibase: two.publicKeyMultibase })).toMatchObject({ status: 422, body: { code: 'partner_key.unusable' } });
    expect(await partner.put(`${path}/key`, { did: 'did:key:zQ3', publicKeyMultibase: 'zQ3' })).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect(await partner.put(`${path}/key`, { did: 'did:web:kru.test', publicKeyMultibase: one.publicKeyMultibase })).toMatchObject({ status: 422, body: { code: 'partner_key.other_identifier' } });
    expect(await partner.put(`${path}/key`, { did: 'did:web:kru.test:mandate:x', publicKeyMultibase: one.publicKeyMultibase })).toMatchObject({ status: 422 });
    const key = await aPartner(app, ministry);
    const waiting = await anInvitation(app, ministry.sender, await someAwards(app));
    expect(await partner.put(`${waiting.path}/key`, { did: one.did, publicKeyMultibase: one.publicKeyMultibase })).toMatchObject({ status: 422, body: { code: 'partner_key.other_identifier', details: { expected: key.did } } });
    expect(await partner.put(`${waiting.path}/key`, { did: key.did, publicKeyMultibase: key.publicKeyMultibase })).toMatchObject({ status: 200 });
  });

  it('of a domain is pinned from the document that an officer brings, and another confirms it', async () => {
    const key = await makeOwnKey();
    const did = 'did:web:univ.example';
    const bring = (document: object, as = ministry.sender) => app.as(as).post('/api/cosigning/keys', { agreement, party, did, document });
    for (const document of [{}, documentOf('did:web:other.example', key.publicKeyMultibase), documentOf(did), { id: did, verificationMethod: [null, { controller: 'did:web:other.example', publicKeyMultibase: key.publicKeyMultibase }] }]) {
      expect(await bring(document)).toMatchObject({ status: 422, body: { code: 'partner_key.document_unreadable' } });
    }
    for (let i = 0; i < 2; i++) expect(await bring(documentOf(did, key.publicKeyMultibase))).toMatchObject({ status: 200, body: { items: [{ kid: key.kid, did, state: 'proposed', mayConfirm: false }] } });
    expect(await app.as(ministry.sender).post(`/api/cosigning/keys/${key.kid}/confirm`)).toMatchObject({ status: 403 });
    expect(await app.as(ministry.second).post(`/api/cosigning/keys/${key.kid}/confirm`)).toMatchObject({ status: 200 });
    expect(await app.as(ministry.second).post('/api/cosigning/keys/unknown/confirm')).toMatchObject({ status: 404 });
    expect(await app.as(ministry.second).post(`/api/cosigning/keys/${key.kid}/retire`)).toMatchObject({ status: 200, body: { state: 'retired' } });
    expect(await app.as(ministry.sender).post('/api/cosigning/keys', { agreement: 'mandate-demo', party: 'institut-demo', did, document: documentOf(did, key.publicKeyMultibase) })).toMatchObject({ status: 422, body: { code: 'agreement.party_signs_not' } });
  });

  it('named by the link that an officer renewed is for another officer to confirm', async () => {
    const key = await makeOwnKey();
    const { id } = await anInvitation(app, ministry.sender, []);
    const { body } = await app.as(ministry.second).post(`/api/cosigning/invitations/${id}/renew`);
    await partner.put(`/api${new URL(body.link).pathname}/key`, { did: key.did, publicKeyMultibase: key.publicKeyMultibase });
    expect(await app.as(ministry.second).post(`/api/cosigning/keys/${key.kid}/confirm`)).toMatchObject({ status: 403, body: { code: 'partner_key.own_invitation' } });
    expect(await app.as(ministry.sender).post(`/api/cosigning/keys/${key.kid}/confirm`)).toMatchObject({ status: 200 });
  });

  it('signs in the name of no other institution', async () => {
    const [theirs, before, after] = [await makeOwnKey(), await makeOwnKey(), await makeOwnKey()];
    const did = 'did:web:univ.example';
    const { path } = await anInvitation(app, ministry.sender, []);
    expect(await partner.put(`${path}/key`, { did, publicKeyMultibase: before.publicKeyMultibase })).toMatchObject({ status: 200 });
    const keys = app.get(PartnerKeyService);
    await keys.propose(ministry.sender, { issuer: did, partyCode: 'univ-example', publicKey: theirs.publicKeyMultibase });
    await keys.confirm(ministry.second, theirs.kid);
    expect(await app.as(ministry.second).post(`/api/cosigning/keys/${before.kid}/confirm`)).toMatchObject({ status: 409, body: { code: 'partner_key.of_another' } });
    expect(await partner.put(`${path}/key`, { did, publicKeyMultibase: after.publicKeyMultibase })).toMatchObject({ status: 409, body: { code: 'partner_key.of_another' } });
    expect((await keys.keysOf(did)).map(({ kid }) => kid)).toEqual([theirs.kid]);
  });
});
