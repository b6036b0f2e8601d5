import { namesIn, shown } from '#platform';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files that a course is written in, wherever they are. Names are relative, with `/` between folders. */
export interface SourceFolder {
  /** Undefined when there is no such file. */
  text(name: string): Promise<string | undefined>;
  bytes(name: string): Promise<Buffer | undefined>;
  /** Names in a folder of it (`''` is itself), in the order of their code points; none when there is no such folder. */
  names(folder: string): Promise<string[]>;
  /** A file as its author would name it. */
  shown(name: string): string;
}

/** A folder on disk. */
export class DiskFolder implements SourceFolder {
  constructor(private readonly root: string) {}

  async text(name: string): Promise<string | undefined> {
    return (await this.bytes(name))?.toString('utf8');
  }

  bytes(name: string): Promise<Buffer | undefined> {
    return readFile(join(this.root, name)).catch(() => undefined);
  }

  names(folder: string): Promise<string[]> {
    return namesIn(join(this.root, folder));
  }

  shown(name: string): string {
    return shown(join(this.root, name));
  }
}

/** Files that were never on a disk: an editor's, a package's. */
export class MemoryFolder implements SourceFolder {
  private readonly files: ReadonlyMap<string, string | Buffer>;

  constructor(files: Record<string, string | Buffer> | ReadonlyMap<string, string | Buffer>) {
    this.files = files instanceof Map ? files : new Map(Object.entries(files));
  }

  text(name: string): Promise<string | undefined> {
    return Promise.resolve(this.files.get(name)?.toString());
  }

  bytes(name: string): Promise<Buffer | undefined> {
    const file = this.files.get(name);
    return Promise.resolve(typeof file === 'string' ? Buffer.from(file) : file);
  }

  names(folder: string): Promise<string[]> {
    const prefix = folder === '' ? '' : `${folder}/`;
    const inside = [...this.files.keys()].filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length).split('/')[0]!);
    return Promise.resolve([...new Set(inside)].sort((a, b) => (a < b ? -1 : 1)));
  }

  shown(name: string): string {
    return name;
  }
}
