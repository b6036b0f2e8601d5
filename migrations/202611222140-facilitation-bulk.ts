import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Work for many people at once, that can be undone; and paths given by rule. */
export class FacilitationBulk1795384200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bulk_actions (
        id uuid not null primary key,
        kind text not null,
        cohort_id uuid,
        place text collate "C" not null,
        audience jsonb not null,
        params jsonb not null,
        state text not null,
        total int not null,
        will int not null,
        done int not null,
        changed int not null,
        hindered int not null,
        undone int not null,
        kept int not null,
        created_by uuid not null,
        created_at timestamptz not null,
        applied_at timestamptz
      );
      create index bulk_actions_creator on bulk_actions (created_by, id);
      create index bulk_actions_cohort on bulk_actions (cohort_id, id);
      create table bulk_people (
        person_id uuid not null,
        bulk_id uuid not null,
        outcome text not null,
        code text,
        before jsonb,
        after jsonb,
        primary key (person_id, bulk_id)
      );
      create index bulk_people_action on bulk_people (bulk_id, outcome, person_id);
      create table path_assignments (
        id uuid not null primary key,
        path_code text not null,
        rule jsonb,
        due_on date,
        created_by uuid not null,
        created_at timestamptz not null,
        ended_at timestamptz
      );
      create table path_people (
        person_id uuid not null,
        assignment_id uuid not null,
        path_code text not null,
        due_on date,
        assigned_by uuid not null,
        assigned_at timestamptz not null,
        ended_at timestamptz,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, assignment_id)
      );
      create index path_people_assignment on path_people (assignment_id, person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table path_people; drop table path_assignments; drop table bulk_people; drop table bulk_actions');
  }
}
