import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names are found by any part of them, through trigrams. pg_trgm leaves out what the database's locale does not take for a letter, and in the
 * C locale (the embedded Postgres has it) no Khmer letter is one. `searchable` writes them as hexadecimal digits, two or three for each: their
 * bytes in UTF-8 without the two that all of them begin with.
 * Beside it the lists that a ministry's size would make slow: people by role, cohorts, inspections and actions by date, awards that no longer
 * hold, who is behind a number of the board.
 */
export class SearchAndLists1795378800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      -- Not inlined, and at its price: else a scan that calls it for everybody looks cheap.
      create function searchable(name text) returns text language plpgsql immutable strict parallel safe cost 300 as $$
      begin
        return replace(replace(encode(decode(lower(replace(name, '\\', '')), 'escape'), 'hex'), 'e19e', ''), 'e19f', 'g');
      end $$;
      create index people_names on people using gin (name_latin gin_trgm_ops, searchable(name_km) gin_trgm_ops);
      create index places_names on places using gin (name_latin gin_trgm_ops, code gin_trgm_ops, searchable(name_km) gin_trgm_ops);
      create index awards_names on awards using gin
        (name_latin gin_trgm_ops, number gin_trgm_ops, code gin_trgm_ops, searchable(name_km) gin_trgm_ops);
      create index role_grants_role on role_grants (role, person_id);
      create index cohorts_begun on cohorts (starts_on, id);
      create index awards_withdrawn on awards (id) where state <> 'issued';
      create index awards_expiring on awards (expires_at) where expires_at is not null;
      create index board_people_begun on board_people (course_code, place, person_id) where begun_at is not null;
      create index board_people_certified on board_people (course_code, place, person_id) where certified_at is not null;
      create index inspections_begun on inspections (starts_on, id);
      create index actions_due on actions (due_on, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index people_names, places_names, awards_names, role_grants_role, cohorts_begun, awards_withdrawn, awards_expiring, board_people_begun, board_people_certified,
        inspections_begun, actions_due;
      drop function searchable(text);
      drop extension pg_trgm;
    `);
  }
}
