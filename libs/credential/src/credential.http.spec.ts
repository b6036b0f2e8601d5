import { describe, expect, it, jest } from '@jest/globals';
import { contextOf, text, unrelatedVerify } from '#proof/testing';
import { CredentialModule, CredentialService, SigningKeyService, VerifierService } from '#credential';
import { anIssued, bundledLoader, toIssue } from '#credential/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { createLocalJWKSet, importJWK, jwtVerify } from 'jose';
import { Socket } from 'node:net';

const app = await testApp([CredentialModule]);
jest.setTimeout(30_000);
const ask = (id: string, accept: string): Promise<any> => app.as().get(`/credentials/${id}`, { accept });
const didOf = async (): Promise<any> => (await app.as().get('/.well-known/did.json')).body;

describe('a credential', () => {
  it('is given to the world in the very bytes that were signed, which the register knows', async () => {
    const { row } = await anIssued(app);
    const answer = await app.as().get(`/credentials/${row.id}`);
    expect(answer.raw.equals(row.bytes)).toBe(true);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/vc', 'access-control-allow-origin': '*', 'x-robots-tag': 'noindex', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(await app.db.ask('select sha256, kid from credential_register where id = $1', [row.id])).toEqual([{ sha256: row.sha256, kid: row.kid }]);
    expect(await app.as().get(`/credentials/${row.awardId}`)).toMatchObject({ status: 404, body: { code: 'credential.not_found' } });
  });

  it('verifies with software that has nothing to do with ours, and fails with one letter of the name changed', async () => {
    const { credential } = await anIssued(app);
    expect(await unrelatedVerify(credential, await didOf(), contextOf)).toBe(true);
    const other = structuredClone(credential);
    other.credentialSubject.identifier[1].identityHash += 'a';
    expect(await unrelatedVerify(other, await didOf(), contextOf)).toBe(false);
  });

  it.each(["update credentials set bytes = 'x'", 'delete from credentials', 'update credential_register set sha256 = sha256', 'delete from credential_register', 'truncate credential_register'])(
    'cannot be made again, nor its line in the register: %s', async (sql) => {
      await anIssued(app);
      await expect(app.db.ask(sql)).rejects.toThrow(/append-only|never made again/);
    });

  it('that says what it may not is not signed, and leaves nothing behind', async () => {
    const [good, bad] = [await toIssue(app), await toIssue(app, { names: { km: '', latin: 'Sok', source: 'officer' } })];
    await expect(app.get(CredentialService).issue([good, bad])).rejects.toMatchObject({ code: 'credential.unfit', details: { path: 'credentialSubject.identifier.0.identityHash' } });
    expect(await app.db.ask('select from credentials')).toEqual([]);
    expect(await app.db.ask('select from credential_register')).toEqual([]);
  });

  it('is signed and published without asking anybody anything', async () => {
    const nets = [jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('the network was asked')), jest.spyOn(Socket.prototype, 'connect')];
    const before = nets[1]!.mock.calls.length;
    const { item, credential } = await anIssued(app);
    const verify = async (each: unknown): Promise<string> => (await app.get(VerifierService).verify({ record: item.record, credentials: [each] })).signature.state;
    expect(await verify(credential)).toBe('valid');
    expect(await verify({ ...credential, '@context': [...credential['@context'], 'https://example.org/evil'] })).toBe('invalid');
    await expect(bundledLoader(new Map())('https://example.org/evil')).rejects.toThrow('the network is never asked');
    expect(nets[0]).not.toHaveBeenCalled();
    expect(nets[1]!.mock.calls.length).toBe(before);
    for (const net of nets) net.mockRestore();
  });

  it('is one of a thousand that are issued together', async () => {
    const places = await app.get(CredentialService).places(1000);
    const items = [];
    const first = await toIssue(app);
    for (const [n, place] of places.entries()) {
      const id = `01910000-0000-7000-8000-${String(n).padStart(12, '0')}`;
      const issuer = { ...first.issuer, credential: id };
      items.push({ personId: id, place, issuer, record: { ...first.record, id, subject: id, issuers: [issuer], names: { ...first.record.names, latin: `Sok ${n}` } } });
    }
    await app.get(CredentialService).issue(items);
    const [counts] = await app.db.ask('select (select count(*)::int from credentials) as kept, (select count(*)::int from credential_register) as registered, (select count(distinct sha256)::int from credentials) as apart');
    expect(counts).toEqual({ kept: 1000, registered: 1000, apart: 1000 });
    const last = JSON.parse((await app.get(CredentialService).published(items[999]!.issuer.credential)).bytes.toString());
    expect(last.credentialSubject.identifier[1].identityHash).toBe('Sok 999');
    expect(await unrelatedVerify(last, await didOf(), contextOf)).toBe(true);
  });
});

