import { Conflict, RuleBroken } from './refusal.js';
import { beginsAs, fileKinds } from './file.kinds.js';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is said of a file before its bytes come. */
export interface Announced { name: string; mime: string; bytes: number }

/** One person's file that comes in parts. The parts lie on the disk until all are here; then the file store has the whole. */
@Entity('uploads')
export class Upload {
  static readonly partBytes = 262_144;
  static readonly mostBytes = 20 * 1_048_576;
  /** What one person may have sent and not yet used for anything. */
  static readonly mostWaiting = 200 * 1_048_576;

  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') sha256: string;
  @Column('text') name: string;
  @Column('text') mime: string;
  @Column('int') bytes: number;
  /** When it was last announced: a phone does so whenever it goes on. */
  @Column('timestamptz') announcedAt: Date;
  /** When the last part came and the hash was right. */
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  /** When something first came to rest on it; from then on it is kept. */
  @Column('timestamptz', { nullable: true }) takenAt: Date | null;

  /** @throws RuleBroken `upload.too_large`, `upload.type_refused` */
  static announce(of: Pick<Upload, 'personId' | 'sha256'>, { name, mime, bytes }: Announced, announcedAt: Date): Upload {
    if (bytes > Upload.mostBytes) throw new RuleBroken('upload.too_large', { bytes, most: Upload.mostBytes });
    if (!fileKinds.includes(mime)) throw new RuleBroken('upload.type_refused', { mime, allowed: fileKinds });
    return Object.assign(new Upload(), { ...of, name, mime, bytes, announcedAt, completedAt: null, takenAt: null });
  }

  /** A hash stands for one content, and so for one size. @throws Conflict `upload.announced_otherwise` */
  mustMatch({ mime, bytes }: Announced): void {
    if (mime !== this.mime || bytes !== this.bytes) throw new Conflict('upload.announced_otherwise', { mime: this.mime, bytes: this.bytes });
  }

  get parts(): number {
    return Math.ceil(this.bytes / Upload.partBytes);
  }

  /** @throws RuleBroken `upload.part_unfit` for a part there is not, or of another length than it must have */
  mustHave(part: number, content: Uint8Array): void {
    const length = part < this.parts - 1 ? Upload.partBytes : this.bytes - Upload.partBytes * (this.parts - 1);
    if (part >= this.parts || content.length !== length) throw new RuleBroken('upload.part_unfit', { part, parts: this.parts, bytes: content.length });
  }

  /** @throws RuleBroken `upload.type_refused` when the first bytes are not those of such a file */
  mustBegin(head: Uint8Array): void {
    if (!beginsAs(this.mime, head)) throw new RuleBroken('upload.type_refused', { mime: this.mime, allowed: fileKinds });
  }
}
