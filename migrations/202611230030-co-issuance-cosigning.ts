import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What partners are asked to sign, by which link, and who brought their keys. */
export class Cosigning1795395600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cosign_invitations (
        id uuid not null primary key,
        agreement_code text not null,
        agreement_version int not null,
        party_code text not null,
        token_hash text not null,
        sent_by uuid not null,
        sent_at timestamptz not null,
        expires_at timestamptz not null,
        reminded_at timestamptz,
        expired_at timestamptz,
        revoked_at timestamptz,
        constraint cosign_invitations_token unique (token_hash)
      );
      create index cosign_invitations_agreement on cosign_invitations (agreement_code, party_code);
      create table cosign_requests (
        person_id uuid not null,
        award_id uuid not null,
        party_code text not null,
        invitation_id uuid not null,
        state text not null,
        asked_at timestamptz not null,
        settled_at timestamptz,
        primary key (person_id, award_id, party_code)
      );
      create index cosign_requests_invitation on cosign_requests (invitation_id, award_id);
      create table partner_key_proposals (
        kid text not null primary key,
        invitation_id uuid,
        brought_by uuid not null,
        at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table partner_key_proposals; drop table cosign_requests; drop table cosign_invitations;');
  }
}
