import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from './config.js';
import { RuleBroken } from './refusal.js';

/** Bytes named by their SHA-256, in the data folder. Written whole or not at all; never changed. */
@Injectable()
export class FileStore {
  constructor(private readonly config: Config) {}

  /** @throws RuleBroken `file.hash_mismatch` when the bytes are not those that were announced. */
  async write(bytes: Uint8Array, announced?: string): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (announced !== undefined && announced !== sha256) throw new RuleBroken('file.hash_mismatch', { announced, received: sha256 });
    return await this.has(sha256) ? sha256 : this.gather([bytes], sha256);
  }

  /** Keeps what comes piece by piece, without ever holding all of it. @throws RuleBroken `file.hash_mismatch`, and keeps nothing. */
  async gather(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, announced: string): Promise<string> {
    const path = this.pathOf(announced);
    await mkdir(dirname(path), { recursive: true });
    const partial = `${path}.${randomUUID()}`;
    try {
      const received = await this.fill(partial, pieces);
      if (received !== announced) throw new RuleBroken('file.hash_mismatch', { announced, received });
      await rename(partial, path);
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
    await this.keepName(dirname(path));
    return announced;
  }

  /** Writes the pieces one after the other; gives the hash of the whole. */
  private async fill(path: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
    const hash = createHash('sha256');
    const file = await open(path, 'w', 0o640);
    try {
      for await (const piece of pieces) {
        hash.update(piece);
        await file.writeFile(piece);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    return hash.digest('hex');
  }

  /** A name, too, must be on the disk before anyone is told that the file is here: after a power cut it would be gone. */
  private async keepName(folder: string): Promise<void> {
    const directory = await open(folder, 'r');
    await directory.sync().finally(() => directory.close());
  }

  async has(sha256: string): Promise<boolean> {
    return access(this.pathOf(sha256)).then(() => true, () => false);
  }

  read(sha256: string): Promise<Buffer> {
    return readFile(this.pathOf(sha256));
  }

  stream(sha256: string): ReadStream {
    return createReadStream(this.pathOf(sha256));
  }

  /** Of bytes that nothing else names; gone already is as good. */
  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true });
  }

  private pathOf(sha256: string): string {
    return join(this.config.dataFolder, 'files', sha256.slice(0, 2), sha256);
  }
}
