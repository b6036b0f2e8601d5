import type { FileRef } from '#contracts';
import type { ContentFault, YamlSource } from '#platform';
import { createHash } from 'node:crypto';
import { downloadMimes, type Picture, pictureOf } from './figure.js';
import type { SourceFolder } from './source.folder.js';

/** A file that a course cites, with its bytes. */
export interface CourseFile { sha256: string; name: string; mime: string; bytes: Buffer }

/** The pictures and other files that stand beside one YAML file and are named by it. What was found goes into `files`, by SHA-256. */
export class CitedFiles {
  /** `at` is the folder of the YAML file, ended by `/` unless it is the course's own. */
  constructor(
    private readonly folder: SourceFolder, private readonly at: string, private readonly faults: ContentFault[], private readonly files: Map<string, CourseFile>,
  ) {}

  async picture(name: string, path: PropertyKey[], source: YamlSource): Promise<{ file: FileRef } & Pick<Picture, 'width' | 'height'> | undefined> {
    const bytes = await this.bytes(name, path, source);
    if (!bytes) return undefined;
    try {
      const { mime, width, height } = pictureOf(bytes);
      return { file: this.keep(name, mime, bytes), width, height };
    } catch (error) {
      this.faults.push({ file: this.folder.shown(`${this.at}${name}`), line: 1, message: (error as Error).message });
      return undefined;
    }
  }

  async download(name: string, path: PropertyKey[], source: YamlSource): Promise<FileRef | undefined> {
    const mime = downloadMimes[name.split('.').at(-1)!.toLowerCase()];
    if (!mime) source.fault(path, `${name} is of no sort that can be offered (${Object.keys(downloadMimes).join(', ')})`);
    const bytes = await this.bytes(name, path, source);
    return bytes && mime ? this.keep(name, mime, bytes) : undefined;
  }

  private async bytes(name: string, path: PropertyKey[], source: YamlSource): Promise<Buffer | undefined> {
    const bytes = await this.folder.bytes(`${this.at}${name}`);
    if (!bytes || bytes.length === 0) source.fault(path, `there is no file ${name} beside ${source.file.split(/[/\\]/).at(-1)!}`);
    else if (bytes.length > 5_000_000) source.fault(path, `${name} is larger than 5 MB: too much for a slow network`);
    return bytes?.length === 0 ? undefined : bytes;
  }

  private keep(name: string, mime: string, bytes: Buffer): FileRef {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    this.files.set(sha256, { sha256, name, mime, bytes });
    return { sha256, name, mime, bytes: bytes.length };
  }
}
