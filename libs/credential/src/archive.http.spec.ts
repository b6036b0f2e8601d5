import { afterAll, describe, expect, it, jest } from '@jest/globals';
import type { AwardRecord, Verdict } from '#contracts';
import { type Archive, ArchiveService, CredentialModule, CredentialService, KeyCareService, OfflineVerifier, readArchive, SigningKeyService } from '#credential';
import { anIssued, toIssue } from '#credential/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { anIssuer, aPartner } from '#proof/testing';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = await mkdtemp(join(tmpdir(), 'kru-archive-'));
const app = await testApp([CredentialModule], { env: { KRU_DATA: folder } });
jest.setTimeout(30_000);
afterAll(() => rm(folder, { recursive: true }));

let written = 0;
async function anArchive({ zip = true } = {}): Promise<{ archive: Archive; path: string }> {
  const path = join(folder, `${++written}${zip ? '.zip' : ''}`);
  await app.db.transaction(() => app.get(ArchiveService).write(path));
  return { archive: await readArchive(path), path };
}
const offline = async (now = app.clock.now()): Promise<OfflineVerifier> => new OfflineVerifier((await anArchive()).archive, now);
const token = async (id: string): Promise<string> => (await app.as().get(`/credentials/${id}`, { accept: 'application/vc+jwt' })).raw.toString();
const parts = ({ signature, status, joint }: Verdict): string => [signature.reason ?? signature.state, status.reason ?? status.state, joint.state].join(' ');
const days = (n: number): Date => new Date(app.clock.now().getTime() + n * 86_400_000);

async function aJointAward(): Promise<{ record: AwardRecord; ours: any; theirs: any }> {
  const keys = app.get(SigningKeyService);
  const issuers = [anIssuer({ did: keys.did }), aPartner({ did: keys.mandateDid('univ-lyon'), byMandate: true })];
  const item = await toIssue(app, { issuers, joint: 'joint', agreement: { code: 'double', version: 1, sha256: '5'.repeat(64), reference: '2025/14' } });
  await app.get(CredentialService).issue(issuers.map((issuer) => ({ ...item, issuer })));
  const rows = await app.get(CredentialService).of({ personId: item.personId, id: item.record.id });
  const of = (did: string): any => JSON.parse(rows.find(({ issuer }) => issuer === did)!.bytes.toString());
  return { record: item.record, ours: of(issuers[0]!.did), theirs: of(issuers[1]!.did) };
}

