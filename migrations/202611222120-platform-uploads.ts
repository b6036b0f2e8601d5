import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that come in parts: whose, what was announced, and how far they are. */
export class PlatformUploads1795382400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table uploads (
        person_id uuid not null,
        sha256 text not null,
        name text not null,
        mime text not null,
        bytes int not null,
        announced_at timestamptz not null,
        completed_at timestamptz,
        taken_at timestamptz,
        primary key (person_id, sha256)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table uploads;');
  }
}
