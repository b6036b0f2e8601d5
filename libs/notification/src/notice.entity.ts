import { TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { NoticeAbout } from './notice.dto.js';
import type { NoticeKind } from './notice.kinds.js';

/** Something one person is told. */
@Entity('notices')
@Unique('notices_batch', ['personId', 'batch'])
@Index('notices_of_batch', ['batch'])
export class Notice {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') kind: NoticeKind;
  /** Null when Kru itself tells. */
  @Column('uuid', { nullable: true }) senderId: string | null;
  @Column('jsonb') about: NoticeAbout;
  @Column('text', { nullable: true }) body: string | null;
  /** The deed that told; it tells each person once. */
  @Column('uuid') batch: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) readAt: Date | null;
  @Column('timestamptz', { nullable: true }) retractedAt: Date | null;
  @TransactionColumn() changedTx?: string;
}
