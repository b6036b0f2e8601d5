import { beginsAs, RuleBroken } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A photo or document that one inspector brought to one inspection; the bytes are in the file store, by hash. */
@Entity('evidence')
export class EvidenceFile {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') inspectionId: string;
  @PrimaryColumn('text') sha256: string;
  @Column('text') mime: string;
  @Column('int') bytes: number;
  @Column('timestamptz') receivedAt: Date;

  static readonly mimes: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

  /** @throws RuleBroken `evidence.empty`, `file.type_refused` */
  static receive(of: Pick<EvidenceFile, 'personId' | 'inspectionId' | 'sha256'>, mime: string, content: Buffer, receivedAt: Date): EvidenceFile {
    if (content.length === 0) throw new RuleBroken('evidence.empty');
    if (!EvidenceFile.mimes.includes(mime) || !beginsAs(mime, content)) throw new RuleBroken('file.type_refused', { mime, allowed: EvidenceFile.mimes });
    return Object.assign(new EvidenceFile(), { ...of, mime, bytes: content.length, receivedAt });
  }
}
