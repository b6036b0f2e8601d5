import { canonicalJson, type StudyState } from '#contracts';
import { TransactionColumn } from '#platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the server keeps for one person: bytes of one state, its fields, and states that were not put away. */
export const most = { bytes: 256 * 1024, fields: 200, states: 2_000 } as const;

/** One thing that a person has in hand, as their devices agree on it. */
@Entity('study_states')
export class KeptStudy {
  @PrimaryColumn('uuid') personId: string;
  /** Begins with its kind: `quiz/…`, `note/…`. */
  @PrimaryColumn('text') key: string;
  /** How often it changed. */
  @Column('int') revision: number;
  /** Put away; what it held is kept, in case a device still writes it. */
  @Column('boolean') gone: boolean;
  @Column('jsonb') fields: StudyState['fields'];
  @TransactionColumn() changedTx?: string;
}

/** Why a state cannot be kept as it is; null when it can. */
export const hindranceOf = ({ fields }: Pick<StudyState, 'fields'>): 'study.state_too_large' | null =>
  (Object.keys(fields).length > most.fields || Buffer.byteLength(canonicalJson(fields)) > most.bytes ? 'study.state_too_large' : null);
