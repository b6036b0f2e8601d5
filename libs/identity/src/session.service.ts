import { uuidv7 } from '#contracts';
import { Actor, Clock, Database, Facts, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import type { SessionView } from './session.dto.js';
import { hashOf, newToken, Session, sessionDays } from './session.entity.js';

@Injectable()
export class SessionService {
  constructor(private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock) {}

  /** Begins a session; gives the cookie's value, which is nowhere kept. */
  async begin(person: { id: string; place: string }, userAgent: string): Promise<string> {
    const [id, token, now] = [uuidv7(), newToken(), this.clock.now()];
    await this.db.repo(Session).insert({ personId: person.id, id, tokenHash: hashOf(token), createdAt: now, lastSeenAt: now, userAgent: userAgent.slice(0, 300) });
    await this.facts.record(new Actor(person.id, 'km', []), { name: 'session.begun', subject: person.id, place: person.place, data: { personId: person.id, sessionId: id } });
    return `${person.id}.${id}.${token}`;
  }

  /** The actor's own sessions that still hold, the latest used first. */
  async list(actor: Actor): Promise<SessionView[]> {
    const rows = await this.db.rows<{ id: string; created_at: Date; last_seen_at: Date; user_agent: string }>('sessions.list',
      `select id, created_at, last_seen_at, user_agent from sessions where person_id = $1 and last_seen_at > $2 order by last_seen_at desc, id desc`,
      [actor.personId, this.oldest()]);
    return rows.map(({ id, created_at, last_seen_at, user_agent }) =>
      ({ id, createdAt: created_at.toISOString(), lastSeenAt: last_seen_at.toISOString(), device: user_agent, current: id === actor.sessionId }));
  }

  /** Ends one of the actor's own sessions. @throws NotFound `session.not_found` */
  async end(actor: Actor, id: string): Promise<void> {
    const { affected } = await this.db.repo(Session).delete({ personId: actor.personId, id });
    if (affected === 0) throw new NotFound('session.not_found');
  }

  /** Ends every session of a person, except perhaps one. */
  async endAll(personId: string, except: string | null): Promise<void> {
    await this.db.rows('sessions.end_all', 'delete from sessions where person_id = $1 and id is distinct from $2', [personId, except]);
  }

  /** Sessions that nobody may use any more leave the table. */
  async forgetExpired(): Promise<void> {
    await this.db.rows('sessions.forget', 'delete from sessions where last_seen_at <= $1', [this.oldest()]);
  }

  private oldest(): Date {
    return new Date(this.clock.now().getTime() - sessionDays * 86_400_000);
  }
}
