import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What never leaves the server is now two things: the closing test's keys, and the master's ratings of exams. */
export class CourseSecretWithExams1795381200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update documents set secret = jsonb_build_object('test', secret, 'exams', '{}'::jsonb) where kind = 'course'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update documents set secret = secret -> 'test' where kind = 'course'`);
  }
}
