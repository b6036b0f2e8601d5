import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Several institutions' credentials for one award, three status lists, the history of keys, corrections that keep their
 * number, and who did what to an award. Records of the first form say too little to be printed from: nothing was
 * released with them, so a database that holds some is refused and left as it is.
 */
export class CredentialsAndAwardsInDepth1795393800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ begin
        if exists (select from awards) then
          raise exception 'This database holds certificates made before the first release. Start with an empty data folder, or go back to the version that made them.';
        end if;
      end $$;

      drop table credentials;
      create table credentials (
        person_id uuid not null,
        award_id uuid not null,
        issuer text not null,
        id uuid not null,
        bytes bytea not null,
        sha256 text not null,
        kid text not null,
        status_list int not null,
        status_index int not null,
        primary key (person_id, award_id, issuer)
      );
      create index credentials_id on credentials (id);
      create index credentials_status on credentials (status_list, status_index);
      create trigger credentials_are_final before update or delete on credentials for each row execute function credentials_are_final();

      create table credential_register (
        id uuid not null primary key,
        person_id uuid not null,
        award_id uuid not null,
        issuer text not null,
        kid text not null,
        sha256 text not null,
        registered_at timestamptz not null
      );
      create index credential_register_kid on credential_register (kid, registered_at);
      create trigger credential_register_is_final before update or delete on credential_register for each row execute function award_register_is_final();
      create trigger credential_register_stays before truncate on credential_register for each statement execute function award_register_is_final();

      drop table award_register;
      create table award_register (
        series text not null,
        year int not null,
        n int not null,
        generation int not null,
        code text not null,
        person_id uuid not null,
        award_id uuid not null,
        record_sha256 text not null,
        registered_at timestamptz not null,
        primary key (series, year, n, generation),
        constraint award_register_code unique (code)
      );
      create index award_register_award on award_register (award_id);
      create trigger award_register_is_final before update or delete on award_register for each row execute function award_register_is_final();
      create trigger award_register_stays before truncate on award_register for each statement execute function award_register_is_final();

      alter table awards add column agreement_code text, add column supersedes uuid, add column superseded_by uuid, add column decision jsonb;
      create index awards_waiting on awards (agreement_code, id) where state in ('numbered', 'awaiting_cosign');

      create table award_events (
        person_id uuid not null,
        id uuid not null,
        award_id uuid not null,
        at timestamptz not null,
        by uuid not null,
        what text not null,
        public_reason text,
        note text,
        primary key (person_id, id)
      );
      create index award_events_award on award_events (award_id, id);
      create function award_events_are_final() returns trigger language plpgsql as $$
      begin
        raise exception 'what was done to an award is append-only';
      end $$;
      create trigger award_events_are_final before update or delete on award_events for each row execute function award_events_are_final();

      drop table status_lists;
      create table status_lists (
        list int not null,
        purpose text not null,
        bytes bytea not null,
        signed_at timestamptz not null,
        valid_until timestamptz not null,
        primary key (list, purpose)
      );
      create table status_entries (
        list int not null,
        index int not null,
        standing text not null,
        primary key (list, index)
      );

      alter table signing_keys rename column created_at to valid_from;
      alter table signing_keys alter column sealed drop not null, add column algorithm text not null default 'Ed25519', add column issuer text not null default '',
        add column compromised_at timestamptz;
      alter table signing_keys alter column algorithm drop default, alter column issuer drop default;
      create table partner_keys (
        kid text not null primary key,
        issuer text not null,
        party_code text not null,
        public_key text not null,
        proposed_at timestamptz not null,
        confirmed_at timestamptz,
        confirmed_by uuid,
        retired_at timestamptz,
        compromised_at timestamptz
      );
      create index partner_keys_issuer on partner_keys (issuer);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table partner_keys;
      delete from signing_keys where sealed is null or algorithm <> 'Ed25519';
      alter table signing_keys drop column algorithm, drop column issuer, drop column compromised_at, alter column sealed set not null;
      alter table signing_keys rename column valid_from to created_at;
      drop table status_entries; drop table status_lists;
      create table status_lists (list int not null primary key, bytes bytea not null, signed_at timestamptz not null, valid_until timestamptz not null);
      drop table award_events; drop function award_events_are_final();
      drop index awards_waiting;
      alter table awards drop column agreement_code, drop column supersedes, drop column superseded_by, drop column decision;
      drop table award_register;
      create table award_register (
        series text not null, year int not null, n int not null, code text not null, person_id uuid not null, award_id uuid not null,
        credential_id uuid not null, record_sha256 text not null, credential_sha256 text not null, primary key (series, year, n),
        constraint award_register_code unique (code), constraint award_register_credential unique (credential_id)
      );
      create index award_register_award on award_register (award_id);
      create trigger award_register_is_final before update or delete on award_register for each row execute function award_register_is_final();
      create trigger award_register_stays before truncate on award_register for each statement execute function award_register_is_final();
      drop table credential_register;
      drop table credentials;
      create table credentials (
        person_id uuid not null, award_id uuid not null, bytes bytea not null, sha256 text not null, kid text not null, status_list int not null,
        status_index int not null, primary key (person_id, award_id)
      );
      create index credentials_status on credentials (status_list);
      create trigger credentials_are_final before update or delete on credentials for each row execute function credentials_are_final();
    `);
  }
}
