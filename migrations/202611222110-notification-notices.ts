import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told. */
export class NotificationNotices1795382000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notices (
        person_id uuid not null,
        id uuid not null,
        kind text not null,
        sender_id uuid,
        about jsonb not null,
        body text,
        batch uuid not null,
        created_at timestamptz not null,
        read_at timestamptz,
        retracted_at timestamptz,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, id),
        constraint notices_batch unique (person_id, batch)
      );
      create index notices_of_batch on notices (batch);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notices');
  }
}
