import type { CourseSecret, DraftSource } from '#contracts';
import { CourseService } from '#course';
import { type Actor, Database, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { sourceOf } from './document.source.js';
import type { CourseDraft } from './draft.entity.js';
import { DraftService } from './draft.service.js';
import { draftOfFiles, Unreadable } from './files.source.js';
import { courseFilesOf } from './source.files.js';
import { TooLarge, unzipped } from './zip.read.js';

/** What a package may hold once unpacked. */
const MOST_BYTES = 60_000_000;
const MOST_FILES = 2000;
/** The same files give the same bytes: a package knows no other time. */
const mtime = new Date(2026, 0, 1);

/** Courses as packages of the files that `content/courses/` holds. */
@Injectable()
export class ArchiveService {
  constructor(private readonly db: Database, private readonly drafts: DraftService, private readonly courses: CourseService) {}

  /** A draft, finished or not. @throws NotFound `draft.not_found` */
  async ofDraft(actor: Actor, id: string): Promise<{ name: string; bytes: Buffer }> {
    const { source } = await this.drafts.visible(actor, id);
    return { name: `${source.code}-draft.zip`, bytes: await this.pack(source) };
  }

  /** A published version. @throws Forbidden `draft.outside_territory`; NotFound `course.not_found` */
  async ofVersion(actor: Actor, code: string, version: number): Promise<{ name: string; bytes: Buffer }> {
    this.drafts.mustWrite(actor);
    const { document, secret } = await this.courses.published(code, version);
    return { name: `${code}-${version}.zip`, bytes: await this.pack(sourceOf(document, secret as CourseSecret)) };
  }

  /** A draft of what a package holds. @throws Forbidden `draft.outside_territory`; Conflict `draft.already_open`; RuleBroken `archive.unreadable`, `archive.too_large` */
  async bring(actor: Actor, id: string, bytes: Buffer): Promise<CourseDraft> {
    this.drafts.mustWrite(actor);
    const files = unpacked(bytes);
    const source = readable(files);
    const { cited } = courseFilesOf(source);
    return this.db.transaction(async () => {
      for (const [name, { file }] of cited) await this.courses.keepFile(file.name, files.get(name)!);
      return this.drafts.bring(actor, id, source);
    });
  }

  private async pack(source: DraftSource): Promise<Buffer> {
    const { written, cited } = courseFilesOf(source);
    const files: Zippable = {};
    for (const [name, { text }] of written) files[`${source.code}/${name}`] = strToU8(text);
    for (const [name, { file }] of cited) {
      const bytes = await this.courses.figure(file.sha256);
      if (bytes) files[`${source.code}/${name}`] = bytes;
    }
    return Buffer.from(zipSync(files, { mtime, level: 6 }));
  }
}

/** The files of the folder that holds `course.yaml`. @throws RuleBroken `archive.unreadable`, `archive.too_large` */
function unpacked(bytes: Buffer): Map<string, Buffer> {
  try {
    const entries = [...unzipped(bytes, { bytes: MOST_BYTES, files: MOST_FILES })];
    const root = entries.map(([name]) => name).filter((name) => /(^|\/)course\.yaml$/.test(name)).sort((a, b) => a.length - b.length)[0]?.slice(0, -'course.yaml'.length);
    if (root === undefined) throw new RuleBroken('archive.unreadable', { file: 'course.yaml', message: 'this file is missing' });
    return new Map(entries.filter(([name]) => name.startsWith(root)).map(([name, content]) => [name.slice(root.length), content]));
  } catch (error) {
    if (error instanceof RuleBroken) throw error;
    if (error instanceof TooLarge) throw new RuleBroken('archive.too_large', { megabytes: MOST_BYTES / 1_000_000, files: MOST_FILES });
    throw new RuleBroken('archive.unreadable', { file: '', message: (error as Error).message });
  }
}

function readable(files: Map<string, Buffer>): DraftSource {
  try {
    return draftOfFiles(files);
  } catch (error) {
    if (error instanceof Unreadable) throw new RuleBroken('archive.unreadable', { file: error.file, message: error.message });
    throw error;
  }
}
