import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys that were made before they had an owner signed nothing that is kept: the next use makes one that has. */
export class CredentialKeysInDepth1795394400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from signing_keys k where issuer = '' and not exists (select from credential_register r where r.kid = k.kid);
      create index signing_keys_issuer on signing_keys (issuer);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index signing_keys_issuer');
  }
}
