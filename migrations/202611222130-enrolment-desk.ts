import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A facilitator's desk asks of thousands of people which activities they tried, and of an activity how it was answered. */
export class EnrolmentDesk1795383000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index attempts_activity on attempts (person_id, course_code, activity_id);
      create index attempts_latest on attempts (course_code, activity_id, received_at);
      create index completions_lesson on completions (person_id, course_code, lesson_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index attempts_activity, attempts_latest, completions_lesson');
  }
}
