import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, type TaskList } from 'graphile-worker';
import { Config } from './config.js';
import { Database } from './database.js';
import { Subscriptions } from './subscriptions.js';

/** Runs the jobs: used by apps/worker only. Stopping lets the running ones finish. */
@Injectable()
export class Worker implements OnApplicationShutdown {
  private readonly logger = new Logger('Worker');
  private runner?: Runner;
  private stopping = false;
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly config: Config, private readonly db: Database, private readonly subscriptions: Subscriptions) {}

  async start(): Promise<void> {
    const tasks: TaskList = {};
    for (const [name, handler] of this.subscriptions.tasks) {
      tasks[name] = (payload) => this.db.transaction(() => handler(payload as never));
    }
    this.runner = await run({
      connectionString: this.config.databaseUrl, taskList: tasks, concurrency: 4, noHandleSignals: true, pollInterval: 1000,
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error' || level === 'warning') this.logger.warn(message);
      }),
    });
    for (const { name, seconds, run: work } of this.subscriptions.periodic) this.repeat(name, seconds, work);
    this.repeat('heartbeat', 5, () => this.beat());
    await this.beat();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    for (const timer of this.timers) clearTimeout(timer);
    await this.runner?.stop();
    await Promise.all(this.running);
  }

  private repeat(name: string, seconds: number, work: () => Promise<void>): void {
    if (this.stopping) return;
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      const turn = this.turn(name, work).finally(() => {
        this.running.delete(turn);
        this.repeat(name, seconds, work);
      });
      this.running.add(turn);
    }, seconds * 1000);
    this.timers.add(timer);
  }

  /** Skips the turn when another worker has it. */
  private async turn(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await this.db.transaction(async () => {
        const [lock] = await this.db.rows<{ mine: boolean }>('worker.turn',
          'select pg_try_advisory_xact_lock(hashtextextended($1, 1)) as mine', [name]);
        if (lock?.mine) await work();
      });
    } catch (error) {
      this.logger.error({ err: error, task: name });
    }
  }

  private async beat(): Promise<void> {
    await this.db.rows('worker.beat',
      'insert into worker_heartbeats (name, at) values ($1, now()) on conflict (name) do update set at = now()', [`worker-${process.pid}`]);
    await this.db.rows('worker.forget', "delete from worker_heartbeats where at < now() - interval '1 hour'");
  }
}
