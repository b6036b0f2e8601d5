import { isKhmerName, isLatinName, type NameCorrectionRecord, type NameCorrectionState, tidyName } from '#contracts';
import { Conflict, RuleBroken, TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Person } from './person.entity.js';

/** What shows a name is photographed or scanned. */
const documentKinds = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'];

/** A person asks that their legal names be written otherwise. One is open at a time; what was decided stays. */
@Entity('name_corrections')
@Index('name_correction.waiting', ['personId'], { unique: true, where: `state = 'waiting'` })
@Index('name_corrections_id', ['id'])
@Index('name_corrections_queue', ['state', 'receivedAt', 'id'])
export class NameCorrection {
  @PrimaryColumn('uuid') personId: string;
  /** Made by the device, so that sending twice is still one. */
  @PrimaryColumn('uuid') id: string;
  @Column('jsonb') record: NameCorrectionRecord;
  /** Of the record's canonical JSON. */
  @Column('text') sha256: string;
  /** As they were written when this was received. */
  @Column('text') fromKm: string;
  @Column('text') fromLatin: string;
  @Column('text') state: NameCorrectionState;
  @Column('timestamptz') receivedAt: Date;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  /** Why not, in the officer's words. */
  @Column('text', { nullable: true }) words: string | null;
  @TransactionColumn() changedTx?: string;

  /** @throws RuleBroken `person.name_not_khmer`, `person.name_not_latin`, `name_correction.nothing`, `name_correction.files_unfit` */
  static receive(person: Person, id: string, { record, sha256 }: { record: NameCorrectionRecord; sha256: string }, receivedAt: Date): NameCorrection {
    const { km, latin } = { km: tidyName(record.nameKm), latin: tidyName(record.nameLatin) };
    if (!isKhmerName(km)) throw new RuleBroken('person.name_not_khmer', { field: 'nameKm', value: km });
    if (!isLatinName(latin)) throw new RuleBroken('person.name_not_latin', { field: 'nameLatin', value: latin });
    if (km === person.nameKm && latin === person.nameLatin) throw new RuleBroken('name_correction.nothing');
    const unfit = record.files.filter(({ mime }) => !documentKinds.includes(mime)).map(({ sha256: hash }) => hash);
    if (unfit.length > 0) throw new RuleBroken('name_correction.files_unfit', { unfit });
    return Object.assign(new NameCorrection(), {
      personId: person.id, id, record, sha256, fromKm: person.nameKm, fromLatin: person.nameLatin, state: 'waiting' as const, receivedAt, decidedAt: null, decidedBy: null, words: null,
    });
  }

  /** A resend carries the same record. @throws Conflict `name_correction.already_received` */
  mustMatch(personId: string, sha256: string): this {
    if (this.personId !== personId || this.sha256 !== sha256) throw new Conflict('name_correction.already_received', { id: this.id });
    return this;
  }

  /** Once, and for good. @throws Conflict `name_correction.decided` */
  decide(by: string, state: 'accepted' | 'refused', words: string | null, at: Date): void {
    if (this.state !== 'waiting') throw new Conflict('name_correction.decided', { state: this.state });
    Object.assign(this, { state, decidedBy: by, decidedAt: at, words });
  }
}
