import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a teacher teaches: training is often meant for one subject. */
export class IdentitySubject1795382100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table people add column subject text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table people drop column subject');
  }
}
