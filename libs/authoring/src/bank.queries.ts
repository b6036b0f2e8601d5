import { Cursor, Database, holdsText } from '#platform';
import { Injectable } from '@nestjs/common';
import type { BankQuery } from './bank.dto.js';
import { BankQuestion } from './bank.entity.js';

type Filter = Pick<BankQuery, 'search' | 'type' | 'tag' | 'competency'>;

const columns = `q.id, q.code, q.type, q.asked, q.languages, q.tags, q.revision, q.changed_at as "changedAt"`;

@Injectable()
export class BankQueries {
  constructor(private readonly db: Database) {}

  /** By code. */
  async list(query: BankQuery): Promise<{ rows: BankQuestion[]; total: number; next: string | null }> {
    const { after, limit = 50 } = query;
    const params: unknown[] = [];
    const where = this.where(query, params);
    const [count] = await this.db.ask<{ total: number }>(`select count(*)::int as total from bank_questions q where ${where}`, params);
    const [from] = Cursor.read(after, 1) ?? [];
    const beyond = from === undefined ? '' : `and q.code > $${params.push(from)} collate "C"`;
    const rows = await this.db.ask<BankQuestion>(`select ${columns} from bank_questions q where ${where} ${beyond} order by q.code limit $${params.push(limit + 1)}`, params);
    const page = rows.slice(0, limit);
    return { rows: page, total: count!.total, next: rows.length > limit ? Cursor.of(page.at(-1)!.code) : null };
  }

  /** Those named, else all that match; at most `limit`, by code. */
  async choose({ ids, ...filter }: Filter & { ids?: string[] | undefined }, limit: number): Promise<BankQuestion[]> {
    const params: unknown[] = [];
    const where = this.where(filter, params);
    const named = ids ? `and q.id = any($${params.push(ids)}::uuid[])` : '';
    return this.db.ask<BankQuestion>(`select ${columns} from bank_questions q where ${where} ${named} order by q.code limit $${params.push(limit)}`, params);
  }

  /** Which of these codes a question has that is not removed. */
  async taken(codes: string[]): Promise<Set<string>> {
    const rows = await this.db.rows<{ code: string }>('bank.taken', 'select code from bank_questions where removed_at is null and code = any($1::text[])', [codes]);
    return new Set(rows.map(({ code }) => code));
  }

  private where({ search, type, tag, competency }: Filter, params: unknown[]): string {
    const conditions = ['q.removed_at is null'];
    if (search?.trim()) conditions.push(holdsText({ latin: ['q.words'], khmer: ['q.words'] }, search, params));
    if (type) conditions.push(`q.type = $${params.push(type)}`);
    if (tag) conditions.push(`q.tags ? $${params.push(tag)}`);
    if (competency) conditions.push(`q.asked->'question'->'measures' ? $${params.push(competency)}`);
    return conditions.join(' and ');
  }
}
