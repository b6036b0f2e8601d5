import { type AgreementParty, type AwardIssuer, type AwardRecord, canonicalJson, dayOf, drawCode, type NameSource, type RuleEvaluation, uuidv7 } from '#contracts';
import { CredentialService, SigningKeyService, type StandingOfCredential, type StatusPlace } from '#credential';
import { type Actor, Clock, Database, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import { Award, AwardEvent, type RecordedDecision, RegisterEntry } from './award.entity.js';
import { awardNumber, type AwardSources, monthsAfter, recordOf } from './award.record.js';

/** What is settled of one person before an award is made. */
export interface Decided {
  personId: string; place: string; generation: number; names: { km: string; latin: string; source: NameSource };
  evaluation: RuleEvaluation; decision: RecordedDecision | null; grade: number | null;
}

/** Makes awards: their numbers, records, signed credentials and lines in the register, together or not at all. */
@Injectable()
export class IssuanceService {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly credentials: CredentialService, private readonly keys: SigningKeyService) {}

  /**
   * Awards of one achievement for many people, in the order given. Under an agreement they wait for the partners (`numbered`); else they are issued.
   * @throws RuleBroken `award.partner_key_missing` while a partner that must sign has no confirmed key
   */
  async issue(actor: Actor, decided: readonly Decided[], sources: AwardSources): Promise<Award[]> {
    if (decided.length === 0) return [];
    const didOf = this.didOf(sources.partners);
    const unknown = sources.agreement?.document.parties.filter((party) => party.required && didOf(party) === '') ?? [];
    if (unknown.length > 0) throw new RuleBroken('award.partner_key_missing', { institutions: unknown.map(({ code }) => code) });
    const now = this.clock.now();
    const { series, validMonths } = sources.achievement.document;
    const year = Number(dayOf(now).slice(0, 4));
    // All that can be known before the numbers are: while they are taken, no other award of the series can be made.
    const places = await this.credentials.places(decided.length);
    const last = await this.takeNumbers(series, year, decided.length);
    const expiresAt = validMonths === null ? null : monthsAfter(now, validMonths);
    const awards = decided.map((one, at) => {
      const n = last - decided.length + 1 + at;
      const record = recordOf({
        id: uuidv7(now.getTime()), number: awardNumber(sources.institution.document.country, series, year, n), code: drawCode(), generation: one.generation, corrects: null,
        subject: randomUUID(), names: one.names, sources, grade: one.grade, joint: sources.agreement ? 'joint' : 'none', didOf, awardedAt: now, expiresAt,
      });
      return awardOf(actor, one, record, { series, year, n });
    });
    await this.keep(actor, awards, places);
    return awards;
  }

  /**
   * The same award made again: its number, its day and its text stay; code, record and credentials are new. `alone`: by the coordinator only.
   * The old one is the caller's to supersede.
   */
  async again(actor: Actor, old: Award, { names, grade, generation, alone = false }: { names: AwardRecord['names']; grade: number | null; generation: number; alone?: boolean }): Promise<Award> {
    const now = this.clock.now();
    const { personId, place, evaluation, decision, series, year, n } = old;
    const issuers = old.record.issuers.filter(({ role }) => !alone || role === 'coordinator').map((issuer) => ({ ...issuer, credential: randomUUID() }));
    const record: AwardRecord = {
      ...old.record, id: uuidv7(now.getTime()), code: drawCode(), generation, corrects: old.id, names, grade, subject: randomUUID(), issuers,
      joint: alone ? 'single_by_decision' : old.record.joint,
    };
    const award = awardOf(actor, { personId, place, generation, names, evaluation, decision, grade }, record, { series, year, n });
    Object.assign(award, { changedAt: now });
    await this.keep(actor, [award], await this.credentials.places(1));
    return award;
  }

  /** The required institutions whose credential of this award is not here yet. */
  async unsigned(award: Award): Promise<AwardIssuer[]> {
    const kept = new Set((await this.credentials.of(award)).map(({ issuer }) => issuer));
    return award.record.issuers.filter(({ required, did }) => required && !kept.has(did));
  }

  /** Writes awards with their register lines, and signs what this Kru may sign: the coordinator's credentials and those by mandate. */
  async keep(actor: Actor, awards: readonly Award[], places: readonly StatusPlace[]): Promise<void> {
    const now = this.clock.now();
    for (const some of inChunks(awards)) await this.db.repo(Award).insert(some);
    for (const some of inChunks(awards)) {
      await this.db.repo(RegisterEntry).insert(some.map(({ series, year, n, generation, code, personId, id, sha256 }) =>
      ({ series, year, n, generation, code, personId, awardId: id, recordSha256: sha256, registeredAt: now })));
    }
    await this.credentials.issue(awards.flatMap(({ personId, record }, at) => record.issuers.filter(signedHere).map((issuer) => ({ personId, record, issuer, place: places[at]! }))));
    const issued = awards.filter(({ state }) => state === 'issued');
    for (const some of inChunks(issued)) {
      await this.db.repo(AwardEvent).insert(some.map(({ personId, id }) =>
        ({ personId, id: uuidv7(now.getTime()), awardId: id, at: now, by: actor.personId, what: 'issued' as const, publicReason: null, note: null })));
    }
  }

  /** Publishes how the awards' credentials stand from now on; null: good again. */
  setStanding(awardIds: readonly string[], standing: StandingOfCredential | null): Promise<void> {
    return this.credentials.setStanding(awardIds, standing);
  }

  /** Whose identifier stands for a party: ours, one of a key we hold by mandate, or the partner's own. */
  private didOf(partners: AwardSources['partners']): (party: AgreementParty) => string {
    return ({ code, role, signs }) => (role === 'coordinator' ? this.keys.did : signs === 'mandate' ? `${this.keys.did}:mandate:${code}` : partners.get(code) ?? '');
  }

  /** Locks the series' counter until this transaction ends: numbers that are rolled back are given to the next. Gives the last of `count`. */
  private async takeNumbers(series: string, year: number, count: number): Promise<number> {
    const [row] = await this.db.rows<{ last: number }>('awards.next_number',
      `insert into award_counters (series, year, last) values ($1, $2, $3)
       on conflict (series, year) do update set last = award_counters.last + $3 returning last`, [series, year, count]);
    return row!.last;
  }
}