describe('an archive', () => {
  it.each([true, false])('lets anyone check a certificate without us (zip: %j)', async (zip) => {
    const { item: { record }, row, credential } = await anIssued(app);
    const jwt = await token(row.id);
    const { archive } = await anArchive({ zip });
    const net = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('the network was asked'));
    const verifier = new OfflineVerifier(archive, app.clock.now());
    expect(parts(await verifier.bundle({ record, credentials: [credential] }))).toBe('valid valid not_joint');
    expect(parts(await verifier.credential(credential))).toBe('valid valid not_joint');
    expect(parts(await verifier.token(`${jwt}\n`))).toBe('valid valid not_joint');
    expect(net).not.toHaveBeenCalled();
    net.mockRestore();
  });

  it('has keys, lists, digests, schema and contexts, and of nobody a name', async () => {
    const { item: { record }, row } = await anIssued(app);
    await anIssued(app, {}, { did: app.get(SigningKeyService).mandateDid('university'), byMandate: true });
    const { path } = await anArchive({ zip: false });
    const { files } = JSON.parse(await readFile(join(path, 'manifest.json'), 'utf8'));
    expect(Object.keys(files)).toEqual(expect.arrayContaining([
      'README.md', 'trust.json', 'did/did.json', 'did/jwks.json', 'did/mandate/university/did.json', 'status/1.json', 'status/1-suspension.json', 'status/1-refresh.json',
      'schemas/award-credential-1.json', 'contexts/index.json', 'contexts/www.w3.org_ns_credentials_v2.json', `register/${row.kid}.txt`,
    ]));
    expect(await readFile(join(path, 'register', `${row.kid}.txt`), 'utf8')).toBe(`${row.sha256} 1\n`);
    for (const file of Object.keys(files)) {
      const text = await readFile(join(path, file), 'utf8');
      for (const personal of [record.names.km, record.names.latin, record.subject, row.personId, record.number, row.id]) expect(text).not.toContain(personal);
    }
    expect(await readFile(join(path, 'README.md'), 'utf8')).toMatch(/ភាសាខ្មែរ[\s\S]*English[\s\S]*Français/);
  });

  it('is not taken when a file in it was changed, is missing, or it is no archive', async () => {
    const { path } = await anArchive({ zip: false });
    await writeFile(join(path, 'trust.json'), '{}');
    await expect(readArchive(path)).rejects.toThrow('trust.json in');
    await rm(join(path, 'trust.json'));
    await expect(readArchive(path)).rejects.toThrow('trust.json in');
    await writeFile(join(folder, 'no.zip'), 'no archive');
    await expect(readArchive(join(folder, 'no.zip'))).rejects.toThrow('neither a folder nor a ZIP');
    await expect(readArchive(join(folder, 'nowhere'))).rejects.toThrow('There is no archive');
    await expect(readArchive(folder)).rejects.toThrow('manifest.json is missing');
  });

  it('is written by the worker once a day, and may be downloaded', async () => {
    expect(await app.as().get('/.well-known/kru-archive.zip')).toMatchObject({ status: 404, body: { code: 'archive.not_found' } });
    await anIssued(app);
    await app.get(ArchiveService).keep();
    const first = await app.as().get('/.well-known/kru-archive.zip');
    expect(first).toMatchObject({ status: 200, headers: { 'content-type': 'application/zip', 'access-control-allow-origin': '*' } });
    await writeFile(join(folder, 'downloaded.zip'), first.raw);
    const { madeAt } = await readArchive(join(folder, 'downloaded.zip'));
    await app.get(ArchiveService).keep();
    expect((await readArchive(join(folder, 'archive', 'kru-archive.zip'))).madeAt).toBe(madeAt);
    await app.clock.at(days(1), () => app.get(ArchiveService).keep());
    expect((await readArchive(join(folder, 'archive', 'kru-archive.zip'))).madeAt > madeAt).toBe(true);
  });
});

