import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Diagnoses and calibrations are attempts too; accepted assignments count in progress; an enrolment has a day by which it is due, and says since when
 * its version counts. What was completed keeps its moment: its version counts since then.
 */
export class EnrolmentInDepth1795382400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table attempts add column skips jsonb, add column set_id text;
      alter table progress add column skipped int not null default 0;
      alter table cohorts add column peer_reviews int not null default 0;
      alter table enrolments add column due_on date, add column assigned_by uuid, add column version_since timestamptz;
      update enrolments e set version_since = coalesce(
        (select g.completed_at from progress g where g.person_id = e.person_id and g.course_code = e.course_code), e.created_at);
      alter table enrolments alter column version_since set default now(), alter column version_since set not null;
      create index enrolments_due on enrolments (due_on) where state in ('assigned', 'self_enrolled', 'active');
      create index enrolments_course on enrolments (course_code, course_version, person_id);
      create table outcomes (
        person_id uuid not null,
        course_code text not null,
        activity_id text not null,
        submission_id uuid not null,
        accepted boolean not null,
        received_at timestamptz not null,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, course_code, activity_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table outcomes;
      drop index enrolments_due, enrolments_course;
      alter table enrolments drop column due_on, drop column assigned_by, drop column version_since;
      alter table cohorts drop column peer_reviews;
      alter table progress drop column skipped;
      alter table attempts drop column skips, drop column set_id;
    `);
  }
}
