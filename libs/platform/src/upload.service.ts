import type { FileRef } from '#contracts';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Actor } from './actor.js';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { FileStore } from './file-store.js';
import { NotFound, RuleBroken } from './refusal.js';
import { type Announced, Upload } from './upload.entity.js';
import { UploadParts } from './upload.parts.js';

/** An upload, and which of its parts are not here yet. */
export interface UploadState { upload: Upload; missing: number[] }

const daysKept = 30;

/**
 * Files that come in numbered parts over a network that breaks. One's own only: that someone else sent the same bytes says nothing about
 * whether this person has them, so that a hash overheard opens no file.
 */
@Injectable()
export class Uploads {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly files: FileStore, private readonly parts: UploadParts) {}

  /**
   * Says what will come, or asks what is still missing of it. Safe to repeat.
   * @throws RuleBroken `upload.too_large`, `upload.type_refused`, `upload.too_much_waiting`; Conflict `upload.announced_otherwise`
   */
  async announce(actor: Actor, sha256: string, announced: Announced): Promise<UploadState> {
    const key = { personId: actor.personId, sha256 };
    const upload = Upload.announce(key, announced, this.clock.now());
    await this.db.alone(`uploads/${actor.personId}`);
    const known = await this.db.repo(Upload).findOneBy(key);
    if (!known) {
      await this.mustHaveRoom(actor.personId, announced.bytes);
      await this.db.repo(Upload).insert(upload);
      return this.state(upload);
    }
    known.mustMatch(announced);
    // The disk was lost and brought back older than the database: what is not there must come again.
    const completedAt = known.completedAt && (await this.files.has(sha256)) ? known.completedAt : null;
    await this.db.repo(Upload).update(key, { announcedAt: upload.announcedAt, completedAt });
    return this.state(Object.assign(known, { completedAt }));
  }

  /**
   * One part; in any order, as often as it comes. With the last one the file becomes whole.
   * @throws NotFound `upload.not_found`; RuleBroken `upload.part_unfit`, and with the last part `upload.hash_mismatch`, `upload.type_refused`: then no part is kept
   */
  async receive(actor: Actor, sha256: string, part: number, content: Uint8Array): Promise<UploadState> {
    const key = { personId: actor.personId, sha256 };
    // Parts of one file wait for each other, so that exactly one of them is the last.
    const upload = await this.db.repo(Upload).findOne({ where: key, lock: { mode: 'pessimistic_write' } });
    if (!upload) throw new NotFound('upload.not_found', { sha256 });
    upload.mustHave(part, content);
    if (upload.completedAt) return { upload, missing: [] };
    const { missing } = await this.state(upload);
    if (missing.includes(part)) await this.parts.keep(key, part, content);
    const rest = missing.filter((each) => each !== part);
    if (rest.length > 0) return { upload, missing: rest };
    await this.makeWhole(upload);
    return { upload, missing: [] };
  }

  /** Whether this person has sent the whole file. Asks no policy: for the other services. */
  async complete(personId: string, sha256: string): Promise<boolean> {
    const upload = await this.db.repo(Upload).findOneBy({ personId, sha256 });
    return upload?.completedAt != null && this.files.has(sha256);
  }

  /** Takes a file that this person sent, for something that rests on it; `unfit` when it was announced as another. Asks no policy. */
  async take(personId: string, { sha256, mime, bytes }: FileRef): Promise<'here' | 'missing' | 'unfit'> {
    const upload = await this.db.repo(Upload).findOneBy({ personId, sha256 });
    if (!upload?.completedAt || !(await this.files.has(sha256))) return 'missing';
    if (upload.mime !== mime || upload.bytes !== bytes) return 'unfit';
    await this.db.repo(Upload).update({ personId, sha256, takenAt: IsNull() }, { takenAt: this.clock.now() });
    return 'here';
  }

  /** Forgets what was begun and never used. A phone that comes back later announces it again. */
  async forgetLeft(): Promise<number> {
    const until = new Date(this.clock.now().getTime() - daysKept * 86_400_000);
    const left = await this.db.rows<{ personId: string; sha256: string }>('uploads.forget',
      'delete from uploads where taken_at is null and announced_at < $1 returning person_id as "personId", sha256', [until]);
    for (const upload of left) await this.parts.drop(upload);
    return left.length;
  }

  /** The disk forgets at once, even though the refusal undoes what this request wrote to the database. */
  private async makeWhole(upload: Upload): Promise<void> {
    const { personId, sha256 } = upload;
    try {
      for await (const first of this.parts.of({ personId, sha256, parts: 1 })) upload.mustBegin(first);
      await this.files.gather(this.parts.of({ personId, sha256, parts: upload.parts }), sha256);
    } catch (error) {
      if (error instanceof RuleBroken) await this.parts.drop(upload);
      if (error instanceof RuleBroken && error.code === 'file.hash_mismatch') throw new RuleBroken('upload.hash_mismatch', error.details);
      throw error;
    }
    upload.completedAt = this.clock.now();
    await this.db.repo(Upload).update({ personId, sha256 }, { completedAt: upload.completedAt });
    await this.parts.drop(upload);
  }

  private async mustHaveRoom(personId: string, bytes: number): Promise<void> {
    const [row] = await this.db.rows<{ waiting: number }>('uploads.waiting',
      'select coalesce(sum(bytes), 0)::float8 as waiting from uploads where person_id = $1 and taken_at is null', [personId]);
    if (row!.waiting + bytes > Upload.mostWaiting) throw new RuleBroken('upload.too_much_waiting', { waiting: row!.waiting, most: Upload.mostWaiting });
  }

  private async state(upload: Upload): Promise<UploadState> {
    if (upload.completedAt) return { upload, missing: [] };
    const here = await this.parts.received(upload);
    return { upload, missing: Array.from({ length: upload.parts }, (_, part) => part).filter((part) => !here.has(part)) };
  }
}
