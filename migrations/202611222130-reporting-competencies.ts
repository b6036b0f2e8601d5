import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who shows which competency: rows that are counted, counts for every place above them, and whom to look at anew. All of it can be made anew from the records. */
export class ReportingCompetencies1795383000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table board_competencies (
        person_id uuid not null,
        code text not null,
        place text collate "C" not null,
        state text not null,
        primary key (person_id, code)
      );
      create index board_competencies_place on board_competencies (code, place, person_id);
      create table board_competency_counts (
        place text collate "C" not null,
        code text not null,
        building int not null,
        shown int not null,
        primary key (place, code)
      );
      create index board_competency_counts_empty on board_competency_counts (place) where building = 0 and shown = 0;
      create table board_competency_due (
        person_id uuid not null primary key
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table board_competency_due; drop table board_competency_counts; drop table board_competencies;');
  }
}
