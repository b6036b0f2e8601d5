import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that courses cite; and, on each document, the transaction that published it, so that only settled ones are remembered. */
export class CourseAssets1795368600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assets (
        sha256 text not null primary key,
        mime text not null,
        bytes int not null,
        name text not null
      );
      alter table documents add column tx bigint not null default (pg_current_xact_id()::text::bigint);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table documents drop column tx; drop table assets;');
  }
}
