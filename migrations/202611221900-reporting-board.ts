import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The board: rows that are counted, and counts for every place above them. All of it can be made anew from the records. */
export class ReportingBoard1795374000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table board_people (
        person_id uuid not null,
        course_code text not null,
        place text collate "C" not null,
        gender text not null,
        begun_at timestamptz,
        completed_at timestamptz,
        certified_at timestamptz,
        primary key (person_id, course_code)
      );
      create index board_people_place on board_people (course_code, place, person_id);
      create table board_counts (
        place text collate "C" not null,
        course_code text not null,
        gender text not null,
        people int not null,
        begun int not null,
        completed int not null,
        certified int not null,
        primary key (place, course_code, gender)
      );
      create index board_counts_empty on board_counts (people) where people = 0;
      create table board_inspections (
        inspection_id uuid not null primary key,
        school text collate "C" not null,
        state text not null,
        instrument_code text not null,
        starts_on date not null,
        finalised_at timestamptz,
        scores jsonb
      );
      create index board_inspections_school on board_inspections (school, inspection_id);
      create table board_inspection_counts (
        place text collate "C" not null,
        state text not null,
        inspections int not null,
        primary key (place, state)
      );
      create index board_inspection_counts_empty on board_inspection_counts (inspections) where inspections = 0;
      create table board_standard_counts (
        place text collate "C" not null,
        instrument_code text not null,
        standard_id text not null,
        inspections int not null,
        thousandths bigint not null,
        primary key (place, instrument_code, standard_id)
      );
      create index board_standard_counts_empty on board_standard_counts (inspections) where inspections = 0;
      create table board_cursor (
        name text not null primary key,
        tx bigint not null,
        fact uuid not null,
        as_of timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table board_cursor; drop table board_standard_counts; drop table board_inspection_counts; drop table board_inspections;
      drop table board_counts; drop table board_people;
    `);
  }
}
