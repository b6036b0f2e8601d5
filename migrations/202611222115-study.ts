import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people have in hand, and what they answered in practice. */
export class Study1795382700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table study_states (
        person_id uuid not null,
        key text not null,
        revision int not null,
        gone boolean not null,
        fields jsonb not null,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, key)
      );
      create table practice_answers (
        person_id uuid not null,
        id uuid not null,
        course_code text not null,
        course_version int not null,
        question_id text not null,
        record jsonb not null,
        sha256 text not null,
        score double precision not null,
        correct boolean not null,
        answered_at timestamptz not null,
        received_at timestamptz not null,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table practice_answers, study_states;');
  }
}
