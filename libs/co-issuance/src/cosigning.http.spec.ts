import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AwardService } from '#certification';
import { canonicalJson } from '#contracts';
import { nodeCrypto, TrustService } from '#credential';
import { aHolder, aTeacher } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { cosign, cosignDoubt, makeOwnKey, type OwnKey, verifyBundle, webCrypto } from '#proof';
import { aMinistry, anInvitation, aPartner, agreement, handIn, party, signed, someAwards } from '../testing/index.js';
import { CoIssuanceModule } from './co-issuance.module.js';
import { CosignJobs } from './cosign.jobs.js';

const app = await testApp([CoIssuanceModule]);
const partner = app.as();
let ministry: { sender: Actor; second: Actor };
let key: OwnKey;

beforeEach(async () => {
  ministry = await aMinistry(app);
  key = await aPartner(app, ministry);
});

const stateOf = async (id: string): Promise<string> => (await app.db.ask<{ state: string }>('select state from awards where id = $1', [id]))[0]!.state;
const bundleOf = async (id: string): Promise<{ record: object; credentials: object[] }> => {
  const [award] = await app.db.ask<{ record: object }>('select record from awards where id = $1', [id]);
  const rows = await app.db.ask<{ bytes: Buffer }>('select bytes from credentials where award_id = $1', [id]);
  return { record: award!.record, credentials: rows.map(({ bytes }) => JSON.parse(bytes.toString()) as object) };
};
const refusedAs = (code: string): object => ({ status: 200, body: { signed: [], refused: [expect.objectContaining({ code })] } });

describe('a joint award', () => {
  it('waits for the partner, is signed by its own key, and is joint for every verifier', async () => {
    const [id] = await someAwards(app) as [string];
    expect(await stateOf(id)).toBe('numbered');
    expect((await app.as(ministry.sender).get('/api/cosigning/agreements')).body.items.find(({ code }: any) => code === agreement).parties).toMatchObject([{ code: party, notAsked: 1, asked: 0 }]);
    const { path } = await anInvitation(app, ministry.sender, [id]);
    expect(await stateOf(id)).toBe('awaiting_cosign');
    const view = (await partner.get(path)).body;
    expect(view).toMatchObject({ party, total: 1, signed: 0, did: key.did, keys: [{ kid: key.kid, state: 'confirmed' }] });
    const [item] = (await partner.get(`${path}/documents`)).body.items;
    expect(await cosignDoubt(item, { did: key.did, trust: view.trust, crypto: webCrypto })).toBeNull();
    const documents = await signed(partner, path, key);
    expect(await handIn(partner, path, documents)).toMatchObject({ status: 200, body: { signed: [id], refused: [] } });
    expect(await stateOf(id)).toBe('issued');
    const verdict = await verifyBundle(await bundleOf(id), await app.get(TrustService).trust(), { now: new Date(), crypto: nodeCrypto });
    expect(verdict).toMatchObject({ signature: { state: 'valid' }, joint: { state: 'joint' } });
    expect(await app.db.ask("select name from facts where subject = $1 and name in ('award.cosigned', 'award.issued')", [id])).toHaveLength(2);
  });

  it('changes nothing when it is sent again, signed again or answered twice at once', async () => {
    const [id] = await someAwards(app) as [string];
    const { path } = await anInvitation(app, ministry.sender, [id]);
    const documents = await signed(partner, path, key);
    for (const again of [documents, documents, await signed(partner, path, key, new Date(Date.now() - 5000))]) expect((await handIn(partner, path, again)).body).toEqual({ signed: [id], refused: [] });
    const { credentials } = await bundleOf(id);
    expect(credentials).toHaveLength(2);
    expect(credentials.map(canonicalJson)).toContain(canonicalJson(documents[0]!.credential));
  });

  it('keeps what was signed of many, and says of each what became of it', async () => {
    const ids = await someAwards(app, 3);
    const { path } = await anInvitation(app, ministry.sender, ids);
    const documents = await signed(partner, path, key);
    documents[1]!.credential.name = 'Something else';
    expect((await handIn(partner, path, documents)).body).toEqual({ signed: [ids[0], ids[2]], refused: [{ awardId: ids[1], code: 'cosign.document_changed' }] });
    expect((await partner.get(path)).body).toMatchObject({ total: 3, signed: 2 });
    expect(await inTurn(ids.map((id) => () => stateOf(id)))).toEqual(['issued', 'awaiting_cosign', 'issued']);
    expect((await partner.get(`${path}/documents?limit=2`)).body).toMatchObject({ items: [{ state: 'signed' }, { state: 'waiting' }], next: ids[1] });
    expect((await partner.get(`${path}/documents?after=${ids[1]}`)).body).toMatchObject({ items: [{ awardId: ids[2] }], next: null });
  });

  it('by mandate is issued at once, and says so', async () => {
    const { person } = await aTeacher(app);
    const award = await app.get(AwardService).award(Actor.system, person.id, 'mandate-demo', { reason: 'Passed' });
    expect(await stateOf(award.id)).toBe('issued');
    const verdict = await verifyBundle(await bundleOf(award.id), await app.get(TrustService).trust(), { now: new Date(), crypto: nodeCrypto });
    expect(verdict.joint).toMatchObject({ state: 'joint', institutions: [{ byMandate: false }, { byMandate: true }] });
    expect((await app.as(ministry.sender).put('/api/cosigning/invitations/0197a9b0-0000-7000-8000-000000000001', { agreement: 'mandate-demo', party: 'institut-demo', awardIds: [] })))
      .toMatchObject({ status: 422, body: { code: 'agreement.party_signs_not' } });
  });
});

