import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register says of each credential how many institutions must have signed for its award: what one alone cannot tell. */
export class CredentialRegisterInstitutions1795398120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table credential_register add column institutions int not null default 1;
      alter table credential_register alter column institutions drop default;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table credential_register drop column institutions;');
  }
}
