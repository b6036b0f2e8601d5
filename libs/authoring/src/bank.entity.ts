import { type Asked, type Locale, locales } from '#contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Came, ExchangeFormat, Loss } from './exchange.js';

/** A question kept for any course, with the key that each course takes along. */
@Entity('bank_questions')
@Index('bank_code_taken', ['code'], { unique: true, where: 'removed_at is null' })
@Index('bank_questions_arrival', ['arrivalId'])
export class BankQuestion {
  /** Made by the browser, so that saving twice is still one question. */
  @PrimaryColumn('uuid') id: string;
  /** The question's id in a course. */
  @Column({ type: 'text', collation: 'C' }) code: string;
  @Column('text') type: Asked['question']['type'];
  @Column('jsonb') asked: Asked;
  /** The languages that its words are really in. */
  @Column('jsonb') languages: Locale[];
  @Column('jsonb') tags: string[];
  /** What a search looks in: the prompt in three languages, the code and the tags. */
  @Column('text') words: string;
  @Column('int') revision: number;
  /** The file that it came in. */
  @Column('uuid', { nullable: true }) arrivalId: string | null;
  @Column('uuid') changedBy: string;
  @Column('timestamptz') changedAt: Date;
  /** Removed ones are kept, so that a removal can be undone. */
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;

  static of(id: string, { asked, languages, tags }: Came, made: { by: string; at: Date; revision: number; arrivalId: string | null }): BankQuestion {
    const { prompt, id: code, type } = asked.question;
    return Object.assign(new BankQuestion(), {
      id, code, type, asked, languages: locales.filter((locale) => languages.includes(locale)), tags: [...new Set(tags)],
      words: [code, ...new Set(Object.values(prompt)), ...tags].join('\n').slice(0, 4000),
      revision: made.revision, arrivalId: made.arrivalId, changedBy: made.by, changedAt: made.at, removedAt: null,
    });
  }
}

export type ArrivalState = 'previewed' | 'applied' | 'undone';

/** A file of questions: looked at first, then kept, then perhaps taken back. */
@Entity('bank_arrivals')
export class BankArrival {
  @PrimaryColumn('uuid') id: string;
  @Column('text') format: ExchangeFormat;
  @Column('text') state: ArrivalState;
  @Column('jsonb') questions: Came[];
  @Column('jsonb') losses: Loss[];
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
}