describe('what an archive finds', () => {
  it('is each fault by its own name', async () => {
    const good = await anIssued(app);
    const [revoked, suspended, superseded] = [await anIssued(app), await anIssued(app), await anIssued(app)];
    const [expired, early] = [await anIssued(app, { expiresAt: days(-1).toISOString() }), await anIssued(app, { awardedAt: days(1).toISOString() })];
    for (const [{ row }, standing] of [[revoked, 'revoked'], [suspended, 'suspended'], [superseded, 'superseded']] as const) await app.get(CredentialService).setStanding([row.awardId], standing);
    const verifier = await offline();
    const altered = { ...good.credential, name: 'Another' };
    const unknown = { ...good.credential, proof: { ...good.credential.proof, verificationMethod: 'did:web:kru.test#nobody' } };
    const stranger = { ...unknown, issuer: { ...good.credential.issuer, id: 'did:web:evil.test' } };
    const found = await Promise.all([revoked, suspended, superseded, expired, early].map(async ({ item: { record }, credential }) => parts(await verifier.bundle({ record, credentials: [credential] }))));
    expect(found).toEqual(['valid revoked not_joint', 'valid suspended not_joint', 'valid superseded not_joint', 'valid expired not_joint', 'valid not_yet_valid not_joint']);
    expect(parts(await verifier.bundle({ record: { ...good.item.record, grade: 99 }, credentials: [good.credential] }))).toMatch(/^record_altered unknown/);
    for (const [credential, fault] of [[altered, 'altered'], [unknown, 'key_unknown'], [stranger, 'issuer_unknown'], [7, 'malformed']] as const) {
      expect((await verifier.credential(credential)).signature.reason).toBe(fault);
    }
  });

  it('is that nobody knows, two days later, or of a list that is another institution’s or is missing', async () => {
    const { item: { record }, credential } = await anIssued(app);
    const bundle = { record, credentials: [credential] };
    expect(parts(await (await offline(days(2))).bundle(bundle))).toBe('valid list_stale not_joint');
    const { archive } = await anArchive();
    expect(parts(await new OfflineVerifier({ ...archive, lists: {} }, app.clock.now()).bundle(bundle))).toBe('valid list_unreachable not_joint');
    const foreign = Object.fromEntries(Object.entries(archive.lists).map(([url, list]) => [url, { ...(list as object), issuer: 'did:web:evil.test' }]));
    expect(parts(await new OfflineVerifier({ ...archive, lists: foreign }, app.clock.now()).bundle(bundle))).toBe('valid list_foreign not_joint');
    const forged = Object.fromEntries(Object.entries(archive.lists).map(([url, list]) => [url, { ...(list as object), validUntil: days(9).toISOString() }]));
    expect(parts(await new OfflineVerifier({ ...archive, lists: forged }, app.clock.now()).bundle(bundle))).toBe('valid list_forged not_joint');
  });

  it('is that a joint award needs both, and that one credential alone is not enough for it', async () => {
    const { record, ours, theirs } = await aJointAward();
    const another = await aJointAward();
    const verifier = await offline();
    expect(parts(await verifier.bundle({ record, credentials: [ours, theirs] }))).toBe('valid valid joint');
    for (const credentials of [[ours], [ours, another.theirs], [ours, { ...theirs, name: 'x' }]]) expect(parts(await verifier.bundle({ record, credentials }))).toBe('valid valid broken');
    expect(parts(await verifier.credential(ours))).toBe('valid valid broken');
  });

  it('is refused of a compromised key, credential and token, but for what it signed before', async () => {
    const before = await app.clock.at(days(-20), async () => {
      const made = await anIssued(app);
      return { ...made, jwt: await token(made.row.id) };
    });
    const after = await app.clock.at(days(-1), async () => {
      const made = await anIssued(app);
      return { ...made, jwt: await token(made.row.id) };
    });
    const care = app.get(KeyCareService);
    for (const { kid } of (await care.list()).filter(({ retiredAt }) => retiredAt === null)) await care.compromise(Actor.system, kid, days(-10));
    const verifier = await offline();
    expect(parts(await verifier.credential(before.credential))).toBe('valid valid not_joint');
    expect(parts(await verifier.token(before.jwt))).toBe('valid valid not_joint');
    expect((await verifier.credential(after.credential)).signature.reason).toBe('key_compromised');
    expect((await verifier.token(after.jwt)).signature.reason).toBe('key_compromised');
    await app.get(SigningKeyService).rotate(Actor.system);
    expect((await anIssued(app)).row.kid).not.toBe(before.row.kid);
  });

  it('of a token is that it was altered, is of a key in its own header, or is none', async () => {
    const { row } = await anIssued(app);
    const jwt = await token(row.id);
    const verifier = await offline();
    const [head, body, signature] = jwt.split('.') as [string, string, string];
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const [header, claims] = [head, body].map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
    const reason = async (text: string): Promise<string | null> => (await verifier.token(text)).signature.reason;
    expect(await reason(`${head}.${encode({ ...claims, name: 'Another' })}.${signature}`)).toBe('altered');
    expect(await reason(`${encode({ ...header, alg: 'none' })}.${body}.`)).toBe('malformed');
    expect(await reason(`${encode({ ...header, kid: 'did:web:kru.test#evil' })}.${body}.${signature}`)).toBe('key_unknown');
    expect(await reason(`${head}.${encode({ ...claims, iss: 'did:web:evil.test', issuer: { id: 'did:web:evil.test' } })}.${signature}`)).toBe('issuer_unknown');
    expect(await reason('a.b.c')).toBe('malformed');
  });
});
