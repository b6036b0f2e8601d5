import type { CertificateBundle, Verdict } from '#contracts';
import { Clock, Config, Database } from '#platform';
import { type StatusPurpose, statusPurposes, statusUrl, verifyBundle } from '#proof';
import { Injectable } from '@nestjs/common';
import { nodeCrypto } from './node-crypto.js';
import { TrustService } from './trust.service.js';

interface KeptList { signedAt: number; list: object }

/** Checks certificates as every phone does, with the keys and the lists that are kept here: nothing is asked of the network. */
@Injectable()
export class VerifierService {
  /** Read once for as long as they stay the same: a list serves thousands of credentials. */
  private readonly kept = new Map<string, KeptList>();

  constructor(private readonly db: Database, private readonly clock: Clock, private readonly config: Config, private readonly trust: TrustService) {}

  /** @param awaitingCosign the register says that an institution has not signed yet */
  async verify(bundle: CertificateBundle, { awaitingCosign = false }: { awaitingCosign?: boolean } = {}): Promise<Verdict> {
    const lists = await this.listsOf(bundle.credentials);
    return verifyBundle(bundle, await this.trust.trust(), { now: this.clock.now(), crypto: nodeCrypto, lists, awaitingCosign });
  }

  /** The signed lists of ours that the credentials name, by their address. */
  async listsOf(credentials: readonly unknown[]): Promise<Record<string, object>> {
    const wanted = [...new Set(credentials.flatMap((credential) => this.listsIn(credential)))];
    const rows = await this.db.rows<{ list: number; purpose: StatusPurpose; signed_at: Date }>('status_lists.signed',
      'select list, purpose, signed_at from status_lists where list = any($1)', [wanted]);
    const lists: Record<string, object> = {};
    for (const { list, purpose, signed_at: signedAt } of rows) lists[statusUrl(this.config.origin, list, purpose)] = await this.list(list, purpose, signedAt.getTime());
    return lists;
  }

  private async list(list: number, purpose: StatusPurpose, signedAt: number): Promise<object> {
    const name = `${list}-${purpose}`;
    const known = this.kept.get(name);
    if (known?.signedAt === signedAt) return known.list;
    const [row] = await this.db.rows<{ bytes: Buffer }>('status_lists.bytes', 'select bytes from status_lists where list = $1 and purpose = $2', [list, purpose]);
    const read = { signedAt, list: JSON.parse(row!.bytes.toString()) as object };
    this.kept.set(name, read);
    return read.list;
  }

  /** Numbers of our lists in a credential that anybody may have written. */
  private listsIn(credential: unknown): number[] {
    const entries = (credential as { credentialStatus?: unknown } | null)?.credentialStatus;
    if (!Array.isArray(entries)) return [];
    return entries.slice(0, statusPurposes.length).flatMap((entry: { statusListCredential?: unknown } | null) => {
      const address = typeof entry?.statusListCredential === 'string' ? entry.statusListCredential : '';
      const number = address.startsWith(statusUrl(this.config.origin, 0, 'revocation').slice(0, -1)) ? /\/(\d{1,7})(?:-\w+)?$/.exec(address)?.[1] : undefined;
      return number === undefined ? [] : [Number(number)];
    });
  }
}