describe('the form of a credential', () => {
  it('is the one that was asked for', async () => {
    const { row } = await anIssued(app);
    for (const form of ['application/vc', 'application/vc+ld+json', 'application/ld+json', 'application/json']) {
      const { raw, headers } = await ask(row.id, form);
      expect(String(headers['content-type'])).toContain(form);
      expect(String(headers['vary'])).toMatch(/accept(?!-)/i);
      expect(raw.equals(row.bytes)).toBe(true);
    }
  });

  it('is the page of its award for people', async () => {
    const { row } = await anIssued(app);
    const answer = await ask(row.id, 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8');
    expect(answer).toMatchObject({ status: 303, headers: { location: `/verify/${row.code}` } });
    expect(String(answer.headers.vary)).toMatch(/accept(?!-)/i);
  });

  it('is refused in words when nothing fits', async () => {
    const { row } = await anIssued(app);
    expect(await ask(row.id, 'image/png')).toMatchObject({ status: 406, body: { code: 'credential.form_unknown' } });
  });

  it('may be a JSON Web Token, which says the same and verifies with jose', async () => {
    const { row, credential } = await anIssued(app, { expiresAt: '2031-11-20T03:00:00.000Z' });
    const token = (await ask(row.id, 'application/vc+jwt')).raw.toString();
    const keys = createLocalJWKSet((await app.as().get('/.well-known/jwks.json')).body);
    const { payload, protectedHeader } = await jwtVerify(token, async ({ kid }: { kid?: string }) => keys({ alg: 'RS256', kid: kid!.split('#')[1]! }), { issuer: 'did:web:kru.test', algorithms: ['RS256'] });
    expect(Object.keys(protectedHeader).sort()).toEqual(['alg', 'jwk', 'kid', 'typ']);
    const { iss, sub, jti, nbf, exp, ...said } = payload;
    const { proof: _, ...unsigned } = credential;
    expect(said).toEqual(unsigned);
    expect({ iss, sub, jti, nbf, exp }).toEqual({
      iss: 'did:web:kru.test', sub: credential.credentialSubject.id, jti: credential.id,
      nbf: Math.floor(Date.parse(credential.validFrom) / 1000), exp: Date.parse('2031-11-20T03:00:00Z') / 1000,
    });
    const resolved = (await didOf()).verificationMethod.find(({ id }: any) => id === protectedHeader.kid);
    await expect(jwtVerify(token, await importJWK(resolved.publicKeyJwk, 'RS256'))).resolves.toBeDefined();
    await expect(jwtVerify(`${token.slice(0, -6)}AAAAAA`, await importJWK(resolved.publicKeyJwk, 'RS256'))).rejects.toThrow();
  });

  it('as a token is made once, and again only by another key', async () => {
    const { row } = await anIssued(app);
    const first = (await ask(row.id, 'application/jwt')).raw.toString();
    await app.clock.at(new Date('2027-01-01T00:00:00Z'), async () => expect((await ask(row.id, 'application/vc+jwt')).raw.toString()).toBe(first));
    const keys = app.get(SigningKeyService);
    await keys.rotate(Actor.system, { algorithm: 'RS256' });
    expect((await ask(row.id, 'application/vc+jwt')).raw.toString()).not.toBe(first);
    expect(await app.db.ask('select from credential_jwts')).toHaveLength(2);
    await expect(app.db.ask('delete from credential_jwts')).rejects.toThrow('never made again');
  });

  it('as a token is made for a mandate by the mandate’s key, and never for a partner that signs itself', async () => {
    const keys = app.get(SigningKeyService);
    const mandate = await anIssued(app, {}, { did: keys.mandateDid('university'), byMandate: true, role: 'partner', name: text('University') });
    const [header] = (await ask(mandate.row.id, 'application/vc+jwt')).raw.toString().split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString()).kid).toMatch(/^did:web:kru\.test:mandate:university#/);
    const item = await toIssue(app, {}, { did: 'did:web:university.example' });
    await app.get(CredentialService).keep([{ item, signed: { ...mandate.credential, id: 'https://kru.test/x' }, kid: 'theirs' }]);
    expect(await ask(item.issuer.credential, 'application/vc+jwt')).toMatchObject({ status: 406, body: { code: 'credential.form_unknown' } });
    expect((await ask(item.issuer.credential, 'application/json')).status).toBe(200);
  });
});

describe('the schema', () => {
  it('is where every credential says it is', async () => {
    const { credential } = await anIssued(app);
    const { body, headers } = await app.as().get(new URL(credential.credentialSchema.id).pathname);
    expect(body.$id).toBe(credential.credentialSchema.id);
    expect(headers).toMatchObject({ 'access-control-allow-origin': '*', 'content-type': 'application/schema+json' });
  });
});

describe('those who ask without end', () => {
  it('are told to wait', async () => {
    const statuses = new Set<number>();
    for (let n = 0; n < 310; n++) statuses.add((await app.as().get('/schemas/award-credential-1.json')).status);
    expect(statuses).toEqual(new Set([200, 429]));
  });
});
