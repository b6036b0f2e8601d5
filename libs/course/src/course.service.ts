import type { CourseDocument, CourseSecret, FileRef } from '#contracts';
import { type Actor, Database, Documents, FileStore, LoadsContent, NotFound, Refused, RuleBroken, type ContentLoader, type Published } from '#platform';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Asset } from './asset.entity.js';
import type { CourseFile } from './cited.js';
import { type CompiledCourse, courseContent } from './course.compile.js';
import { mimeOf } from './figure.js';

/** A file larger than this is too much for a slow network. */
const MOST_BYTES = 5_000_000;

/** Courses as they were published. A version never changes. */
@Injectable()
@LoadsContent(courseContent)
export class CourseService implements ContentLoader<CompiledCourse> {
  constructor(private readonly db: Database, private readonly documents: Documents, private readonly files: FileStore) {}

  /** Files first, so that no document ever cites one that is not here. @throws Conflict `document.version_published` */
  async publish(actor: Actor, compiled: CompiledCourse[]): Promise<number> {
    let fresh = 0;
    for (const { document, secret, files } of compiled) {
      await this.keepAssets(files);
      if ((await this.documents.publish(actor, 'course', document, secret)).fresh) fresh++;
    }
    return fresh;
  }

  /** Keeps figures and files, so that something may cite them. Asks no policy: for the other services. */
  async keepAssets(files: CourseFile[]): Promise<void> {
    for (const { sha256, name, mime, bytes } of files) {
      await this.files.write(bytes, sha256);
      await this.db.repo(Asset).createQueryBuilder().insert().values({ sha256, name, mime, bytes: bytes.length }).orIgnore().execute();
    }
  }

  /** Keeps a figure or file that a course will cite. @throws Refused `file.type_refused`, `request.too_large` */
  async keepFile(name: string, bytes: Buffer): Promise<FileRef> {
    if (bytes.length > MOST_BYTES) throw new Refused('request.too_large');
    const mime = mimeOf(name, bytes);
    if (!mime || bytes.length === 0) throw new RuleBroken('file.type_refused', { name });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    await this.keepAssets([{ sha256, name, mime, bytes }]);
    return { sha256, name, mime, bytes: bytes.length };
  }

  /** @throws NotFound `course.not_found` */
  async published(code: string, version: number): Promise<Published<CourseDocument>> {
    const found = await this.documents.find<CourseDocument>('course', code, version);
    if (!found) throw new NotFound('course.not_found', { code, version });
    return found;
  }

  /** @throws NotFound `course.not_found` */
  async document(code: string, version: number): Promise<CourseDocument> {
    return (await this.published(code, version)).document;
  }

  /** The document, and what never leaves the server: the keys of its closing test and the master's ratings of its exams. @throws NotFound `course.not_found` */
  async withKeys(code: string, version: number): Promise<{ document: CourseDocument; secret: CourseSecret }> {
    const { document, secret } = await this.published(code, version);
    return { document, secret: secret as CourseSecret };
  }

  /** @throws NotFound `course.not_found` when no version was published */
  async latest(code: string): Promise<Published<CourseDocument>> {
    const found = (await this.list()).find((course) => course.code === code);
    if (!found) throw new NotFound('course.not_found', { code });
    return found;
  }

  /** The latest version of every course, by code. */
  list(): Promise<Published<CourseDocument>[]> {
    return this.documents.list<CourseDocument>('course');
  }

  /**
   * The bytes of what was kept for courses to cite, or undefined. Never of another file of the store, whoever knows its hash: people's work and
   * evidence lie there too, and what a course cites everyone may open.
   */
  async figure(sha256: string): Promise<Buffer | undefined> {
    return (await this.db.repo(Asset).existsBy({ sha256 })) && (await this.files.has(sha256)) ? this.files.read(sha256) : undefined;
  }

  /** @throws NotFound `asset.not_found` */
  async asset(sha256: string): Promise<{ asset: Asset; bytes: Buffer }> {
    const asset = await this.db.repo(Asset).findOneBy({ sha256 });
    if (!asset || !(await this.files.has(sha256))) throw new NotFound('asset.not_found', { sha256 });
    return { asset, bytes: await this.files.read(sha256) };
  }
}
