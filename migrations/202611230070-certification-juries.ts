import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Juries: who stands on their lists, and what each of their members decided. */
export class CertificationJuries1795398000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table candidacies (
        person_id uuid not null,
        id uuid not null,
        achievement_code text not null,
        round int not null,
        state text not null,
        evaluation jsonb not null,
        words jsonb not null,
        postponed_until date,
        award_id uuid,
        since timestamptz not null,
        changed_at timestamptz not null,
        place text collate "C" not null,
        primary key (person_id, id),
        constraint candidacies_round unique (person_id, achievement_code, round)
      );
      create index candidacies_id on candidacies (id);
      create index candidacies_open on candidacies (achievement_code, state, id);
      create index candidacies_place on candidacies (place, id);
      create table jury_decisions (
        id uuid not null primary key,
        by uuid not null,
        at timestamptz not null,
        achievement_code text not null,
        sha256 text not null,
        outcomes jsonb not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table jury_decisions; drop table candidacies;');
  }
}
