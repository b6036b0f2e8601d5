import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was done to awards, and what was signed, is not emptied at one stroke either: the triggers so far looked at single rows. */
export class CertificationEventsStay1795398600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create trigger award_events_stay before truncate on award_events for each statement execute function award_events_are_final();
      create trigger credentials_stay before truncate on credentials for each statement execute function credentials_are_final();
      create trigger credential_jwts_stay before truncate on credential_jwts for each statement execute function credentials_are_final();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger credential_jwts_stay on credential_jwts;
      drop trigger credentials_stay on credentials;
      drop trigger award_events_stay on award_events;
    `);
  }
}
