import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who practised lately, for the boards. */
export class StudyPracticeReceived1795389000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index practice_answers_received on practice_answers (received_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index practice_answers_received');
  }
}