/** So many rows an insert: Postgres takes 65,535 values in one. */
const CHUNK = 500;

const inChunks = <T>(all: readonly T[]): T[][] => Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) => all.slice(at * CHUNK, (at + 1) * CHUNK));

const signedHere = ({ role, byMandate }: AwardIssuer): boolean => role === 'coordinator' || byMandate;

/** The row of an award: issued, unless a required partner has yet to sign. */
export function awardOf(actor: Actor, decided: Decided, record: AwardRecord, place: { series: string; year: number; n: number }): Award {
  const { achievement, number, code, names, generation, awardedAt, expiresAt, id } = record;
  return Object.assign(new Award(), {
    personId: decided.personId, id, achievementCode: achievement.code, achievementVersion: achievement.version, generation, ...place, number, code,
    state: record.issuers.every((issuer) => signedHere(issuer) || !issuer.required) ? 'issued' as const : 'numbered' as const,
    nameKm: names.km, nameLatin: names.latin, evaluation: decided.evaluation, decision: decided.decision, record,
    sha256: createHash('sha256').update(canonicalJson(record)).digest('hex'), agreementCode: record.agreement?.code ?? null, supersedes: record.corrects, supersededBy: null,
    awardedAt: new Date(awardedAt), expiresAt: expiresAt === null ? null : new Date(expiresAt),
    changedAt: new Date(awardedAt), changedBy: actor.personId, publicReason: null, place: decided.place,
  });
}
