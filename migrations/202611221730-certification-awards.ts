import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Awards with their gap-free numbers, the append-only register, the signed credentials and what says whether they still hold. */
export class CertificationAwards1795368600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table awards (
        person_id uuid not null,
        id uuid not null,
        achievement_code text not null,
        achievement_version int not null,
        generation int not null,
        series text not null,
        year int not null,
        n int not null,
        number text not null,
        code text not null,
        state text not null,
        name_km text not null,
        name_latin text not null,
        evaluation jsonb not null,
        record jsonb not null,
        sha256 text not null,
        awarded_at timestamptz not null,
        expires_at timestamptz,
        changed_at timestamptz not null,
        changed_by uuid not null,
        public_reason text,
        place text collate "C" not null,
        changed_tx bigint not null default (pg_current_xact_id()::text::bigint),
        primary key (person_id, id),
        constraint "award.already_held" unique (person_id, achievement_code, generation)
      );
      create index awards_id on awards (id);
      create index awards_place on awards (place, id);
      create index awards_changed on awards (person_id, changed_tx);

      create table award_counters (
        series text not null,
        year int not null,
        last int not null,
        primary key (series, year)
      );

      create table award_register (
        series text not null,
        year int not null,
        n int not null,
        code text not null,
        person_id uuid not null,
        award_id uuid not null,
        credential_id uuid not null,
        record_sha256 text not null,
        credential_sha256 text not null,
        primary key (series, year, n),
        constraint award_register_code unique (code),
        constraint award_register_credential unique (credential_id)
      );
      create index award_register_award on award_register (award_id);
      create function award_register_is_final() returns trigger language plpgsql as $$
      begin
        raise exception 'the register of awards is append-only';
      end $$;
      create trigger award_register_is_final before update or delete on award_register for each row execute function award_register_is_final();
      create trigger award_register_stays before truncate on award_register for each statement execute function award_register_is_final();

      create table credentials (
        person_id uuid not null,
        award_id uuid not null,
        bytes bytea not null,
        sha256 text not null,
        kid text not null,
        status_list int not null,
        status_index int not null,
        primary key (person_id, award_id)
      );
      create index credentials_status on credentials (status_list);
      create function credentials_are_final() returns trigger language plpgsql as $$
      begin
        raise exception 'signed bytes are never made again';
      end $$;
      create trigger credentials_are_final before update or delete on credentials for each row execute function credentials_are_final();
      -- Places in the status lists: gaps do no harm here, and no award waits for another.
      create sequence status_slots minvalue 0 start 0;

      create table signing_keys (
        kid text not null primary key,
        public_key text not null,
        sealed bytea not null,
        created_at timestamptz not null,
        retired_at timestamptz
      );

      create table status_lists (
        list int not null primary key,
        bytes bytea not null,
        signed_at timestamptz not null,
        valid_until timestamptz not null
      );

      create table verification_events (
        day date not null,
        code text not null,
        count int not null,
        primary key (day, code)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table verification_events; drop table status_lists; drop table signing_keys; drop sequence status_slots;
      drop table credentials; drop function credentials_are_final();
      drop table award_register; drop function award_register_is_final();
      drop table award_counters; drop table awards;
    `);
  }
}
