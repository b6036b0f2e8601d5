import { OfflineVerifier, publishedArchive, readArchive } from '#credential';
import { type CertificateBundle, mayBeReliedOn, type Verdict } from '#contracts';
import { Config } from '#platform';
import { attachmentsOf } from '#proof';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Command } from './command.js';
import { credentialsIn, paperOf, parsed } from './verify.paper.js';
import { wordsOf } from './verify.words.js';

const isObject = (value: unknown): value is Record<string, unknown> => value !== null && typeof value === 'object' && !Array.isArray(value);
const TOKEN = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** Whatever a certificate comes in: a PDF, its credential, credential and record together, or a token. */
export async function verdictOf(file: Uint8Array, verifier: OfflineVerifier): Promise<Verdict> {
  const text = Buffer.from(file).toString().trim();
  if (text.startsWith('%PDF')) {
    const attachments = attachmentsOf(file);
    const record = parsed(attachments.find(({ name }) => name === 'record.json')?.bytes);
    const verdict = await verifier.bundle({ record: record ?? null, credentials: credentialsIn(attachments).map(({ credential }) => credential) });
    return { ...verdict, paper: await paperOf(file, attachments) };
  }
  if (TOKEN.test(text)) return verifier.token(text);
  const value = parsed(file);
  return isObject(value) && 'credentials' in value ? verifier.bundle(value as unknown as CertificateBundle) : verifier.credential(value);
}

const verify: Command = {
  name: 'verify', usage: 'FILE [--archive FOLDER|ZIP] [--json]: whether a certificate (PDF, JSON or JSON Web Token) may be relied on; needs no network and no database',
  async run(args) {
    const { values, positionals: [path] } = parseArgs({ args, allowPositionals: true, options: { archive: { type: 'string' }, json: { type: 'boolean', default: false } } });
    if (!path) {
      console.error('Name the file: verify FILE [--archive FOLDER|ZIP] [--json]');
      return 2;
    }
    const file = await readFile(path).catch(() => { throw new Error(`There is no file ${path}.`); });
    const archive = await readArchive(values.archive ?? publishedArchive(Config.dataFolder()));
    const verdict = await verdictOf(file, new OfflineVerifier(archive, new Date()));
    console.log(values.json ? JSON.stringify(verdict) : wordsOf(verdict, archive).join('\n'));
    return mayBeReliedOn(verdict) ? 0 : 1;
  },
};

export const verifyCommands: Command[] = [verify];
