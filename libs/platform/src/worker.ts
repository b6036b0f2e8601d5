import { EventEmitter } from 'node:events';
import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
import { Config } from './config.js';
import { Database } from './database.js';
import { Subscriptions } from './subscriptions.js';

/** A worker that was not heard of for so long is dead, and others do what it had begun. */
const silentSeconds = 30;

/** Runs the jobs: used by apps/worker only. Stopping lets the running ones finish, before the database's connections close. */
@Injectable()
export class Worker implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Worker');
  private runner?: Runner;
  private stopping = false;
  /** The name under which this process takes jobs. */
  private name = '';
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly config: Config, private readonly db: Database, private readonly subscriptions: Subscriptions) {}

  async start(): Promise<void> {
    const tasks: TaskList = {};
    for (const [name, handler] of this.subscriptions.tasks) {
      tasks[name] = (payload) => this.db.transaction(() => handler(payload as never));
    }
    const events: WorkerEvents = new EventEmitter();
    events.on('pool:create', ({ workerPool }) => { this.name = workerPool.id; });
    this.runner = await run({
      // In batches, even of one, it waits at the end until what was done is written down as done; else it would be done again.
      events, preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
      connectionString: this.config.databaseUrl, taskList: tasks, concurrency: 4, noHandleSignals: true, pollInterval: 1000,
      logger: new WorkerLogger(() => (level, message) => {
        if (level === 'error' || level === 'warning') this.logger.warn(message);
      }),
    });
    for (const { name, seconds, run: work } of this.subscriptions.periodic) this.repeat(name, seconds, work);
    this.repeat(`heartbeat/${this.name}`, 5, () => this.beat());
    this.repeat('jobs.take_over', 10, () => this.takeOver());
    await this.beat();
    await this.takeOver();
  }

  async beforeApplicationShutdown(): Promise<void> {
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
      'insert into worker_heartbeats (name, at) values ($1, now()) on conflict (name) do update set at = now()', [this.name]);
    await this.db.rows('worker.forget', "delete from worker_heartbeats where at < now() - interval '1 hour'");
  }

  /** The jobs of workers that died in the middle of them; left alone, the queue would hold them for four hours. */
  private async takeOver(): Promise<void> {
    await this.db.rows('worker.take_over',
      `select graphile_worker.force_unlock_workers(array(
         select distinct locked_by from (select locked_by from graphile_worker._private_jobs union select locked_by from graphile_worker._private_job_queues) l
         where locked_by is not null and not exists (
           select from worker_heartbeats h where h.name = locked_by and h.at > now() - make_interval(secs => $1))))`, [silentSeconds]);
  }
}
