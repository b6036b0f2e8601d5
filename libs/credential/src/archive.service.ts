import { Clock, Config, Database, Every, NotFound } from '#platform';
import { type StatusPurpose, statusUrl } from '#proof';
import { Injectable } from '@nestjs/common';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Files, withManifest, writeArchive } from './archive.js';
import { archiveReadme } from './archive.words.js';
import { contexts } from './bundled-loader.js';
import { didDocument, jwks } from './key.documents.js';
import { awardCredentialSchema } from './schema.js';
import { SigningKeyService } from './signing-key.service.js';
import { StatusListService } from './status-list.service.js';
import { TrustService } from './trust.service.js';

/** Well before the lists in it end, which live for a day. */
const HOURS_BETWEEN = 20;
const HOUR = 3_600_000;

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
/** `https://www.w3.org/ns/credentials/v2` → `www.w3.org_ns_credentials_v2.json` */
const fileOf = (url: string): string => `${url.replace(/^https?:\/\//, '').replace(/\.json$/, '').replace(/[^\w.-]/g, '_')}.json`;

/** Where the archive of this installation is kept that anyone may download. */
export const publishedArchive = (dataFolder: string): string => join(dataFolder, 'archive', 'kru-archive.zip');

/** All that anybody needs to go on checking certificates when this server is gone: keys, lists, digests, schemas; of people, nothing. */
@Injectable()
export class ArchiveService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly config: Config, private readonly keys: SigningKeyService,
    private readonly trust: TrustService, private readonly statusLists: StatusListService,
  ) {}

  /** Signs the lists anew, so that they live as long as lists may, and writes all to a folder or a `.zip`. Gives how many files. */
  async write(target: string): Promise<number> {
    await this.statusLists.renewAll();
    const madeAt = this.clock.now();
    const files = withManifest(await this.files(), { madeAt, origin: this.config.origin });
    await writeArchive(files, madeAt, target);
    return Object.keys(files).length;
  }

  /** The worker's: the archive that may be downloaded is never older than a day. */
  @Every(600)
  async keep(): Promise<void> {
    const target = publishedArchive(this.config.dataFolder);
    const made = await stat(target).then(({ mtime }) => mtime.getTime(), () => 0);
    if (this.clock.now().getTime() - made >= HOURS_BETWEEN * HOUR) await this.write(target);
  }

  /** @throws NotFound `archive.not_found` before the first was written */
  published(): Promise<Buffer> {
    return readFile(publishedArchive(this.config.dataFolder)).catch(() => { throw new NotFound('archive.not_found'); });
  }

  private async files(): Promise<Files> {
    const keys = await this.keys.all();
    const files: Files = {
      'README.md': Buffer.from(archiveReadme(this.config.origin)),
      'trust.json': json(await this.trust.trust()), 'did/did.json': json(didDocument(this.keys.did, keys.filter(({ issuer }) => issuer === this.keys.did))), 'did/jwks.json': json(jwks(keys)),
      'schemas/award-credential-1.json': json(awardCredentialSchema(this.config.origin)), 'contexts/index.json': json(Object.fromEntries([...contexts.keys()].map((url) => [url, fileOf(url)]))),
    };
    for (const issuer of new Set(keys.map((key) => key.issuer).filter((did) => did !== this.keys.did))) {
      files[`did/mandate/${issuer.slice(this.keys.mandateDid('').length)}/did.json`] = json(didDocument(issuer, keys.filter((key) => key.issuer === issuer)));
    }
    for (const [url, context] of contexts) files[`contexts/${fileOf(url)}`] = json(context);
    return { ...files, ...await this.lists(), ...await this.register() };
  }

  private async lists(): Promise<Files> {
    const rows = await this.db.rows<{ list: number; purpose: StatusPurpose; bytes: Buffer }>('archive.lists', 'select list, purpose, bytes from status_lists order by list, purpose');
    return Object.fromEntries(rows.map(({ list, purpose, bytes }) => [`${statusUrl('', list, purpose).slice(1)}.json`, bytes]));
  }

  /** One file for each key: SHA-256 of what it signed and how many institutions sign, in the order of the digests, which tells nothing. */
  private async register(): Promise<Files> {
    const rows = await this.db.rows<{ kid: string; lines: string }>('archive.register',
      `select kid, string_agg(sha256 || ' ' || institutions, e'\\n' order by sha256) as lines from (
         select kid, sha256, institutions from credential_register
         union all select j.kid, encode(sha256(convert_to(j.jwt, 'UTF8')), 'hex'), r.institutions from credential_jwts j join credential_register r using (person_id, award_id, issuer)) signed
       group by kid order by kid`);
    return Object.fromEntries(rows.map(({ kid, lines }) => [`register/${kid}.txt`, Buffer.from(`${lines}\n`)]));
  }
}
