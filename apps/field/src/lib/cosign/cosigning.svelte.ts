import type { Refusal } from '@kru/contracts';
import { cosign, type CosignDoubt, cosignDoubt, type KeyFile, openOwnKey, webCrypto } from '@kru/proof';
import { documentsHere, dropSigned, invitationHere, keepDocuments, keepInvitation, keepSigned, keysHere, signedHere } from './store.ts';
import type { Invitation, ToSign } from './views.ts';
import { documentsAfter, handIn, invitationOf, nameKey } from './wire.ts';

/** One certificate on the page. `here`: signed in this browser, not received yet. */
export interface Row extends ToSign { doubt: CosignDoubt | null; here: boolean; refused: string | null }

/** So many signatures go in one request: a slow network keeps what it has carried. */
const CHUNK = 20;

/** How far an institution is with what one link asks of it. All that was signed survives a reload and a missing network. */
export class Cosigning {
  view = $state.raw<Invitation>();
  rows = $state.raw<Row[]>([]);
  key = $state.raw<KeyFile | null>(null);
  trouble = $state.raw<Refusal>();
  offline = $state(false);
  /** Documents read so far, while they are read. */
  reading = $state(0);
  ready = $state(false);
  progress = $state.raw<{ done: number; total: number }>();
  #ahead = 0;
  #sending: Promise<void> | undefined;

  constructor(readonly token: string) {}

  readonly toSign = $derived(this.rows.filter(({ state, doubt, here }) => state === 'waiting' && !here && doubt === null));
  readonly signed = $derived(this.rows.filter(({ state }) => state === 'signed').length);
  readonly held = $derived(this.rows.filter(({ here }) => here).length);
  readonly doubtful = $derived(this.rows.filter(({ doubt, state }) => doubt !== null && state === 'waiting').length);
  /** How the ministry sees the key at hand. */
  readonly standing = $derived(this.key === null ? 'none' : this.view?.keys.find(({ kid }) => kid === this.key?.kid)?.state ?? 'unnamed');
  /** The awards name another identifier than that of the key at hand. */
  readonly otherKey = $derived(this.key !== null && this.view !== undefined && this.view.did !== null && this.view.did !== this.key.did);

  async begin(): Promise<void> {
    await this.refresh();
    if (this.view) await this.read(this.view);
    this.ready = true;
    void this.send();
  }

  /** What the ministry says now; what it said last, where it cannot be reached. */
  async refresh(): Promise<void> {
    const answer = await invitationOf(this.token);
    this.offline = 'unreachable' in answer;
    this.trouble = !answer.ok && !('unreachable' in answer) ? answer.refusal : undefined;
    if (answer.ok) {
      this.#ahead = Date.parse(answer.data.now) - Date.now();
      await keepInvitation(this.token, answer.data);
    }
    this.view = answer.ok ? answer.data : this.offline ? await invitationHere(this.token) : undefined;
    if (this.view) this.key ??= await this.#keyHere(this.view);
  }

  async #keyHere({ keys, did }: Invitation): Promise<KeyFile | null> {
    const here = await keysHere();
    return here.find(({ kid }) => keys.some((key) => key.kid === kid)) ?? here.find((file) => file.did === did) ?? null;
  }

  async read(view: Invitation): Promise<void> {
    const documents = this.offline ? await documentsHere(view.id) : await this.#fetch(view);
    const here = new Set((await signedHere(view.id)).map(({ awardId }) => awardId));
    const rows: Row[] = [];
    for (const document of documents) {
      rows.push({ ...document, doubt: await this.#doubt(view, document), here: document.state !== 'signed' && here.has(document.awardId), refused: null });
      this.reading = rows.length;
    }
    this.rows = rows;
  }

  async #fetch({ id }: Invitation): Promise<ToSign[]> {
    const documents: ToSign[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page = await documentsAfter(this.token, after);
      // The rest is read again when the network is back.
      if (!page.ok) return documentsHere(id);
      documents.push(...page.data.items);
      await keepDocuments(id, page.data.items);
      this.reading = documents.length;
      after = page.data.next ?? undefined;
      more = after !== undefined;
    }
    return documents;
  }

  /** Which identifier signs is in the records; that it is the one of this key, the server checks too. */
  #doubt({ did, trust }: Invitation, document: ToSign): Promise<CosignDoubt | null> {
    return cosignDoubt(document, { did: did ?? '', trust, crypto: webCrypto });
  }

  /** Tells the ministry which key will sign. */
  async name(file: KeyFile): Promise<boolean> {
    this.key = file;
    if (this.otherKey || !this.view) return false;
    const answer = await nameKey(this.token, file);
    if (answer.ok) {
      this.view = { ...this.view, keys: answer.data };
      await keepInvitation(this.token, this.view);
    }
    this.offline = 'unreachable' in answer;
    this.trouble = !answer.ok && !('unreachable' in answer) ? answer.refusal : undefined;
    return answer.ok;
  }

  /** Signs all that was read and waits; false when the passphrase is another one. */
  async signAll(passphrase: string): Promise<boolean> {
    const { key: file, view } = this;
    const key = file && await openOwnKey(file, passphrase);
    if (!key || !view) return false;
    const todo = this.toSign;
    this.progress = { done: 0, total: todo.length };
    for (const [at, row] of todo.entries()) {
      const signed = await cosign(row.document, key, new Date(Date.now() + this.#ahead), webCrypto);
      if (signed) await keepSigned({ invitation: view.id, awardId: row.awardId, credential: signed as Record<string, unknown> });
      this.#change([row.awardId], signed ? { here: true, refused: null } : { doubt: 'words_differ' });
      this.progress = { done: at + 1, total: todo.length };
      if ((at + 1) % CHUNK === 0) await this.send();
    }
    await this.send();
    this.progress = undefined;
    return true;
  }

  /** Hands in what was signed here; what cannot be carried now stays for the next time. */
  send(): Promise<void> {
    this.#sending ??= this.#send().finally(() => { this.#sending = undefined; });
    return this.#sending;
  }

  async #send(): Promise<void> {
    const { view } = this;
    if (!view) return;
    for (let held = await signedHere(view.id); held.length > 0; held = await signedHere(view.id)) {
      const answer = await handIn(this.token, held.slice(0, CHUNK));
      this.offline = 'unreachable' in answer;
      if (!answer.ok) {
        this.trouble = 'unreachable' in answer ? undefined : answer.refusal;
        return;
      }
      const { signed, refused } = answer.data;
      await dropSigned(view.id, [...signed, ...refused.map(({ awardId }) => awardId)]);
      this.#change(signed, { state: 'signed', here: false, refused: null });
      for (const { awardId, code } of refused) this.#change([awardId], { here: false, refused: code });
      await keepDocuments(view.id, this.rows.filter(({ awardId }) => signed.includes(awardId)).map(({ awardId, state, record, own, document }) => ({ awardId, state, record, own, document })));
    }
  }

  #change(awardIds: readonly string[], change: Partial<Row>): void {
    const ids = new Set(awardIds);
    this.rows = this.rows.map((row) => (ids.has(row.awardId) ? { ...row, ...change } : row));
  }
}
