import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import type { JsonWebKey } from 'node:crypto';
import { createInterface } from 'node:readline';
import { algorithmOf, publicJwk, publicKeyOf, publicText, thumbprint, verifyBytes } from './key.material.js';
import type { Signer } from './signer.js';
import type { KeyAlgorithm } from './signing-key.entity.js';

interface Answer { id?: unknown; error?: unknown; jwk?: JsonWebKey; signature?: string }
interface Waiting { resolve(answer: Answer): void; reject(error: Error): void; timer: NodeJS.Timeout }

/**
 * Keys kept by another programme (of a smart card, a security module, a cloud's key service): one long-lived child
 * process that reads a request and writes an answer, each one line of JSON. It ends when its input ends.
 *
 *     {"id":1,"do":"make","algorithm":"Ed25519","issuer":"did:web:…"}  →  {"id":1,"jwk":{…the public half…}}
 *     {"id":2,"do":"sign","kid":"…RFC 7638 thumbprint…","data":"…base64url…"}  →  {"id":2,"signature":"…base64url…"}
 *     anything that it cannot do  →  {"id":3,"error":"why, in words"}
 */
export class ExternalSigner {
  private child?: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  constructor(private readonly command: string, private readonly timeoutMs = 30_000) {}

  /** Has a new key made; believes in it only when it signs. */
  async make(algorithm: KeyAlgorithm, issuer: string): Promise<{ kid: string; publicKey: string }> {
    const jwk = publicJwk((await this.ask({ do: 'make', algorithm, issuer })).jwk ?? {});
    if (algorithmOf(jwk) !== algorithm) throw new Error(`The signer (KRU_SIGNER) was asked for a key for ${algorithm} and gave one for ${algorithmOf(jwk)}`);
    const made = { kid: thumbprint(jwk), publicKey: publicText(jwk) };
    await this.signer({ ...made, algorithm }).sign(Buffer.from(`A first signature by ${made.kid}`));
    return made;
  }

  /** Every signature is checked: what is signed is never made again, so a wrong one would stay. */
  signer({ kid, algorithm, publicKey }: Pick<Signer, 'kid' | 'algorithm' | 'publicKey'>): Signer {
    const key = publicKeyOf(publicKey);
    const sign = async (bytes: Uint8Array): Promise<Uint8Array> => {
      const { signature } = await this.ask({ do: 'sign', kid, data: Buffer.from(bytes).toString('base64url') });
      const made = Buffer.from(typeof signature === 'string' ? signature : '', 'base64url');
      if (!verifyBytes(algorithm, bytes, key, made)) throw new Error(`The signer (KRU_SIGNER) gave a signature that the key ${kid} did not make`);
      return made;
    };
    return { kid, algorithm, publicKey, sign };
  }

  stop(): void {
    this.child?.stdin.end();
    this.child = undefined;
  }

  private ask(request: object): Promise<Answer> {
    const id = ++this.last;
    const child = this.child ??= this.start();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.settle(id)?.reject(new Error(`The signer (KRU_SIGNER) did not answer within ${this.timeoutMs / 1000} s`)), this.timeoutMs);
      this.waiting.set(id, { resolve, reject, timer });
      child.stdin.write(`${JSON.stringify({ id, ...request })}\n`);
    });
  }

  private start(): ChildProcessWithoutNullStreams {
    const child = spawn(this.command, { shell: true, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stderr.resume();
    createInterface({ input: child.stdout }).on('line', (line) => this.hear(line));
    // What is written to one that has ended is answered by its end.
    child.stdin.on('error', () => undefined);
    child.once('error', (error) => this.lose(child, error.message)).once('close', (code) => this.lose(child, `it ended with code ${code ?? 'of a signal'}`));
    return child;
  }

  private hear(line: string): void {
    const answer = read(line);
    const waiting = typeof answer?.id === 'number' ? this.settle(answer.id) : undefined;
    if (!answer || !waiting) return;
    if (answer.error === undefined) waiting.resolve(answer);
    else waiting.reject(new Error(`The signer (KRU_SIGNER) refuses: ${String(answer.error)}`));
  }

  /** Those who wait are told; the next request starts another. */
  private lose(child: ChildProcessWithoutNullStreams, why: string): void {
    if (this.child === child) this.child = undefined;
    for (const id of this.waiting.keys()) this.settle(id)?.reject(new Error(`The signer (KRU_SIGNER) is gone: ${why}`));
  }

  private settle(id: number): Waiting | undefined {
    const waiting = this.waiting.get(id);
    clearTimeout(waiting?.timer);
    this.waiting.delete(id);
    return waiting;
  }
}

/** A line that is no answer (a programme's greeting) is passed over: who waits for an answer is told when its time is up. */
function read(line: string): Answer | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
