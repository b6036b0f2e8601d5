import { afterAll, describe, expect, it, jest } from '@jest/globals';
import { CertificateModule, CertificatePaper } from '#certificate';
import { AwardService } from '#certification';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { type Verdict } from '#contracts';
import { ArchiveService, credentialUrl } from '#credential';
import { aPerson } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyCommands } from './verify.command.js';

const folder = await mkdtemp(join(tmpdir(), 'kru-verify-'));
const app = await testApp([CertificateModule], { env: { KRU_DATA: folder } });
jest.setTimeout(60_000);
afterAll(() => rm(folder, { recursive: true }));

const noBoot = (): Promise<never> => Promise.reject(new Error('it asked for a database'));

/** Runs the command as a stranger would, with an archive and a file and nothing else. */
async function verify(file: Buffer | string | object, words: string[] = ['--json']): Promise<{ code: number; said: string; verdict: Verdict }> {
  const path = join(folder, 'file');
  await writeFile(path, Buffer.isBuffer(file) || typeof file === 'string' ? file : JSON.stringify(file));
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const code = await verifyCommands[0]!.run([path, '--archive', join(folder, 'archive.zip'), ...words], noBoot);
  const said = log.mock.calls.map(([line]) => String(line)).join('\n');
  log.mockRestore();
  return { code, said, verdict: words.includes('--json') ? JSON.parse(said) as Verdict : undefined! };
}

async function anAward(): Promise<{ award: Awaited<ReturnType<typeof anInspectorCertificate>>; credential: any; id: string }> {
  await someAchievements(app);
  const award = await anInspectorCertificate(app, (await aPerson(app, { nameKm: 'សុខ ចាន់សុភា', nameLatin: 'Sok Chansophea' })).id);
  const id = award.record.issuers[0]!.credential;
  return { award, id, credential: JSON.parse((await app.as().get(new URL(credentialUrl('http://kru.test', id)).pathname)).raw.toString()) };
}
const anArchive = (): Promise<number> => app.db.transaction(() => app.get(ArchiveService).write(join(folder, 'archive.zip')));

describe('verify', () => {
  it('relies on what is good, in whatever form it comes', async () => {
    const { award, credential, id } = await anAward();
    const token = (await app.as().get(`/credentials/${id}`, { accept: 'application/vc+jwt' })).raw.toString();
    const pdf = (await app.as().get(`/credentials/${id}`, { accept: 'application/pdf', 'accept-language': 'fr-FR, en' })).raw;
    expect(pdf.equals(await app.get(CertificatePaper).print(award, 'fr'))).toBe(true);
    await anArchive();
    for (const file of [credential, { record: award.record, credentials: [credential] }, `${token}\n`]) {
      expect(await verify(file)).toMatchObject({ code: 0, verdict: { signature: { state: 'valid' }, status: { state: 'valid' }, joint: { state: 'not_joint' }, paper: { state: 'none' } } });
    }
    expect(await verify(pdf)).toMatchObject({ code: 0, verdict: { signature: { state: 'valid' }, status: { state: 'valid' }, joint: { state: 'not_joint' }, paper: { state: 'same' } } });
    const { code, said } = await verify(pdf, []);
    expect(code).toBe(0);
    expect(said).toMatch(/Ministry of Education[\s\S]*It may be relied on\./);
  });

  it('says of an edited PDF that it is not the one that is printed', async () => {
    const { award } = await anAward();
    const pdf = await app.get(CertificatePaper).print(award, 'km');
    await anArchive();
    const appended = Buffer.concat([pdf, Buffer.from('\n% one more line\n')]);
    expect(await verify(appended)).toMatchObject({ code: 1, verdict: { signature: { state: 'valid' }, paper: { state: 'altered' } } });
    expect((await verify(appended, [])).said).toContain('It may NOT be relied on.');
    expect(await verify(Buffer.from('%PDF-1.7\nnothing in it'))).toMatchObject({ code: 1, verdict: { signature: { reason: 'malformed' }, paper: { state: 'altered' } } });
  });

  it('does not rely on what was changed or revoked, and says which', async () => {
    const { award, credential } = await anAward();
    await anArchive();
    expect(await verify({ ...credential, name: 'Another' })).toMatchObject({ code: 1, verdict: { signature: { reason: 'altered' } } });
    expect(await verify({ record: { ...award.record, hours: 999 }, credentials: [credential] })).toMatchObject({ code: 1, verdict: { signature: { reason: 'record_altered' } } });
    expect(await verify('what is this')).toMatchObject({ code: 1, verdict: { signature: { reason: 'malformed' } } });
    await app.get(AwardService).revoke(Actor.system, award.id, 'awarded_in_error', 'Awarded in error');
    await anArchive();
    expect(await verify(credential)).toMatchObject({ code: 1, verdict: { signature: { state: 'valid' }, status: { state: 'revoked' } } });
  });

  it('says in words what it lacks', async () => {
    await expect(verifyCommands[0]!.run([join(folder, 'nothing')], noBoot)).rejects.toThrow('There is no file');
    await writeFile(join(folder, 'file'), '{}');
    await expect(verifyCommands[0]!.run([join(folder, 'file'), '--archive', join(folder, 'nowhere.zip')], noBoot)).rejects.toThrow('There is no archive');
  });
});
