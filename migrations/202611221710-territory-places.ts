import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Places: a tree told by paths of codes. */
export class TerritoryPlaces1795367400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table places (
        path text collate "C" not null primary key,
        code text not null constraint "place.code_taken" unique,
        level text not null,
        parent_path text collate "C",
        name_km text not null,
        name_latin text not null,
        kind text,
        active boolean not null
      );
      create index places_parent on places (parent_path);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table places');
  }
}