describe('what is refused', () => {
  let ids: string[];
  let path: string;
  beforeEach(async () => {
    ids = await someAwards(app, 2);
    ({ path } = await anInvitation(app, ministry.sender, ids));
  });

  it('another award’s document', async () => {
    const [one, two] = await signed(partner, path, key);
    expect(await handIn(partner, path, [{ awardId: ids[0], credential: two!.credential }])).toMatchObject(refusedAs('cosign.other_award'));
    const [foreign] = await someAwards(app);
    expect(await handIn(partner, path, [{ awardId: foreign, credential: one!.credential }])).toMatchObject(refusedAs('cosign.not_asked'));
  });

  it('another key, one that is not confirmed, one that was retired, and a proof that one of ours made', async () => {
    const other = await makeOwnKey();
    const [mine] = await signed(partner, path, { ...other, did: key.did });
    expect(await handIn(partner, path, [mine!])).toMatchObject(refusedAs('cosign.other_key'));
    const [item] = (await partner.get(`${path}/documents`)).body.items;
    const named = await cosign(item.document, { ...other, did: key.did, kid: key.kid, publicKeyMultibase: key.publicKeyMultibase }, new Date(), webCrypto);
    expect(await handIn(partner, path, [{ awardId: ids[0], credential: named }])).toMatchObject(refusedAs('cosign.signature_wrong'));
    expect(await handIn(partner, path, [{ awardId: ids[0], credential: { ...item.document, proof: item.own.proof } }])).toMatchObject(refusedAs('cosign.other_key'));
    const [good] = await signed(partner, path, key);
    await app.as(ministry.second).post(`/api/cosigning/keys/${key.kid}/retire`);
    expect(await handIn(partner, path, [good!])).toMatchObject(refusedAs('cosign.key_missing'));
  });

  it('a forged proof, a missing one, and one from the future', async () => {
    const [{ awardId, credential }] = await signed(partner, path, key) as [{ awardId: string; credential: any }];
    const [, second] = await signed(partner, path, key);
    for (const proof of [second!.credential.proof, { ...credential.proof, created: '2020-01-01T00:00:00Z' }, { ...credential.proof, proofValue: `z${'1'.repeat(88)}` }, { ...credential.proof, proofPurpose: 'authentication' }]) {
      expect(await handIn(partner, path, [{ awardId, credential: { ...credential, proof } }])).toMatchObject(refusedAs('cosign.signature_wrong'));
    }
    expect(await handIn(partner, path, [{ awardId, credential: { ...credential, proof: undefined } }])).toMatchObject(refusedAs('cosign.other_key'));
    const [later] = await signed(partner, path, key, new Date(Date.now() + 3_600_000));
    expect(await handIn(partner, path, [later!])).toMatchObject(refusedAs('cosign.clock_ahead'));
  });

  it('any change of the document, wherever it is', async () => {
    const [{ awardId, credential }] = await signed(partner, path, key) as [{ awardId: string; credential: any }];
    const { proof: _, ...bare } = credential;
    const places = leavesOf(bare);
    await fc.assert(fc.asyncProperty(fc.nat(places.length - 1), fc.oneof(fc.string(), fc.integer(), fc.constant(null)), async (at, value) => {
      const changed = structuredClone(credential);
      if (!put(changed, places[at]!, value)) return;
      const { body } = await handIn(partner, path, [{ awardId, credential: changed }]);
      expect(body.signed).toEqual([]);
      expect(['cosign.document_changed', 'cosign.other_award']).toContain(body.refused[0].code);
    }), { numRuns: 60 });
    expect(await stateOf(awardId)).toBe('awaiting_cosign');
  });

  it('an award that was taken back in the meantime', async () => {
    const [first] = await signed(partner, path, key);
    await app.get(AwardService).revoke(Actor.system, ids[0]!, 'awarded_in_error', 'Awarded in error');
    expect(await handIn(partner, path, [first!])).toMatchObject(refusedAs('cosign.award_withdrawn'));
    await app.drainJobs();
    expect(await handIn(partner, path, [first!])).toMatchObject(refusedAs('cosign.not_asked'));
    expect((await partner.get(path)).body).toMatchObject({ total: 1 });
  });

  it('a link that is unknown, revoked, renewed or expired', async () => {
    expect(await partner.get(`/api/cosign/${'A'.repeat(43)}`)).toMatchObject({ status: 404, body: { code: 'invitation.not_found' } });
    const { id, path: other } = await anInvitation(app, ministry.sender, await someAwards(app));
    const documents = await signed(partner, other, key);
    expect((await app.as(ministry.sender).post(`/api/cosigning/invitations/${id}/revoke`)).body).toMatchObject({ state: 'revoked' });
    for (const answer of [await partner.get(other), await partner.get(`${other}/documents`), await handIn(partner, other, documents), await partner.put(`${other}/key`, { did: key.did, publicKeyMultibase: key.publicKeyMultibase })]) {
      expect(answer).toMatchObject({ status: 403, body: { code: 'invitation.revoked' } });
    }
    const renewed = (await app.as(ministry.sender).post(`/api/cosigning/invitations/${id}/renew`)).body;
    expect(await partner.get(other)).toMatchObject({ status: 404 });
    const fresh = `/api${new URL(renewed.link).pathname}`;
    await app.clock.at(new Date(Date.now() + 31 * 86_400_000), async () => {
      expect(await partner.get(fresh)).toMatchObject({ status: 403, body: { code: 'invitation.expired' } });
    });
    expect((await handIn(partner, fresh, documents)).body.signed).toHaveLength(1);
  });
});

