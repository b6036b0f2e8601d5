import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import { Config } from '#platform';
import { freshDatabase } from '#platform/testing';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { features } from '../../apps/features.js';

const folder = join(import.meta.dirname, '..', '..', 'migrations');

class Everything {}

/** Tables and functions of Kru's own schema. */
const inventory = (source: DataSource): Promise<{ name: string }[]> => source.query(`
  select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S') and relname not like 'migrations%'
  union all select proname from pg_proc where pronamespace = 'public'::regnamespace order by 1`);

describe('migrations and entities', () => {
  let app: INestApplicationContext;
  let url: string;

  beforeAll(async () => {
    url = await freshDatabase();
    const config = new Config({ DATABASE_URL: url, KRU_SECRET: 'x'.repeat(32), KRU_DATA: '.data/test-migrations', KRU_POOL: '2' });
    app = await NestFactory.createApplicationContext({ module: Everything, imports: features(config) }, { logger: false, abortOnError: false });
  });

  afterAll(() => app.close());

  it('agree: nothing is left for TypeORM to change', async () => {
    const source = app.get<DataSource>(getDataSourceToken());
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('go down to nothing, and up again to the same', async () => {
    const modules = await Promise.all(readdirSync(folder).sort().map((name) => import(join(folder, name)) as Promise<Record<string, never>>));
    const source = new DataSource({ type: 'postgres', url, migrations: modules.flatMap((module) => Object.values(module)), migrationsTableName: 'migrations' });
    await source.initialize();
    try {
      const before = await inventory(source);
      for (const _ of source.migrations) await source.undoLastMigration();
      expect(await inventory(source)).toEqual([]);
      await source.runMigrations();
      expect(await inventory(source)).toEqual(before);
    } finally {
      await source.destroy();
    }
  });
});
