import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their roles, and how they sign in. */
export class IdentityPeople1795368000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table people (
        id uuid not null primary key,
        staff_id text constraint "person.staff_id_taken" unique,
        name_km text not null,
        name_latin text collate "C" not null,
        gender text not null,
        phone text constraint "person.phone_taken" unique,
        email text constraint "person.email_taken" unique,
        locale text not null,
        place text collate "C" not null,
        post text not null,
        active boolean not null,
        password_hash text,
        created_at timestamptz not null,
        version int not null
      );
      create index people_place on people (place);
      create index people_name on people (name_latin, id);
      create table role_grants (
        person_id uuid not null,
        role text not null,
        place text collate "C" not null,
        granted_by uuid not null,
        granted_at timestamptz not null,
        primary key (person_id, role, place)
      );
      create index role_grants_place on role_grants (place);
      create table sessions (
        person_id uuid not null,
        id uuid not null,
        token_hash text not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        user_agent text not null,
        primary key (person_id, id)
      );
      create table one_time_codes (
        person_id uuid not null,
        id uuid not null,
        code_hash text not null,
        purpose text not null,
        expires_at timestamptz not null,
        used_at timestamptz,
        primary key (person_id, id)
      );
      create table sign_in_failures (
        key text not null primary key,
        failures int not null,
        last_at timestamptz not null,
        free_at timestamptz not null
      );
      create table demo_accounts (
        role text not null primary key,
        person_id uuid not null,
        login text not null,
        password text not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table demo_accounts; drop table sign_in_failures; drop table one_time_codes; drop table sessions; drop table role_grants; drop table people');
  }
}
