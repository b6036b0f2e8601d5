import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { ClientBase, QueryResultRow } from 'pg';
import { EntityManager, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';

type Queryable = Pick<ClientBase, 'query'>;

/** The only way to reach Postgres. Whatever runs inside `transaction` is in that transaction. */
@Injectable()
export class Database {
  private readonly current = new AsyncLocalStorage<EntityManager>();

  constructor(private root: EntityManager) {}

  repo<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E> {
    return this.manager.getRepository(entity);
  }

  transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.current.getStore()) return work();
    return this.root.transaction((manager) => this.current.run(manager, work));
  }

  /** Raw SQL through a prepared statement called `name`: the way of hot paths and of reads made for a screen. */
  async rows<R extends QueryResultRow>(name: string, sql: string, params: unknown[] = []): Promise<R[]> {
    const client = await this.client();
    return (await client.query<R>({ name, text: sql, values: params })).rows;
  }

  /** Raw SQL that is put together at run time (filters, lists) and so is not prepared. */
  async ask<R extends QueryResultRow>(sql: string, params: unknown[] = []): Promise<R[]> {
    const client = await this.client();
    return (await client.query<R>(sql, params)).rows;
  }

  /** Work that only one process at a time may do; waits for its turn. `key` names the work. Held to the end of the transaction. */
  async alone(key: string): Promise<void> {
    await this.rows('database.alone', 'select pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  }

  get inTransaction(): boolean {
    return this.current.getStore() !== undefined || this.root.queryRunner !== undefined;
  }

  /** Tests only: makes every request run inside one transaction that the test rolls back. */
  useRoot(manager: EntityManager): void {
    this.root = manager;
  }

  private get manager(): EntityManager {
    return this.current.getStore() ?? this.root;
  }

  private async client(): Promise<Queryable> {
    const { queryRunner, connection } = this.manager;
    if (queryRunner) return (await (queryRunner as unknown as { connect(): Promise<Queryable> }).connect());
    return (connection.driver as unknown as { master: Queryable }).master;
  }
}
