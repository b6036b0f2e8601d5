import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of rows that were looked at, applied and perhaps undone. */
export class PlatformImports1795368600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table imports (
        id uuid not null primary key,
        kind text not null,
        state text not null,
        total int not null,
        valid int not null,
        done int not null,
        made int not null,
        error_count int not null,
        errors jsonb not null,
        sample jsonb not null,
        created_by uuid not null,
        created_at timestamptz not null
      );
      create index imports_creator on imports (created_by, id);
      create table import_rows (
        import_id uuid not null,
        "row" int not null,
        data jsonb,
        made text,
        primary key (import_id, "row")
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table import_rows; drop table imports');
  }
}
