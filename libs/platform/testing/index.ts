import 'reflect-metadata';
import { afterAll, afterEach, beforeEach } from '@jest/globals';
import { type DynamicModule, Global, Logger, Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { getDataSourceToken } from '@nestjs/typeorm';
import { Test } from '@nestjs/testing';
import { Actor, Authenticator, Clock, Config, configureHttp, Database, httpAdapter, PlatformModule, Subscriptions } from '#platform';
import type { FastifyRequest } from 'fastify';
import type { DataSource, QueryRunner } from 'typeorm';
import { freshDatabase } from './database.js';

export { freshDatabase };

export interface Answer<T = any> { status: number; body: T; raw: Buffer; headers: Record<string, unknown> }

/** Takes the actor that a test names, in place of a session. */
class NamedActor extends Authenticator {
  readonly actors = new Map<string, Actor>();

  override async actorOf(request: FastifyRequest): Promise<Actor | undefined> {
    return this.actors.get(String(request.headers['x-test-actor']));
  }
}

export interface TestOptions {
  /** Keep identity's own sign-in instead of taking the actor a test names. */
  realSessions?: boolean;
  env?: Record<string, string>;
  /** Requests commit, each in a transaction of its own: for what happens when several come at once. The database is the spec's own; its tests share it. */
  commits?: boolean;
}

/**
 * The features `modules` over HTTP on a real Postgres. Call it at the top of a spec: each test runs inside one
 * transaction that is rolled back, so tests see only what they made.
 */
export async function testApp(modules: (Type | DynamicModule)[], options: TestOptions = {}): Promise<TestApp> {
  const config = new Config({
    DATABASE_URL: await freshDatabase(), KRU_SECRET: 'only for tests, only for tests, only for tests', LOG_LEVEL: 'silent', KRU_POOL: '4',
    KRU_DATA: `.data/test-files-${process.env['JEST_WORKER_ID'] ?? '1'}`, KRU_ORIGIN: 'http://kru.test', ...options.env,
  });
  Logger.overrideLogger(false);
  const named = new NamedActor();
  const builder = Test.createTestingModule({ imports: [PlatformModule.with({ config, migrations: [] }), authentication(named, options), ...modules] });
  if (!options.realSessions) builder.overrideProvider(Authenticator).useValue(named);
  const compiled = await builder.compile();
  const nest = compiled.createNestApplication<NestFastifyApplication>(httpAdapter(config), { logger: false });
  await configureHttp(nest);
  await nest.init();
  await nest.getHttpAdapter().getInstance().ready();
  const app = new TestApp(nest, named);
  if (!options.commits) {
    beforeEach(() => app.begin());
    afterEach(() => app.rollback());
  }
  afterAll(() => nest.close());
  return app;
}

function authentication(named: NamedActor, { realSessions }: TestOptions): DynamicModule {
  @Global()
  @Module({})
  class TestAuthentication {}
  const provider = { provide: Authenticator, useValue: named };
  return realSessions ? { module: TestAuthentication } : { module: TestAuthentication, providers: [provider], exports: [Authenticator] };
}

export class TestApp {
  private runner?: QueryRunner;

  constructor(readonly nest: NestFastifyApplication, private readonly named: NamedActor) {}

  get<T>(type: abstract new (...args: never[]) => T): T {
    return this.nest.get<T>(type, { strict: false });
  }

  get db(): Database { return this.get(Database); }
  get clock(): Clock { return this.get(Clock); }

  /** Requests as `actor`; without one, as nobody. */
  as(actor?: Actor): Client {
    const name = actor ? `${actor.personId}/${this.named.actors.size}` : 'nobody';
    if (actor) this.named.actors.set(name, actor);
    return new Client(this.nest, { 'x-test-actor': name });
  }

  /** A client that keeps the cookies it is given: for real sessions. */
  browser(): Client {
    return new Client(this.nest, {});
  }

  /** Runs every waiting job and fact subscriber now, and those they ask for, as the worker would; gives how many ran. */
  async drainJobs(): Promise<number> {
    const { tasks } = this.get(Subscriptions);
    for (let ran = 0; ; ran++) {
      const [job] = await this.db.ask<{ id: string; task: string; payload: never }>(
        `delete from graphile_worker._private_jobs where id = (select min(id) from graphile_worker._private_jobs)
         returning id, (select identifier from graphile_worker._private_tasks t where t.id = task_id) as task, payload`);
      if (!job) return ran;
      const handler = tasks.get(job.task);
      if (!handler) throw new Error(`No handler for the job ${job.task}`);
      await this.db.transaction(() => handler(job.payload));
    }
  }

  async begin(): Promise<void> {
    const source = this.nest.get<DataSource>(getDataSourceToken());
    this.runner = source.createQueryRunner();
    await this.runner.startTransaction();
    this.db.useRoot(this.runner.manager);
  }

  async rollback(): Promise<void> {
    await this.runner?.rollbackTransaction();
    await this.runner?.release();
  }
}

export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly nest: NestFastifyApplication, private readonly headers: Record<string, string>) {}

  get<T = any>(url: string, headers: Record<string, string> = {}): Promise<Answer<T>> { return this.send('GET', url, undefined, headers); }
  put<T = any>(url: string, body: object = {}): Promise<Answer<T>> { return this.send('PUT', url, body); }
  post<T = any>(url: string, body: object = {}): Promise<Answer<T>> { return this.send('POST', url, body); }
  patch<T = any>(url: string, body: object = {}): Promise<Answer<T>> { return this.send('PATCH', url, body); }
  delete<T = any>(url: string): Promise<Answer<T>> { return this.send('DELETE', url); }

  /** Sends raw bytes as `mime`. */
  bytes<T = any>(method: 'PUT' | 'POST', url: string, body: Buffer | string, mime: string): Promise<Answer<T>> {
    return this.send(method, url, body, { 'content-type': mime });
  }

  async send<T = any>(method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE', url: string, body?: object | string, headers: Record<string, string> = {}): Promise<Answer<T>> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await this.nest.inject({
      method, url, headers: { ...this.headers, ...(cookie ? { cookie } : {}), ...headers }, ...(body === undefined ? {} : { payload: body as object }),
    });
    for (const { name, value } of answer.cookies) this.cookies.set(name, value);
    const readable = answer.headers['content-encoding'] === undefined && answer.body.length > 0;
    const json = readable && String(answer.headers['content-type'] ?? '').includes('json');
    return { status: answer.statusCode, body: (json ? JSON.parse(answer.body) : answer.body) as T, raw: answer.rawPayload, headers: answer.headers };
  }
}
