import { type AwardRecord, dayOf, isVerificationCode, mayBeReliedOn, plainCode, type Verdict } from '#contracts';
import { type Award, AwardEvent, AwardQueries } from '#certification';
import { type Credential, CredentialService } from '#credential';
import { Clock, Config, Database } from '#platform';
import { credentialUrl } from '#proof';
import { Injectable } from '@nestjs/common';
import { Judge } from './judge.js';
import type { BundleView, HappeningView, RowState, SignedView, VerifiedRow } from './verification.dto.js';

/** All that is to be said of one code. `known` is false for a stand-in, whose details are nobody's business. */
export interface Answered { known: boolean; award: Award; verdict: Verdict; status: ReturnType<Award['statusOn']>; history: HappeningView[]; signed: SignedView[] }

/** Answers strangers: to a code, never to a name. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly config: Config,
    private readonly queries: AwardQueries, private readonly credentials: CredentialService, private readonly judge: Judge,
  ) {}

  /**
   * An unknown code is answered after the same work as a known one, done on another award, so that the time of an
   * answer tells nothing; it is undefined only while no award was ever made.
   */
  async verify(code: string): Promise<Answered | undefined> {
    const answered = await this.examined(code);
    await this.count(answered?.known ? plainCode(code) : '');
    return answered;
  }

  /** What one needs to check the signatures oneself; of another award, where `known` is false. */
  async bundle(code: string): Promise<{ known: boolean; bundle: BundleView } | undefined> {
    const found = await this.found(code);
    return found && { known: found.known, bundle: await this.judge.bundle(found.award.record, await this.credentials.of(found.award)) as BundleView };
  }

  /** One after the other, each with the same work; nothing of the question is kept. */
  async many(codes: readonly string[]): Promise<VerifiedRow[]> {
    const rows: VerifiedRow[] = [];
    for (const typed of codes) rows.push(row(plainCode(typed), await this.examined(typed)));
    return rows;
  }

  /** What holds of a code, without counting that it was asked. */
  async examined(typed: string): Promise<Answered | undefined> {
    const found = await this.found(typed);
    if (!found) return undefined;
    const { award, recordSha256 } = found;
    const credentials = await this.credentials.of(award);
    const status = award.statusOn(this.clock.now());
    const verdict = await this.judge.judge({ record: award.record, recordSha256, credentials, status });
    return { known: found.known, award, verdict, status, history: await this.history(award), signed: this.signed(award.record, credentials) };
  }

  private async found(typed: string): Promise<{ known: boolean; award: Award; recordSha256: string } | undefined> {
    const code = plainCode(typed);
    const line = await this.queries.registered(code);
    return line && { known: line.asked && isVerificationCode(code), award: await this.queries.byRecord(line.awardId), recordSha256: line.recordSha256 };
  }

  private async history({ personId, id }: Award): Promise<HappeningView[]> {
    const events = await this.db.repo(AwardEvent).find({ where: { personId, awardId: id }, order: { at: 'ASC', id: 'ASC' } });
    return events.map(({ what, at, publicReason }) => ({ what, at: at.toISOString(), publicReason, by: 'institution' }));
  }

  private signed(record: AwardRecord, credentials: readonly Credential[]): SignedView[] {
    const kept = new Set(credentials.map(({ issuer }) => issuer));
    return record.issuers.filter(({ did }) => kept.has(did)).map(({ did, code, credential, byMandate }) => ({ issuer: did, code, byMandate, url: credentialUrl(this.config.origin, credential) }));
  }

  /** A count for the day: no address, no time, nothing about who asked. */
  private async count(code: string): Promise<void> {
    await this.db.rows('verification.count',
      `insert into verification_events (day, code, count) values ($1, $2, 1)
       on conflict (day, code) do update set count = verification_events.count + 1`, [dayOf(this.clock.now()), code]);
  }
}

function row(code: string, answered: Answered | undefined): VerifiedRow {
  const nothing = { names: null, title: null, number: null, awardedAt: null, expiresAt: null, publicReason: null };
  if (!isVerificationCode(code)) return { code, state: 'mistyped', ...nothing };
  if (!answered?.known) return { code, state: 'unknown', ...nothing };
  const { award: { record, publicReason } } = answered;
  const { names: { km, latin }, title, number, awardedAt, expiresAt } = record;
  return { code, state: stateOf(answered), names: { km, latin }, title, number, awardedAt, expiresAt, publicReason };
}

/** A broken signature is worse than any status; one that is awaited is none. */
const stateOf = ({ verdict, status }: Answered): RowState => {
  if (mayBeReliedOn(verdict)) return status;
  const { signature, joint, status: { state } } = verdict;
  return signature.state === 'invalid' || (joint.state === 'broken' && status !== 'awaiting_cosign') || state === 'valid' || state === 'unknown' || state === 'not_yet_valid' ? 'forged' : state;
};
