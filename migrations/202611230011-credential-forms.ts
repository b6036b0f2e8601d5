import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A credential leads to the page of its award, and exists as a JSON Web Token too. */
export class CredentialForms1795394460000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table credentials add column code text not null default '';
      alter table credentials alter column code drop default;
      create table credential_jwts (
        person_id uuid not null,
        award_id uuid not null,
        issuer text not null,
        kid text not null,
        jwt text not null,
        made_at timestamptz not null,
        primary key (person_id, award_id, issuer, kid)
      );
      create trigger credential_jwts_are_final before update or delete on credential_jwts for each row execute function credentials_are_final();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table credential_jwts; alter table credentials drop column code;');
  }
}
