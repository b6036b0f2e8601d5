import type { AwardRecord, Trust } from '#contracts';
import { readFile } from 'node:fs/promises';

/** What an institution is asked to sign, however it came: by the network, or in a file from who has one. */
export interface CosignRequest {
  kind: 'cosign-request'; schema: 1; view: CosignView; items: CosignDocument[];
}
export interface CosignView {
  id: string; ministry: { en: string }; ministryDid: string; reference: string; programme: { en: string }; party: string; partyName: { en: string };
  did: string | null; keys: { kid: string; state: 'proposed' | 'confirmed' }[]; trust: Trust;
}
export interface CosignDocument { awardId: string; state: string; record: AwardRecord; own: object | null; document: object }
export interface SignedDocument { awardId: string; credential: object }
export interface Received { signed: string[]; refused: { awardId: string; code: string }[] }

const PATIENCE_MS = 60_000;

/** The invitation's own server: the only one that this command ever asks. */
export class Invitation {
  constructor(private readonly api: string) {}

  /** Undefined for what is no address of an invitation. */
  static at(text: string): Invitation | undefined {
    const [, origin, token] = /^(https?:\/\/[^/]+)\/cosign\/([A-Za-z0-9_-]{20,100})\/?$/.exec(text) ?? [];
    return origin ? new Invitation(`${origin}/api/cosign/${token!}`) : undefined;
  }

  async read(): Promise<CosignRequest> {
    const view = await this.ask<CosignView>('');
    const items: CosignDocument[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: { items: CosignDocument[]; next: string | null } = await this.ask(`/documents${after === '' ? '' : `?after=${after}`}`);
      items.push(...page.items);
      after = page.next;
    }
    return { kind: 'cosign-request', schema: 1, view, items };
  }

  async nameKey(did: string, publicKeyMultibase: string): Promise<void> {
    await this.ask('/key', 'PUT', { did, publicKeyMultibase });
  }

  handIn(documents: readonly SignedDocument[]): Promise<Received> {
    return this.ask('/signed', 'POST', { documents });
  }

  private async ask<T>(path: string, method = 'GET', body?: object): Promise<T> {
    const answer = await fetch(`${this.api}${path}`, {
      method, signal: AbortSignal.timeout(PATIENCE_MS), ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const said = await answer.json().catch(() => undefined) as T & { code?: string };
    if (!answer.ok) throw new Error(`The ministry's server refuses: ${said?.code ?? answer.status}. ${meaning[said?.code ?? ''] ?? ''}`.trim());
    return said;
  }
}

const meaning: Record<string, string> = {
  'invitation.not_found': 'The address opens nothing: check that it is whole, or ask the ministry for another.',
  'invitation.expired': 'Ask the ministry for another address.',
  'invitation.revoked': 'The ministry has closed it: ask them whether you are still to sign.',
  'partner_key.other_identifier': 'The certificates name another identifier of your institution than that of this key.',
  'partner_key.of_another': 'This key was named before, for another institution or identifier.',
};

/** The same out of a file that the signing page saved. @throws Error */
export async function requestIn(file: string): Promise<CosignRequest> {
  const read = JSON.parse(await readFile(file, 'utf8')) as Partial<CosignRequest> | null;
  if (read?.kind !== 'cosign-request' || !read.view || !Array.isArray(read.items)) throw new Error(`${file} is not a request to sign.`);
  return read as CosignRequest;
}
