import { Controller, Get, Injectable, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from './allow.js';
import { Database } from './database.js';
import { HealthView } from './health.dto.js';
import { Migrations } from './migrations.js';

/** Asked by load balancers, by `npm start` and by whoever wonders why. */
@Injectable()
export class Health {
  constructor(private readonly db: Database, private readonly migrations: Migrations) {}

  async read(): Promise<HealthView> {
    const asked = performance.now();
    try {
      const [worker] = await this.db.rows<{ waiting: number; lag: number; seen: number | null }>('health.worker',
        `select count(*)::int as waiting, coalesce(extract(epoch from now() - min(run_at)), 0)::float as lag,
                (select extract(epoch from now() - max(at)) from worker_heartbeats)::float as seen
         from graphile_worker.jobs where run_at <= now() and locked_at is null and attempts < max_attempts`);
      const latency = performance.now() - asked;
      const pending = await this.migrations.pending();
      const alive = worker!.seen !== null && worker!.seen < 30;
      return {
        status: pending === 0 && alive ? 'ok' : 'degraded',
        uptimeSeconds: Math.round(process.uptime()),
        database: { ok: true, latencyMs: Math.round(latency * 10) / 10 },
        migrations: { pending },
        worker: { alive, waiting: worker!.waiting, lagSeconds: Math.round(worker!.lag * 10) / 10 },
      };
    } catch {
      return {
        status: 'failing', uptimeSeconds: Math.round(process.uptime()), database: { ok: false, latencyMs: null },
        migrations: { pending: null }, worker: { alive: false, waiting: null, lagSeconds: null },
      };
    }
  }
}

@ApiTags('platform')
@Controller('health')
export class HealthController {
  constructor(private readonly health: Health) {}

  @Get()
  @Public()
  @ApiOperation({ summary: 'Process, database, migrations and worker; 503 when the database does not answer' })
  async read(@Res({ passthrough: true }) reply: FastifyReply): Promise<HealthView> {
    const view = await this.health.read();
    void reply.status(view.status === 'failing' ? 503 : 200).header('cache-control', 'no-store');
    return view;
  }
}
