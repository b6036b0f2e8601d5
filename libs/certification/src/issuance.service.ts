import { canonicalJson, drawCode, type RuleEvaluation, sha256Hex, uuidv7 } from '#contracts';
import { type Actor, Clock, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Award, RegisterEntry } from './award.entity.js';
import { awardNumber, type AwardRecord, type AwardSources, cite, dayOf, monthsAfter } from './award.record.js';
import { CredentialService } from './credential.service.js';

/** What is settled before an award is made. */
export interface Decided {
  personId: string; place: string; generation: number; names: { km: string; latin: string };
  sources: AwardSources; evaluation: RuleEvaluation; decision: { by: string; reason: string } | null;
}

/** Makes an award: its number, its record, its signed credential and its line in the register, together or not at all. */
@Injectable()
export class IssuanceService {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly credentials: CredentialService) {}

  async issue(actor: Actor, decided: Decided): Promise<Award> {
    const now = this.clock.now();
    const { series } = decided.sources.achievement.document;
    const year = Number(dayOf(now).slice(0, 4));
    // All that can be known before the number is: while it is taken, no other award of the series can be made.
    const ready = await this.credentials.prepare(decided.sources);
    const n = await this.nextNumber(series, year);
    const record = recordOf(decided, now, awardNumber(decided.sources.institution.document.country, series, year, n));
    const award = await awardOf(actor, decided, record, { series, year, n });
    await this.db.repo(Award).insert(award);
    const credentialSha256 = await this.credentials.issue(award.personId, record, decided.sources, ready);
    await this.db.repo(RegisterEntry).insert({
      series, year, n, code: record.code, personId: award.personId, awardId: award.id, credentialId: record.credential.id,
      recordSha256: award.sha256, credentialSha256,
    });
    return award;
  }

  /** Publishes that the award's credential no longer holds. */
  async withdraw(award: Award): Promise<void> {
    await this.credentials.withdraw(award);
  }

  /** Locks the series' counter until this transaction ends: a number that is rolled back is given to the next. */
  private async nextNumber(series: string, year: number): Promise<number> {
    const [row] = await this.db.rows<{ last: number }>('awards.next_number',
      `insert into award_counters (series, year, last) values ($1, $2, 1)
       on conflict (series, year) do update set last = award_counters.last + 1 returning last`, [series, year]);
    return row!.last;
  }
}

function recordOf({ generation, names, sources, decision }: Decided, now: Date, number: string): AwardRecord {
  const { validMonths } = sources.achievement.document;
  return {
    kind: 'award', schema: 1, id: uuidv7(now.getTime()), number, code: drawCode(), generation, names,
    achievement: cite(sources.achievement), institution: cite(sources.institution), decision,
    credential: { id: randomUUID(), subject: randomUUID() },
    awardedAt: now.toISOString(), expiresAt: validMonths === null ? null : monthsAfter(now, validMonths).toISOString(),
  };
}

async function awardOf(actor: Actor, decided: Decided, record: AwardRecord, place: { series: string; year: number; n: number }): Promise<Award> {
  const { achievement, number, code, names, generation, awardedAt, expiresAt, id } = record;
  return Object.assign(new Award(), {
    personId: decided.personId, id, achievementCode: achievement.code, achievementVersion: achievement.version, generation, ...place, number, code,
    state: 'issued' as const, nameKm: names.km, nameLatin: names.latin, evaluation: decided.evaluation, record, sha256: await sha256Hex(canonicalJson(record)),
    awardedAt: new Date(awardedAt), expiresAt: expiresAt === null ? null : new Date(expiresAt),
    changedAt: new Date(awardedAt), changedBy: actor.personId, publicReason: null, place: decided.place,
  });
}
