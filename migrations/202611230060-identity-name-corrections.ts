import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where legal names come from, and what people ask to be corrected in them. Names known so far came by import. */
export class NameCorrections1795397400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table people add column name_source text not null default 'import';
      create table name_corrections (
        person_id uuid not null,
        id uuid not null,
        record jsonb not null,
        sha256 text not null,
        from_km text not null,
        from_latin text not null,
        state text not null,
        received_at timestamptz not null,
        decided_at timestamptz,
        decided_by uuid,
        words text,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, id)
      );
      create unique index "name_correction.waiting" on name_corrections (person_id) where state = 'waiting';
      create index name_corrections_id on name_corrections (id);
      create index name_corrections_queue on name_corrections (state, received_at, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table name_corrections; alter table people drop column name_source;');
  }
}
