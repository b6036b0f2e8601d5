import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inspections from the plan to the last action. Sheets and reports are final in the database itself. */
export class InspectorAssessment1795372200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(rules);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table actions; drop table school_responses; drop table reports; drop table recommendations; drop table judgements;
      drop table evidence; drop table rating_sheets; drop table inspection_members; drop table inspections;
      drop function inspection_part_changed(); drop function inspection_changed(); drop function inspection_word_is_final();
    `);
  }
}

const tables = `
  create table inspections (
    id uuid not null primary key,
    school text collate "C" not null,
    instrument_code text not null,
    instrument_version int not null,
    type text not null,
    state text not null,
    starts_on date not null,
    ends_on date not null,
    lead_id uuid not null,
    planned_by uuid not null,
    planned_at timestamptz not null,
    cancelled_reason text,
    missing_sheets text,
    judgements_version int not null default 0,
    changed_tx bigint not null default (pg_current_xact_id()::text::bigint)
  );
  create index inspections_school on inspections (school, starts_on);
  create index inspections_changed on inspections (changed_tx);
  create table inspection_members (
    person_id uuid not null,
    inspection_id uuid not null,
    part text not null,
    award_id uuid not null,
    active bool not null,
    primary key (person_id, inspection_id)
  );
  create index inspection_members_inspection on inspection_members (inspection_id);
  create table rating_sheets (
    person_id uuid not null,
    id uuid not null,
    inspection_id uuid not null,
    record jsonb not null,
    sha256 text not null,
    submitted_at timestamptz not null,
    received_at timestamptz not null,
    primary key (person_id, id),
    constraint rating_sheets_one_each unique (person_id, inspection_id)
  );
  create index rating_sheets_inspection on rating_sheets (inspection_id);
  create table evidence (
    person_id uuid not null,
    inspection_id uuid not null,
    sha256 text not null,
    mime text not null,
    bytes int not null,
    received_at timestamptz not null,
    primary key (person_id, inspection_id, sha256)
  );
  create table judgements (
    inspection_id uuid not null,
    criterion_id text not null,
    level jsonb,
    level_version int not null,
    rationale text not null,
    rationale_version int not null,
    judged_by uuid not null,
    judged_at timestamptz not null,
    primary key (inspection_id, criterion_id)
  );
  create table recommendations (
    inspection_id uuid not null,
    id uuid not null,
    standard_id text not null,
    text text not null,
    due_on date not null,
    primary key (inspection_id, id)
  );
  create table reports (
    inspection_id uuid not null,
    version int not null,
    document jsonb not null,
    sha256 text not null,
    finalised_by uuid not null,
    finalised_at timestamptz not null,
    primary key (inspection_id, version)
  );
  create table school_responses (
    inspection_id uuid not null primary key,
    text text not null,
    by uuid not null,
    at timestamptz not null
  );
  create table actions (
    id uuid not null primary key,
    inspection_id uuid not null,
    standard_id text not null,
    school text collate "C" not null,
    text text not null,
    due_on date not null,
    state text not null,
    note text not null,
    changed_by uuid not null,
    changed_at timestamptz not null,
    version int not null
  );
  create index actions_school on actions (school, due_on);
  create index actions_inspection on actions (inspection_id);
`;

const rules = `
  create function inspection_word_is_final() returns trigger language plpgsql as $$
  begin
    raise exception '% are final', tg_table_name;
  end $$;
  create trigger rating_sheets_are_final before update or delete on rating_sheets for each row execute function inspection_word_is_final();
  create trigger reports_are_final before update or delete on reports for each row execute function inspection_word_is_final();

  -- Phones follow inspections by changed_tx: whatever changes of an inspection moves it, so that nobody can forget to.
  create function inspection_changed() returns trigger language plpgsql as $$
  begin
    new.changed_tx := pg_current_xact_id()::text::bigint;
    return new;
  end $$;
  create trigger inspections_changed before update on inspections for each row execute function inspection_changed();
  create function inspection_part_changed() returns trigger language plpgsql as $$
  begin
    update inspections set changed_tx = pg_current_xact_id()::text::bigint
    where id = coalesce(new.inspection_id, old.inspection_id) and changed_tx <> pg_current_xact_id()::text::bigint;
    return null;
  end $$;
  create trigger inspection_members_changed after insert or update or delete on inspection_members for each row execute function inspection_part_changed();
  create trigger rating_sheets_changed after insert on rating_sheets for each row execute function inspection_part_changed();
  create trigger judgements_changed after insert or update on judgements for each row execute function inspection_part_changed();
  create trigger recommendations_changed after insert or update or delete on recommendations for each row execute function inspection_part_changed();
  create trigger reports_changed after insert on reports for each row execute function inspection_part_changed();
  create trigger school_responses_changed after insert on school_responses for each row execute function inspection_part_changed();
  create trigger actions_changed after insert or update on actions for each row execute function inspection_part_changed();
`;
