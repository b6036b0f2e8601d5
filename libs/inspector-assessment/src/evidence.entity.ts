import { RuleBroken } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a file of each kind begins with. A phone may call anything a photo. */
const kinds: Record<string, (bytes: Buffer) => boolean> = {
  'image/jpeg': (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  'image/png': (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  'image/webp': (bytes) => bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP',
  'application/pdf': (bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-',
};

/** A photo or document that one inspector brought to one inspection; the bytes are in the file store, by hash. */
@Entity('evidence')
export class EvidenceFile {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') inspectionId: string;
  @PrimaryColumn('text') sha256: string;
  @Column('text') mime: string;
  @Column('int') bytes: number;
  @Column('timestamptz') receivedAt: Date;

  static readonly mimes = Object.keys(kinds);

  /** @throws RuleBroken `evidence.empty`, `file.type_refused` */
  static receive(of: Pick<EvidenceFile, 'personId' | 'inspectionId' | 'sha256'>, mime: string, content: Buffer, receivedAt: Date): EvidenceFile {
    if (content.length === 0) throw new RuleBroken('evidence.empty');
    if (kinds[mime]?.(content) !== true) throw new RuleBroken('file.type_refused', { mime, allowed: EvidenceFile.mimes });
    return Object.assign(new EvidenceFile(), { ...of, mime, bytes: content.length, receivedAt });
  }
}
