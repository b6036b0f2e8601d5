import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The question bank, and the files that questions came in. */
export class AuthoringBank1795383000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bank_questions (
        id uuid primary key,
        code text collate "C" not null,
        type text not null,
        asked jsonb not null,
        languages jsonb not null,
        tags jsonb not null,
        words text not null,
        revision int not null,
        arrival_id uuid,
        changed_by uuid not null,
        changed_at timestamptz not null,
        removed_at timestamptz
      );
      create unique index bank_code_taken on bank_questions (code) where removed_at is null;
      create index bank_questions_arrival on bank_questions (arrival_id);
      create table bank_arrivals (
        id uuid primary key,
        format text not null,
        state text not null,
        questions jsonb not null,
        losses jsonb not null,
        created_by uuid not null,
        created_at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table bank_arrivals; drop table bank_questions');
  }
}
