import type { ShareField, ShareRecord } from '#contracts';
import { Conflict } from '#platform';
import { createHash } from 'node:crypto';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A link has 128 random bits: its hash cannot be guessed back, and what we keep opens nothing. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A link by which whoever has it sees chosen parts of a certificate, until it ends or is taken back. */
@Entity('certificate_shares')
@Index('certificate_shares_token', ['tokenHash'])
export class Share {
  @PrimaryColumn('uuid') personId: string;
  /** Made by the device, so that sending twice is still one. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') awardId: string;
  @Column('text') tokenHash: string;
  @Column('text', { array: true }) fields: ShareField[];
  /** For whom, in the holder's words. */
  @Column('text') label: string;
  @Column('int') days: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;

  static open(personId: string, id: string, { awardId, token, fields, label, days }: ShareRecord, now: Date): Share {
    return Object.assign(new Share(), {
      personId, id, awardId, tokenHash: hashOf(token), fields, label, days, createdAt: now, expiresAt: new Date(now.getTime() + days * 86_400_000), revokedAt: null,
    });
  }

  /** A resend carries the same record. @throws Conflict `share.already_received` */
  mustMatch({ awardId, token, fields, label, days }: ShareRecord): this {
    const same = this.awardId === awardId && this.tokenHash === hashOf(token) && this.label === label && this.days === days && this.fields.join() === fields.join();
    if (!same) throw new Conflict('share.already_received', { id: this.id });
    return this;
  }

  isOpen(now: Date): boolean {
    return this.revokedAt === null && this.expiresAt > now;
  }
}

/** How often a link was opened on a day (Cambodian calendar). Nothing about who opened it. */
@Entity('certificate_share_views')
export class ShareViews {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') shareId: string;
  @PrimaryColumn('date') day: string;
  @Column('int') count: number;
}
