import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work handed in, what markers decided about it, and what peers said of it. */
export class CourseworkSubmissions1795383600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table submissions (
        person_id uuid not null,
        id uuid not null,
        course_code text not null,
        course_version int not null,
        activity_id text not null,
        round int not null,
        record jsonb not null,
        sha256 text not null,
        state text not null,
        submitted_at timestamptz not null,
        received_at timestamptz not null,
        marked_at timestamptz,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, id),
        constraint submissions_round unique (person_id, course_code, activity_id, round)
      );
      create unique index "submission.waiting" on submissions (person_id, course_code, activity_id) where state = 'waiting';
      create index submissions_id on submissions (id);
      create index submissions_queue on submissions (state, received_at, id);
      create table submission_marks (
        person_id uuid not null,
        id uuid not null,
        submission_id uuid not null,
        marker_id uuid not null,
        mark jsonb not null,
        sha256 text not null,
        points int not null,
        max int not null,
        decision text not null,
        marked_at timestamptz not null,
        undone_at timestamptz,
        primary key (person_id, id)
      );
      create index submission_marks_submission on submission_marks (person_id, submission_id);
      create table peer_reviews (
        person_id uuid not null,
        id uuid not null,
        submission_id uuid not null,
        course_code text not null,
        activity_id text not null,
        reviewer_id uuid not null,
        asked_at timestamptz not null,
        record jsonb,
        sha256 text,
        received_at timestamptz,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, id),
        constraint peer_reviews_once unique (person_id, course_code, activity_id, reviewer_id)
      );
      create index peer_reviews_submission on peer_reviews (person_id, submission_id);
      create index peer_reviews_reviewer on peer_reviews (reviewer_id, course_code, activity_id);
      create index peer_reviews_id on peer_reviews (id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table peer_reviews; drop table submission_marks; drop table submissions;');
  }
}
