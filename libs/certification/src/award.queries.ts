import { type Actor, Database, holdsText, insideAny, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Award, AwardEvent } from './award.entity.js';
import { mayReadInside, maySee, visibleTo } from './award.policy.js';

export interface AwardFilter { under?: string; achievement?: string; state?: 'valid' | 'awaiting_cosign' | 'suspended' | 'revoked' | 'superseded' | 'expired'; q?: string; personId?: string; after?: string; limit: number }

/** What the register says of one code. `asked` is false for the stand-in that an unknown code is answered with. */
export interface RegisterLine { asked: boolean; personId: string; awardId: string; recordSha256: string }

const conditions = {
  valid: "a.state = 'issued' and (a.expires_at is null or a.expires_at > now())",
  expired: "a.state = 'issued' and a.expires_at <= now()",
  suspended: "a.state = 'suspended'",
  revoked: "a.state = 'revoked'",
  superseded: "a.state = 'superseded'",
  awaiting_cosign: "a.state in ('numbered', 'awaiting_cosign')",
};

@Injectable()
export class AwardQueries {
  constructor(private readonly db: Database) {}

  /** @throws NotFound `award.not_found` for what the actor may not see */
  async visible(actor: Actor, id: string): Promise<Award> {
    const award = await this.db.repo(Award).findOneBy({ id });
    if (!award || !maySee(actor, award)) throw new NotFound('award.not_found', { id });
    return award;
  }

  /** With all that is known inside. @throws NotFound `award.not_found` for what the actor may not read so */
  async inside(actor: Actor, id: string): Promise<Award> {
    const award = await this.db.repo(Award).findOneBy({ id });
    if (!award || !mayReadInside(actor, award)) throw new NotFound('award.not_found', { id });
    return award;
  }

  /** What was done to awards of one person, the first first. */
  events(personId: string, awardIds: string[]): Promise<AwardEvent[]> {
    return this.db.repo(AwardEvent).find({ where: { personId, awardId: In(awardIds) }, order: { at: 'ASC', id: 'ASC' } });
  }

  /** All awards of this number, the first first. */
  ofNumber({ personId, number }: Award): Promise<Award[]> {
    return this.db.repo(Award).find({ where: { personId, number }, order: { generation: 'ASC' } });
  }

  /** The award whose record has this address, for anyone who knows it. @throws NotFound `award.not_found` */
  async byRecord(id: string): Promise<Award> {
    const award = await this.db.repo(Award).findOneBy({ id });
    if (!award) throw new NotFound('award.not_found', { id });
    return award;
  }

  /** Awards of the actor's territories, newest first. One more than `limit` says that there are more. */
  async list(actor: Actor, { under, achievement, state, q, personId, after, limit }: AwardFilter): Promise<Award[]> {
    const params: unknown[] = [];
    const give = (value: unknown): string => `$${params.push(value)}`;
    const where = [insideAny('a.place', visibleTo(actor), params)];
    if (under) where.push(insideAny('a.place', [under], params));
    if (personId) where.push(`a.person_id = ${give(personId)}`);
    if (achievement) where.push(`a.achievement_code = ${give(achievement)}`);
    if (state) where.push(conditions[state]);
    if (q?.trim()) where.push(holdsText({ latin: ['a.name_latin', 'a.number', 'a.code'], khmer: ['a.name_km'] }, q, params));
    if (after) where.push(`a.id < ${give(after)}`);
    const found = await this.db.ask<{ id: string }>(`select a.id from awards a where ${where.join(' and ')} order by a.id desc limit ${give(limit + 1)}`, params);
    return this.db.repo(Award).find({ where: { id: In(found.map(({ id }) => id)) }, order: { id: 'DESC' } });
  }

  /** A person's own awards changed since `cursor`. What a transaction still open will add comes next time; repeats do no harm. */
  async changes(personId: string, cursor: string): Promise<{ cursor: string; awards: Award[] }> {
    const [now] = await this.db.rows<{ cursor: string }>('awards.cursor', 'select pg_snapshot_xmin(pg_current_snapshot())::text as cursor');
    const awards = await this.db.repo(Award).createQueryBuilder('a')
      .where('a.person_id = :personId and a.changed_tx >= :cursor', { personId, cursor }).orderBy('a.id', 'DESC').getMany();
    return { cursor: now!.cursor, awards };
  }

  /** The line of `code`, else the newest line as a stand-in: so that both take the same work. */
  async registered(code: string): Promise<RegisterLine | undefined> {
    const [row] = await this.db.rows<{ code: string; person_id: string; award_id: string; record_sha256: string }>('awards.registered',
      `select code, person_id, award_id, record_sha256 from (
         (select 0 as rank, * from award_register where code = $1)
         union all
         (select 1 as rank, * from award_register order by series desc, year desc, n desc limit 1)
       ) lines order by rank limit 1`, [code]);
    return row && {
      asked: row.code === code, personId: row.person_id, awardId: row.award_id, recordSha256: row.record_sha256,
    };
  }
}
