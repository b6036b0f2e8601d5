import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts (audit trail, event and outbox in one) and the worker's sign of life. */
export class PlatformFloor1795366800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table facts (
        id uuid not null primary key,
        name text not null,
        subject text not null,
        place text not null,
        data jsonb not null,
        actor_id uuid not null,
        at timestamptz not null,
        -- Readers that follow the table go by transaction, below the oldest still open, so that none is skipped.
        tx bigint not null default (pg_current_xact_id()::text::bigint)
      );
      create index facts_tx on facts (tx, id);
      create index facts_subject on facts (subject, id);
      create function facts_are_final() returns trigger language plpgsql as $$
      begin
        raise exception 'facts are append-only';
      end $$;
      create trigger facts_are_final before update or delete on facts for each row execute function facts_are_final();
      create table documents (
        kind text not null,
        code text not null,
        version int not null,
        sha256 text not null,
        bytes bytea not null,
        secret jsonb,
        published_at timestamptz not null,
        published_by uuid not null,
        primary key (kind, code, version)
      );
      create table worker_heartbeats (name text not null primary key, at timestamptz not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table worker_heartbeats; drop table documents; drop table facts; drop function facts_are_final();');
  }
}
