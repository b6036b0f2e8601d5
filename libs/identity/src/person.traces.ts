import { Database, Dependents } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';

/** First words of the facts that come with people and places themselves; any other fact is a deed done by or to them. */
const own = ['place', 'person', 'role', 'one_time_code', 'session', 'password', 'import'];

/**
 * What must be left standing when an import is undone. Every record of a person leaves a fact with `personId` or at a place, so the
 * facts tell for all libs; it takes a walk through them, which a rare undo may.
 */
@Injectable()
export class PersonTraces implements OnModuleInit {
  constructor(private readonly db: Database, private readonly dependents: Dependents) {}

  onModuleInit(): void {
    this.dependents.register('places', 'people', (paths) => this.found('select distinct place as id from people where place = any($1::text[])', [paths]));
    this.dependents.register('places', 'roles', (paths) => this.found('select distinct place as id from role_grants where place = any($1::text[])', [paths]));
    this.dependents.register('places', 'facts', (paths) =>
      this.found(`select distinct place as id from facts where place = any($1::text[]) and split_part(name, '.', 1) <> all($2::text[])`, [paths, own]));
    this.dependents.register('people', 'facts', (ids) =>
      this.found(`select distinct data->>'personId' as id from facts where data->>'personId' = any($1::text[]) and split_part(name, '.', 1) <> all($2::text[])`, [ids, own]));
  }

  private async found(sql: string, params: unknown[]): Promise<string[]> {
    return (await this.db.ask<{ id: string }>(sql, params)).map(({ id }) => id);
  }
}
