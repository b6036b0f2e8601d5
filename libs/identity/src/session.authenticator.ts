import type { Locale } from '#contracts';
import { Actor, Authenticator, Clock, Database, type HeldRole } from '#platform';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { hashOf, readCookie, sessionDays } from './session.entity.js';

/**
 * Reads the cookie: one prepared query a request, which also notes, once an hour, that the session is in use.
 * A phone keeps the work of several people, but a browser has one cookie: a request that names its person in `x-kru-person` is
 * nobody's when the cookie is another's, so that no record is ever received under the wrong name.
 */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(private readonly db: Database, private readonly clock: Clock) { super(); }

  override async actorOf(request: FastifyRequest): Promise<Actor | undefined> {
    const cookie = readCookie(request.cookies['kru']);
    if (!cookie) return undefined;
    const { personId, sessionId, token } = cookie;
    if ((request.headers['x-kru-person'] ?? personId) !== personId) return undefined;
    const now = this.clock.now();
    const [row] = await this.db.rows<{ locale: Locale; roles: HeldRole[] }>('sessions.actor',
      `with used as (
         update sessions set last_seen_at = $4::timestamptz where person_id = $1 and id = $2 and token_hash = $3 and last_seen_at > $5 and last_seen_at < $4::timestamptz - interval '1 hour')
       select p.locale,
         coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'place', g.place)) from role_grants g where g.person_id = $1), '[]') as roles
       from sessions s join people p on p.id = s.person_id
       where s.person_id = $1 and s.id = $2 and s.token_hash = $3 and s.last_seen_at > $5 and p.active`,
      [personId, sessionId, hashOf(token), now, new Date(now.getTime() - sessionDays * 86_400_000)]);
    return row ? new Actor(personId, row.locale, row.roles, sessionId) : undefined;
  }
}
