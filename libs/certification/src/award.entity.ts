import type { RuleEvaluation } from '#contracts';
import { Conflict, TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { AwardRecord } from './award.record.js';

export type AwardState = 'issued' | 'suspended' | 'revoked';

/** What one person was given. Its names, its number and its record stay as they were on the day; only its state moves. */
@Entity('awards')
@Unique('award.already_held', ['personId', 'achievementCode', 'generation'])
@Index('awards_id', ['id'])
@Index('awards_place', ['place', 'id'])
@Index('awards_names', { synchronize: false })
@Index('awards_withdrawn', ['id'], { where: "state <> 'issued'" })
@Index('awards_expiring', ['expiresAt'], { where: 'expires_at is not null' })
@Index('awards_changed', ['personId', 'changedTx'])
export class Award {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') achievementCode: string;
  @Column('int') achievementVersion: number;
  /** 1 for the first; the next after one that expired or was revoked. */
  @Column('int') generation: number;
  @Column('text') series: string;
  @Column('int') year: number;
  @Column('int') n: number;
  @Column('text') number: string;
  @Column('text') code: string;
  @Column('text') state: AwardState;
  @Column('text') nameKm: string;
  @Column('text') nameLatin: string;
  /** What the rule found on the day: why this was given. */
  @Column('jsonb') evaluation: RuleEvaluation;
  @Column('jsonb') record: AwardRecord;
  /** Of the record's canonical JSON. */
  @Column('text') sha256: string;
  @Column('timestamptz') awardedAt: Date;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @Column('timestamptz') changedAt: Date;
  @Column('uuid') changedBy: string;
  /** Shown to whoever checks the certificate. */
  @Column('text', { nullable: true }) publicReason: string | null;
  /** Where the person stood on the day. */
  @Column({ type: 'text', collation: 'C' }) place: string;
  @TransactionColumn() changedTx?: string;

  /** One way: what was revoked stays so. */
  revoke(by: string, at: Date, reason: string): void {
    if (this.state === 'revoked') throw new Conflict('award.already_revoked', { id: this.id });
    Object.assign(this, { state: 'revoked', changedBy: by, changedAt: at, publicReason: reason });
  }

  statusOn(now: Date): 'valid' | 'suspended' | 'revoked' | 'expired' {
    if (this.state !== 'issued') return this.state;
    return this.expiresAt !== null && this.expiresAt <= now ? 'expired' : 'valid';
  }
}

/** The last number given in a series and a year. Its row is locked while an award is made, so that no number is lost or given twice. */
@Entity('award_counters')
export class AwardCounter {
  @PrimaryColumn('text') series: string;
  @PrimaryColumn('int') year: number;
  @Column('int') last: number;
}

/** The append-only register: Postgres refuses to change or remove a line. */
@Entity('award_register')
@Unique('award_register_code', ['code'])
@Unique('award_register_credential', ['credentialId'])
@Index('award_register_award', ['awardId'])
export class RegisterEntry {
  @PrimaryColumn('text') series: string;
  @PrimaryColumn('int') year: number;
  @PrimaryColumn('int') n: number;
  @Column('text') code: string;
  @Column('uuid') personId: string;
  @Column('uuid') awardId: string;
  @Column('uuid') credentialId: string;
  @Column('text') recordSha256: string;
  @Column('text') credentialSha256: string;
}
