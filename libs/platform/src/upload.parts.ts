import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from './config.js';
import type { Upload } from './upload.entity.js';

type Key = Pick<Upload, 'personId' | 'sha256'>;

/** The parts of files that are not whole yet, each a file of its own: a name that is there is a part that is whole. */
@Injectable()
export class UploadParts {
  constructor(private readonly config: Config) {}

  /** The numbers that are here. */
  async received(upload: Key): Promise<Set<number>> {
    const names = await readdir(this.folderOf(upload)).catch(ifThere<string[]>([]));
    return new Set(names.filter((name) => /^\d{1,4}$/.test(name)).map(Number));
  }

  /** Written whole, or not at all: a power cut in the middle leaves no name. */
  async keep(upload: Key, part: number, content: Uint8Array): Promise<void> {
    const folder = this.folderOf(upload);
    await mkdir(folder, { recursive: true });
    const partial = join(folder, `${part}.${randomUUID()}`);
    const file = await open(partial, 'w', 0o640);
    try {
      await file.writeFile(content);
      await file.datasync();
    } finally {
      await file.close();
    }
    await rename(partial, join(folder, String(part)));
  }

  /** The parts in their order, one at a time. */
  async *of({ parts, ...upload }: Key & { parts: number }): AsyncGenerator<Buffer> {
    for (let part = 0; part < parts; part++) yield await readFile(join(this.folderOf(upload), String(part)));
  }

  async drop(upload: Key): Promise<void> {
    await rm(this.folderOf(upload), { recursive: true, force: true });
  }

  /** Both are checked before they come here (a person's id and a hash), so neither can lead out of the folder. */
  private folderOf({ personId, sha256 }: Key): string {
    return join(this.config.dataFolder, 'uploads', personId, sha256);
  }
}

/** What is not there is nothing; any other trouble with the disk is one. */
const ifThere = <T>(nothing: T) => (error: NodeJS.ErrnoException): T => {
  if (error.code === 'ENOENT') return nothing;
  throw error;
};
