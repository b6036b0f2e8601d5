import { canonicalJson, missingIn, type InstrumentDocument, RatingSheet as Record, sha256Hex } from '#contracts';
import { Conflict, RuleBroken } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** All that one inspector rated in one inspection. Final as soon as it is received: the database refuses to change it. */
@Entity('rating_sheets')
@Unique('rating_sheets_one_each', ['personId', 'inspectionId'])
@Index('rating_sheets_inspection', ['inspectionId'])
export class RatingSheet {
  @PrimaryColumn('uuid') personId: string;
  /** Made by the phone, so that sending twice is still one sheet. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') inspectionId: string;
  @Column('jsonb') record: Record;
  @Column('text') sha256: string;
  /** The device's time, as it was: no rule rests on it, so that a wrong clock costs nobody their work. */
  @Column('timestamptz') submittedAt: Date;
  /** The server's time. */
  @Column('timestamptz') receivedAt: Date;

  /** @throws RuleBroken `rating_sheet.incomplete` */
  static async receive(personId: string, id: string, record: Record, instrument: InstrumentDocument, receivedAt: Date): Promise<RatingSheet> {
    const criteria = missingIn(instrument, record);
    if (criteria.length > 0) throw new RuleBroken('rating_sheet.incomplete', { criteria });
    return Object.assign(new RatingSheet(), {
      personId, id, inspectionId: record.inspectionId, record, sha256: await sha256Hex(canonicalJson(record)), submittedAt: new Date(record.submittedAt), receivedAt,
    });
  }

  /** A resend carries the same sheet. Any other would quietly change what was rated. */
  async mustMatch(record: Record): Promise<this> {
    if (this.sha256 !== await sha256Hex(canonicalJson(record))) throw new Conflict('rating_sheet.already_received', { id: this.id });
    return this;
  }
}
