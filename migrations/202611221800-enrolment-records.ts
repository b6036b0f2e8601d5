import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cohorts, enrolments, the records of learning, and the progress derived from them. */
export class EnrolmentRecords1795370400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cohorts (
        id uuid not null primary key,
        name text not null,
        course_code text not null,
        course_version int not null,
        place text collate "C" not null,
        facilitator_id uuid,
        starts_on date not null,
        ends_on date not null,
        created_by uuid not null,
        created_at timestamptz not null
      );
      create index cohorts_place on cohorts (place);
      create table enrolments (
        person_id uuid not null,
        id uuid not null,
        course_code text not null,
        course_version int not null,
        cohort_id uuid,
        state text not null,
        created_at timestamptz not null,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, id),
        constraint enrolments_person_course unique (person_id, course_code)
      );
      create index enrolments_cohort on enrolments (cohort_id, person_id);
      create table attempts (
        person_id uuid not null,
        id uuid not null,
        course_code text not null,
        course_version int not null,
        activity_id text not null,
        kind text not null,
        record jsonb not null,
        sha256 text not null,
        score double precision not null,
        max int not null,
        passed boolean,
        -- The device's clock, and beside it the server's.
        started_at timestamptz not null,
        finished_at timestamptz not null,
        received_at timestamptz not null,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, id)
      );
      create table completions (
        person_id uuid not null,
        id uuid not null,
        course_code text not null,
        course_version int not null,
        lesson_id text not null,
        record jsonb not null,
        sha256 text not null,
        completed_at timestamptz not null,
        received_at timestamptz not null,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, id)
      );
      create table progress (
        person_id uuid not null,
        course_code text not null,
        course_version int not null,
        lessons_done int not null,
        lessons_total int not null,
        best_score double precision,
        best_max int,
        test_passed boolean not null,
        completed_at timestamptz,
        began_at timestamptz not null,
        last_at timestamptz not null,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, course_code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table progress; drop table completions; drop table attempts; drop table enrolments; drop table cohorts;');
  }
}
