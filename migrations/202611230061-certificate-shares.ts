import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links by which holders show chosen parts of a certificate, and on which days they were opened. */
export class CertificateShares1795397460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table certificate_shares (
        person_id uuid not null,
        id uuid not null,
        award_id uuid not null,
        token_hash text not null,
        fields text[] not null,
        label text not null,
        days int not null,
        created_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz,
        primary key (person_id, id)
      );
      create index certificate_shares_token on certificate_shares (token_hash);
      create table certificate_share_views (
        person_id uuid not null,
        share_id uuid not null,
        day date not null,
        count int not null,
        primary key (person_id, share_id, day)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table certificate_share_views; drop table certificate_shares;');
  }
}
