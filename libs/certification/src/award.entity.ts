import type { AwardRecord, AwardState, PublicReason, RuleEvaluation } from '#contracts';
import { Conflict, TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { monthsAfter } from './award.record.js';

/** Who decided that it be given, and why. Kept inside, never public. */
export class RecordedDecision {
  by: string;
  reason: string;
  second?: string;
}

/** Why an award in a state is not moved to another. */
const refusalIn = {
  numbered: 'award.not_issued', awaiting_cosign: 'award.not_issued', issued: 'award.not_suspended', suspended: 'award.suspended',
  revoked: 'award.already_revoked', superseded: 'award.superseded',
} as const satisfies Record<AwardState, string>;

/** What one person was given. Its names, its number and its record stay as they were on the day; only its state moves. */
@Entity('awards')
@Unique('award.already_held', ['personId', 'achievementCode', 'generation'])
@Index('awards_id', ['id'])
@Index('awards_place', ['place', 'id'])
@Index('awards_names', { synchronize: false })
@Index('awards_withdrawn', ['id'], { where: "state <> 'issued'" })
@Index('awards_expiring', ['expiresAt'], { where: 'expires_at is not null' })
@Index('awards_changed', ['personId', 'changedTx'])
@Index('awards_waiting', ['agreementCode', 'id'], { where: "state in ('numbered', 'awaiting_cosign')" })
export class Award {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') achievementCode: string;
  @Column('int') achievementVersion: number;
  /** 1 for the first; the next for a correction (same number) and for one after it ended (a number of its own). */
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
  @Column('jsonb', { nullable: true }) decision: RecordedDecision | null;
  @Column('jsonb') record: AwardRecord;
  /** Of the record's canonical JSON. */
  @Column('text') sha256: string;
  @Column('text', { nullable: true }) agreementCode: string | null;
  @Column('uuid', { nullable: true }) supersedes: string | null;
  @Column('uuid', { nullable: true }) supersededBy: string | null;
  @Column('timestamptz') awardedAt: Date;
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
  @Column('timestamptz') changedAt: Date;
  @Column('uuid') changedBy: string;
  /** Shown to whoever checks the certificate. */
  @Column('text', { nullable: true }) publicReason: PublicReason | null;
  /** Where the person stood on the day. */
  @Column({ type: 'text', collation: 'C' }) place: string;
  @TransactionColumn() changedTx?: string;

  /** Until it is looked into. @throws Conflict `award.not_issued`, `award.suspended`, `award.already_revoked`, `award.superseded` */
  suspend(by: string, at: Date, reason: PublicReason): void {
    this.move(['issued'], 'suspended', { by, at, reason });
  }

  /** @throws Conflict `award.not_suspended`, `award.already_revoked`, `award.superseded` */
  restore(by: string, at: Date): void {
    if (this.state === 'issued' || this.waits) throw new Conflict('award.not_suspended', { id: this.id });
    this.move(['suspended'], 'issued', { by, at, reason: null });
  }

  /** One way: what was revoked stays so. @throws Conflict `award.already_revoked`, `award.superseded` */
  revoke(by: string, at: Date, reason: PublicReason): void {
    this.move(['numbered', 'awaiting_cosign', 'issued', 'suspended'], 'revoked', { by, at, reason });
  }

  /** A corrected one takes its place. @throws Conflict `award.not_issued`, `award.suspended`, `award.already_revoked`, `award.superseded` */
  supersede(by: string, at: Date, reason: PublicReason, successor: string): void {
    this.move(['issued'], 'superseded', { by, at, reason });
    this.supersededBy = successor;
  }

  /** One issued by one institution takes its place. @throws Conflict `award.not_waiting`, `award.already_revoked`, `award.superseded` */
  giveUpWaiting(by: string, at: Date, successor: string): void {
    this.mustWait();
    this.move(['numbered', 'awaiting_cosign'], 'superseded', { by, at, reason: 'cosignature_missing' });
    this.supersededBy = successor;
  }

  /** Every required institution has signed. @throws Conflict `award.not_waiting`, `award.already_revoked`, `award.superseded` */
  complete(by: string, at: Date): void {
    this.mustWait();
    this.move(['numbered', 'awaiting_cosign'], 'issued', { by, at, reason: null });
  }

  /** True until every required institution has signed. */
  get waits(): boolean {
    return this.state === 'numbered' || this.state === 'awaiting_cosign';
  }

  /** True while no other may be given beside it: it waits for signatures, is suspended, or holds and is not to be renewed yet. */
  standsAgainst({ renewalMonths }: { renewalMonths: number | null }, now: Date): boolean {
    return ['valid', 'awaiting_cosign', 'suspended'].includes(this.statusOn(now)) && !this.mayBeRenewed(renewalMonths, now);
  }

  /** True from so many months before its end on, if it was not withdrawn. */
  mayBeRenewed(renewalMonths: number | null, now: Date): boolean {
    return this.state === 'issued' && renewalMonths !== null && this.expiresAt !== null && monthsAfter(now, renewalMonths) >= this.expiresAt;
  }

  statusOn(now: Date): 'valid' | 'awaiting_cosign' | 'suspended' | 'revoked' | 'superseded' | 'expired' {
    if (this.state === 'numbered') return 'awaiting_cosign';
    if (this.state !== 'issued') return this.state;
    return this.expiresAt !== null && this.expiresAt <= now ? 'expired' : 'valid';
  }

  private mustWait(): void {
    if (this.state === 'issued' || this.state === 'suspended') throw new Conflict('award.not_waiting', { id: this.id });
  }

  private move(from: readonly AwardState[], state: AwardState, { by, at, reason }: { by: string; at: Date; reason: PublicReason | null }): void {
    if (!from.includes(this.state)) throw new Conflict(refusalIn[this.state], { id: this.id, ...(this.supersededBy ? { supersededBy: this.supersededBy } : {}) });
    Object.assign(this, { state, changedBy: by, changedAt: at, publicReason: reason });
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
@Index('award_register_award', ['awardId'])
export class RegisterEntry {
  @PrimaryColumn('text') series: string;
  @PrimaryColumn('int') year: number;
  @PrimaryColumn('int') n: number;
  @PrimaryColumn('int') generation: number;
  @Column('text') code: string;
  @Column('uuid') personId: string;
  @Column('uuid') awardId: string;
  @Column('text') recordSha256: string;
  @Column('timestamptz') registeredAt: Date;
}

export const awardEvents = ['issued', 'suspended', 'restored', 'revoked', 'superseded', 'cosigned', 'single_decided'] as const;

/** What was done to an award, in order and for ever. */
@Entity('award_events')
@Index('award_events_award', ['awardId', 'id'])
export class AwardEvent {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') awardId: string;
  @Column('timestamptz') at: Date;
  @Column('uuid') by: string;
  @Column('text') what: (typeof awardEvents)[number];
  @Column('text', { nullable: true }) publicReason: PublicReason | null;
  /** The officer's own words; never public. */
  @Column('text', { nullable: true }) note: string | null;
}