describe('who may not', () => {
  it('ask, renew, confirm or decide: anyone but officers of the ministry in their territory', async () => {
    const [id] = await someAwards(app) as [string];
    const { id: invitation } = await anInvitation(app, ministry.sender, [id]);
    const asks = (as: Actor | undefined) => [
      () => app.as(as).get('/api/cosigning/agreements'), () => app.as(as).get(`/api/cosigning/awards?agreement=${agreement}&party=${party}`), () => app.as(as).get('/api/cosigning/invitations'), () => app.as(as).get('/api/cosigning/keys'),
      () => app.as(as).put(`/api/cosigning/invitations/${invitation}`, { agreement, party, awardIds: [] }), () => app.as(as).post(`/api/cosigning/invitations/${invitation}/renew`),
      () => app.as(as).post(`/api/cosigning/invitations/${invitation}/revoke`), () => app.as(as).post(`/api/cosigning/invitations/${invitation}/answer`, { documents: [] }),
      () => app.as(as).post(`/api/cosigning/awards/${id}/alone`, { reason: 'No answer' }), () => app.as(as).post(`/api/cosigning/keys/${key.kid}/confirm`), () => app.as(as).post(`/api/cosigning/keys/${key.kid}/retire`),
      () => app.as(as).post('/api/cosigning/keys', { agreement, party, did: 'did:web:univ.example', document: {} }),
    ];
    for (const { status } of await inTurn(asks(undefined))) expect(status).toBe(401);
    const province = (await aHolder(app, 'province_officer', 'KH/12/')).actor;
    for (const { status } of await inTurn(asks(province))) expect(status).toBe(403);
    const elsewhere = (await aHolder(app, 'ministry_officer', 'KH/01/')).actor;
    const other = app.as(elsewhere);
    for (const what of ['renew', 'revoke', 'answer']) expect(await other.post(`/api/cosigning/invitations/${invitation}/${what}`, { documents: [] })).toMatchObject({ status: 404 });
    expect(await other.post(`/api/cosigning/awards/${id}/alone`, { reason: 'No answer' })).toMatchObject({ status: 404 });
    expect((await other.get(`/api/cosigning/awards?agreement=${agreement}&party=${party}`)).body.items).toEqual([]);
    expect((await other.get('/api/cosigning/invitations')).body.items.map((each: any) => each.id)).not.toContain(invitation);
    const [another] = await someAwards(app);
    expect(await other.put('/api/cosigning/invitations/0197a9b0-0000-7000-8000-000000000002', { agreement, party, awardIds: [another] })).toMatchObject({ status: 404, body: { code: 'award.not_found' } });
  });
});

