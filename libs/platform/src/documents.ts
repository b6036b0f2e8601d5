import { canonicalJson, sha256Hex } from '#contracts';
import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { KeptDocument } from './document.entity.js';
import { Facts } from './facts.js';
import { Conflict, NotFound } from './refusal.js';

/** A document as it was published; `document` is its parsed content and must not be changed by who reads it. */
export interface Published<T> { kind: string; code: string; version: number; sha256: string; bytes: Buffer; publishedAt: Date; publishedBy: string; document: T; secret: unknown }

/** Immutable documents, by kind, code and version. A published one never changes, so each is read from Postgres once. */
@Injectable()
export class Documents {
  private readonly known = new Map<string, Published<unknown>>();

  constructor(private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock) {}

  /** Publishing the same bytes again changes nothing. @throws Conflict `document.version_published` for other bytes. */
  async publish(actor: Actor, kind: string, document: { code: string; version: number }, secret: unknown = null): Promise<{ sha256: string; fresh: boolean }> {
    const { code, version } = document;
    const json = canonicalJson(document);
    const sha256 = await sha256Hex(json);
    const earlier = await this.find(kind, code, version);
    if (earlier) {
      if (earlier.sha256 !== sha256 || canonicalJson(earlier.secret) !== canonicalJson(secret)) throw new Conflict('document.version_published', { kind, code, version });
      return { sha256, fresh: false };
    }
    await this.db.repo(KeptDocument).insert({
      kind, code, version, sha256, bytes: Buffer.from(json), secret: secret as object, publishedAt: this.clock.now(), publishedBy: actor.personId,
    });
    await this.facts.record(actor, { name: 'document.published', subject: `${kind}/${code}/${version}`, place: '', data: { sha256 } });
    return { sha256, fresh: true };
  }

  /** @throws NotFound `document.not_found` */
  async get<T>(kind: string, code: string, version: number): Promise<Published<T>> {
    const found = await this.find<T>(kind, code, version);
    if (!found) throw new NotFound('document.not_found', { kind, code, version });
    return found;
  }

  /** @throws NotFound `document.not_found` when no version was published */
  async latest<T>(kind: string, code: string): Promise<Published<T>> {
    const [row] = await this.db.rows<{ version: number }>('documents.latest',
      'select max(version) as version from documents where kind = $1 and code = $2 having count(*) > 0', [kind, code]);
    if (!row) throw new NotFound('document.not_found', { kind, code });
    return this.get<T>(kind, code, row.version);
  }

  /** The latest version of each code, by code. */
  async list<T>(kind: string): Promise<Published<T>[]> {
    const rows = await this.db.rows<{ code: string; version: number }>('documents.list',
      'select code, max(version) as version from documents where kind = $1 group by code order by code', [kind]);
    const documents: Published<T>[] = [];
    for (const { code, version } of rows) documents.push(await this.get<T>(kind, code, version));
    return documents;
  }

  /** Every version of every document, without its bytes. */
  async versions(): Promise<Pick<Published<unknown>, 'kind' | 'code' | 'version' | 'sha256' | 'publishedAt'>[]> {
    return this.db.rows('documents.versions',
      'select kind, code, version, sha256, published_at as "publishedAt" from documents order by kind, code, version desc');
  }

  /** Like `get`, but undefined when there is no such version. */
  async find<T>(kind: string, code: string, version: number): Promise<Published<T> | undefined> {
    const name = `${kind}/${code}/${version}`;
    const known = this.known.get(name);
    if (known) return known as Published<T>;
    const [row] = await this.db.rows<Omit<Published<T>, 'document' | 'publishedAt' | 'publishedBy'> & { published_at: Date; published_by: string; settled: boolean }>('documents.find',
      `select kind, code, version, sha256, bytes, secret, published_at, published_by, tx is distinct from pg_current_xact_id_if_assigned()::text::bigint as settled
       from documents where kind = $1 and code = $2 and version = $3`, [kind, code, version]);
    if (!row) return undefined;
    const { published_at: publishedAt, published_by: publishedBy, settled, ...rest } = row;
    const published: Published<T> = { ...rest, publishedAt, publishedBy, document: JSON.parse(row.bytes.toString()) as T };
    // What this very transaction published may still be rolled back: remember only what every later reader would find too.
    if (settled) this.known.set(name, published);
    return published;
  }
}
