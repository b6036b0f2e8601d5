import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
const brotli = (bytes: Buffer, quality: number): Promise<Buffer> => compress(bytes, {
  params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_LGWIN]: 22 },
});

/** Bytes that never change under their address: cached for ever by whoever gets them, compressed by us once for all. */
@Injectable()
export class Served {
  private readonly compressed = new Map<string, Promise<Buffer>>();

  /** The bytes compressed: at once well enough, and from soon after as small as they get (which takes a second or two, and nobody waits for it). */
  brotli(sha256: string, bytes: Buffer): Promise<Buffer> {
    const known = this.compressed.get(sha256);
    if (known) return known;
    const quick = brotli(bytes, 5);
    this.compressed.set(sha256, quick);
    void quick.then(async () => this.compressed.set(sha256, Promise.resolve(await brotli(bytes, 11))));
    return quick;
  }

  /** Sets the headers and gives what to send: nothing when the asker has it already. */
  async answer(request: FastifyRequest, reply: FastifyReply, { sha256, bytes, mime }: { sha256: string; bytes: Buffer; mime: string }): Promise<Buffer | undefined> {
    const etag = `"${sha256}"`;
    void reply.header('etag', etag).header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'accept-encoding').type(mime);
    if (matches(request.headers['if-none-match'], etag)) {
      void reply.status(304);
      return undefined;
    }
    const small = /^(application\/json|image\/svg|text\/)/.test(mime);
    if (!small || !acceptsBrotli(request.headers['accept-encoding'])) return bytes;
    void reply.header('content-encoding', 'br');
    return this.brotli(sha256, bytes);
  }
}

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));

const acceptsBrotli = (header: string | undefined): boolean =>
  (header ?? '').split(',').some((entry) => /^\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*$)|$)/.test(entry));
