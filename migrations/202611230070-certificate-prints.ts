import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Orders for many certificates on paper, their certificates, and the pieces of an archive that is not whole yet. */
export class CertificatePrints1795398000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table prints (
        id uuid not null,
        wish jsonb not null,
        state text not null,
        total int not null,
        done int not null,
        skipped int not null,
        file text,
        bytes int,
        created_by uuid not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        primary key (id)
      );
      create index prints_creator on prints (created_by, id);
      create index prints_expiring on prints (expires_at);

      create table print_awards (print_id uuid not null, n int not null, award_id uuid not null, primary key (print_id, n));

      create table print_parts (print_id uuid not null, n int not null, file text not null, entries jsonb not null, primary key (print_id, n));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table print_parts; drop table print_awards; drop table prints');
  }
}
