import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses being written: their source, the log of their changes, comments, reviews, and who is there. */
export class AuthoringDrafts1795384200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table course_drafts (
        id uuid not null primary key,
        code text not null,
        base_version int,
        imported boolean not null,
        state text not null,
        revision int not null,
        source jsonb not null,
        stale jsonb not null,
        submitted_by uuid,
        approved_by uuid,
        published_version int,
        changes jsonb,
        created_by uuid not null,
        created_at timestamptz not null,
        changed_at timestamptz not null
      );
      create index course_drafts_changed on course_drafts (changed_at, id);
      create index course_drafts_code on course_drafts (code);
      create table draft_edits (
        draft_id uuid not null,
        id uuid not null,
        revision int not null,
        base int not null,
        desk uuid not null,
        author_id uuid not null,
        op jsonb not null,
        inverse jsonb,
        state text not null,
        reason text,
        rival uuid,
        at timestamptz not null,
        primary key (draft_id, id),
        constraint draft_edits_revision unique (draft_id, revision)
      );
      create table draft_comments (
        id uuid not null primary key,
        draft_id uuid not null,
        path jsonb not null,
        body text not null,
        author_id uuid not null,
        at timestamptz not null,
        resolved_by uuid,
        resolved_at timestamptz
      );
      create index draft_comments_draft on draft_comments (draft_id, at);
      create table draft_reviews (
        id uuid not null primary key,
        draft_id uuid not null,
        revision int not null,
        verdict text not null,
        body text not null,
        reviewer_id uuid not null,
        at timestamptz not null
      );
      create index draft_reviews_draft on draft_reviews (draft_id, at);
      create table draft_presences (
        person_id uuid not null,
        draft_id uuid not null,
        path jsonb not null,
        at timestamptz not null,
        primary key (person_id, draft_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table draft_presences; drop table draft_reviews; drop table draft_comments; drop table draft_edits; drop table course_drafts;');
  }
}
