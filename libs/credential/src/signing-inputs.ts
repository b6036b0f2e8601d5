import { type ProofOptions, signingInput } from '#proof';
import { Injectable, Logger } from '@nestjs/common';
import { libraryInput } from './json-ld.js';
import { nodeCrypto } from './node-crypto.js';

/** Gives the bytes to be signed in no time, or null for what it does not know. */
export type FastWay = (document: object, proof: object) => Promise<Uint8Array | null>;

/**
 * What is to be signed of a document. The fast way is trusted for a shape of documents only after it gave, in this very
 * process, the bytes that the JSON-LD library gave; a shape for which it did not goes the library's way from then on.
 */
@Injectable()
export class SigningInputs {
  private readonly logger = new Logger('SigningInputs');
  private readonly proven = new Map<string, boolean>();
  private readonly warned = new Set<string>();
  /** Replaced by tests, to prove that a wrong one is found out. */
  fast: FastWay = (document, proof) => signingInput(document, proof, nodeCrypto);

  async of(document: object, proof: ProofOptions): Promise<Uint8Array> {
    const shape = shapeOf(document);
    const proven = this.proven.get(shape);
    const input = proven === false ? null : await this.fast(document, proof);
    if (proven === true && input !== null) return input;
    const reference = await libraryInput(document, proof);
    // Not known is not wrong: another document of this shape may well be (two names that are one, say).
    if (input === null) this.warn(shape, 'the fast way does not know it');
    else this.proven.set(shape, Buffer.compare(input, reference) === 0);
    if (this.proven.get(shape) === false) this.warn(shape, 'the fast way gives other bytes, and is not taken again');
    return reference;
  }

  private warn(shape: string, why: string): void {
    if (this.warned.has(`${shape} ${why}`)) return;
    this.warned.add(`${shape} ${why}`);
    this.logger.warn(`Signed the slow way, since ${why}: ${shape.slice(0, 300)}`);
  }
}

/** Names whose values decide what the rest means. */
const telling = ['@context', 'type'];

/** What a document is but for its texts and numbers: two of one shape are turned into statements in the same way. */
export function shapeOf(value: unknown, name = ''): string {
  if (telling.includes(name)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${[...new Set(value.map((each) => shapeOf(each)))].join(',')}]`;
  if (value !== null && typeof value === 'object') return `{${Object.entries(value).map(([key, each]) => `${key}:${shapeOf(each, key)}`).join(',')}}`;
  return typeof value === 'number' && !Number.isInteger(value) ? 'decimal' : typeof value;
}
