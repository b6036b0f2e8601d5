import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { runMigrations as migrateQueue } from 'graphile-worker';
import type { DataSource } from 'typeorm';
import { Config } from './config.js';

/** Brings the database to this build's shape. Safe to run from several processes at once. */
@Injectable()
export class Migrations {
  constructor(@InjectDataSource() private readonly source: DataSource, private readonly config: Config) {}

  /** Applies what is missing; gives the names applied. */
  async apply(): Promise<string[]> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query("select pg_advisory_lock(hashtextextended('kru.migrations', 2))");
      await migrateQueue({ connectionString: this.config.databaseUrl });
      const applied = await this.source.runMigrations({ transaction: 'each' });
      return applied.map((migration) => migration.name);
    } finally {
      await runner.query("select pg_advisory_unlock(hashtextextended('kru.migrations', 2))");
      await runner.release();
    }
  }

  /** How many migrations of this build the database lacks. */
  async pending(): Promise<number> {
    const [row] = await this.source.query<{ n: number }[]>('select count(*)::int as n from migrations');
    return Math.max(0, this.source.migrations.length - row!.n);
  }
}
