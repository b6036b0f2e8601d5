export class DatabaseHealth {
  ok: boolean;
  /** Milliseconds for one query. */
  latencyMs: number | null;
}

export class MigrationsHealth {
  /** Migrations this build has and the database has not. */
  pending: number | null;
}

export class WorkerHealth {
  /** True when a worker was heard of in the last 30 s. */
  alive: boolean;
  /** Jobs that could run now. */
  waiting: number | null;
  /** Age of the oldest of them, in seconds. */
  lagSeconds: number | null;
}

export class HealthView {
  status: 'ok' | 'degraded' | 'failing';
  uptimeSeconds: number;
  database: DatabaseHealth;
  migrations: MigrationsHealth;
  worker: WorkerHealth;
}