describe('an officer', () => {
  it('asks once: an award waits by one link at a time, and the same request changes nothing', async () => {
    const [one, two] = await someAwards(app, 2) as [string, string];
    const { id, body } = await anInvitation(app, ministry.sender, [one]);
    expect(body).toMatchObject({ state: 'open', total: 1, signed: 0, link: expect.stringContaining('http://kru.test/cosign/') });
    const [kept] = await app.db.ask<{ token_hash: string }>('select token_hash from cosign_invitations where id = $1', [id]);
    expect(body.link).not.toContain(kept!.token_hash);
    const as = app.as(ministry.sender);
    expect(await as.put(`/api/cosigning/invitations/${id}`, { agreement, party, awardIds: [one] })).toMatchObject({ status: 200, body: { id, link: null } });
    expect(await as.put(`/api/cosigning/invitations/${id}`, { agreement, party, awardIds: [two] })).toMatchObject({ status: 409, body: { code: 'invitation.already_made' } });
    const again = '0197a9b0-0000-7000-8000-000000000003';
    expect(await app.as(ministry.second).put(`/api/cosigning/invitations/${again}`, { agreement, party, awardIds: [one] })).toMatchObject({ status: 409, body: { code: 'invitation.award_taken' } });
    expect(await as.put(`/api/cosigning/invitations/${again}`, { agreement, party: 'nobody', awardIds: [] })).toMatchObject({ status: 404, body: { code: 'agreement.party_not_found' } });
    expect(await as.put(`/api/cosigning/invitations/${again}`, { agreement: 'none', party, awardIds: [] })).toMatchObject({ status: 404, body: { code: 'agreement.not_found' } });
    await as.post(`/api/cosigning/invitations/${id}/revoke`);
    expect((await anInvitation(app, ministry.second, [one])).body).toMatchObject({ total: 1 });
  });

  it('is told when a partner is silent and when its link has expired', async () => {
    const ids = await someAwards(app);
    const { id } = await anInvitation(app, ministry.sender, ids);
    const notices = async (): Promise<string[]> => (await app.as(ministry.sender).get('/api/notices/changes')).body.notices.map(({ kind }: any) => kind);
    const jobs = app.get(CosignJobs);
    const after = (days: number, work: () => Promise<void>): Promise<void> => app.clock.at(new Date(Date.now() + days * 86_400_000), work);
    await after(3, () => jobs.remind());
    expect(await notices()).toEqual([]);
    for (const days of [8, 8, 9]) await after(days, () => jobs.remind());
    expect(await notices()).toEqual(['cosign_silent']);
    for (const days of [31, 31, 32]) await after(days, () => jobs.expire());
    expect((await notices()).sort()).toEqual(['cosign_expired', 'cosign_silent']);
    expect((await app.as(ministry.sender).get(`/api/cosigning/awards?agreement=${agreement}&party=${party}&state=expired`)).body.items).toMatchObject([{ id: ids[0], invitationId: id }]);
    expect((await app.as(ministry.sender).post(`/api/cosigning/invitations/${id}/renew`)).body).toMatchObject({ state: 'open', link: expect.any(String) });
  });

  it('decides, with a reason, that one institution issues it: then nothing is waited for', async () => {
    const [id] = await someAwards(app) as [string];
    const { path } = await anInvitation(app, ministry.sender, [id]);
    const documents = await signed(partner, path, key);
    expect(await app.as(ministry.sender).post(`/api/cosigning/awards/${id}/alone`, { reason: '' })).toMatchObject({ status: 400 });
    const { status, body } = await app.as(ministry.sender).post(`/api/cosigning/awards/${id}/alone`, { reason: 'The university has closed' });
    expect(status).toBe(200);
    await app.drainJobs();
    expect([await stateOf(id), await stateOf(body.id)]).toEqual(['superseded', 'issued']);
    expect((await verifyBundle(await bundleOf(body.id), await app.get(TrustService).trust(), { now: new Date(), crypto: nodeCrypto })).joint).toMatchObject({ state: 'single_by_decision' });
    expect(await handIn(partner, path, documents)).toMatchObject(refusedAs('cosign.not_asked'));
    expect(await app.as(ministry.sender).post(`/api/cosigning/awards/${id}/alone`, { reason: 'Again' })).toMatchObject({ status: 409 });
  });

  it('takes in what a partner signed elsewhere and sent as a file', async () => {
    const [id] = await someAwards(app) as [string];
    const { id: invitation, path } = await anInvitation(app, ministry.sender, [id]);
    const documents = await signed(partner, path, key);
    expect((await app.as(ministry.second).post(`/api/cosigning/invitations/${invitation}/answer`, { documents })).body).toEqual({ signed: [id], refused: [] });
    expect((await app.as(ministry.sender).get('/api/cosigning/invitations')).body.items.find((each: any) => each.id === invitation)).toMatchObject({ state: 'done', signed: 1, link: null });
  });
});

/** Addresses of every value in a document that is no object. */
function leavesOf(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at];
  return Object.entries(value).flatMap(([name, inside]) => leavesOf(inside, [...at, Array.isArray(value) ? Number(name) : name]));
}

/** False when the same stood there before. */
function put(document: any, at: (string | number)[], value: unknown): boolean {
  const holder = at.slice(0, -1).reduce((inside, name) => inside[name], document);
  const last = at.at(-1)!;
  if (holder[last] === value) return false;
  holder[last] = value;
  return true;
}

/** One after the other: a test has one connection. */
async function inTurn<T>(asks: (() => Promise<T>)[]): Promise<T[]> {
  const answers: T[] = [];
  for (const ask of asks) answers.push(await ask());
  return answers;
}
