import { Clock, Database, type Subscriptions } from '#platform';

/**
 * Runs what facts of this transaction have asked for, as the worker would, but at the time of the fact: so that in the demo a certificate
 * bears the day on which the course was completed. Jobs of other transactions are left to the worker.
 */
export async function runSubscribers(db: Database, clock: Clock, { tasks }: Subscriptions): Promise<void> {
  for (;;) {
    const jobs = await db.rows<{ id: string; task: string; payload: { at?: string } }>('demo.jobs',
      `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
       where t.id = j.task_id and j.xmin = pg_current_xact_id()::xid and j.run_at <= now() returning j.id::text, t.identifier as task, j.payload`);
    if (jobs.length === 0) return;
    for (const { task, payload } of jobs.toSorted((one, other) => Number(BigInt(one.id) - BigInt(other.id)))) {
      const handler = tasks.get(task);
      if (!handler) throw new Error(`No handler for the job ${task}`);
      await clock.at(payload.at ? new Date(payload.at) : clock.now(), () => handler(payload as never));
    }
  }
}
