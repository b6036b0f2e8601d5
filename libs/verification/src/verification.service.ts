import { canonicalJson, dayOf, isVerificationCode, sha256Hex } from '#contracts';
import { type Award, AwardQueries, type RegisterLine } from '#certification';
import { credentialUrl, CredentialService } from '#credential';
import { Clock, Config, Database, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';

export interface Verified {
  award: Award; status: ReturnType<Award['statusOn']>;
  /** Record and credentials are those of the register, and the keys we know signed them. */
  genuine: boolean; credentialUrls: string[];
}

/** Answers strangers: to a code, never to a name. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly config: Config,
    private readonly queries: AwardQueries, private readonly credentials: CredentialService,
  ) {}

  /**
   * An unknown code is answered after the same work as a known one, done on another award, so that the time of an
   * answer tells nothing. @throws NotFound `award.code_unknown`
   */
  async verify(code: string): Promise<Verified> {
    const line = await this.queries.registered(code);
    const found = line && (await this.examine(line));
    const known = found !== undefined && line!.asked && isVerificationCode(code);
    await this.count(known ? code : '');
    if (!known) throw new NotFound('award.code_unknown');
    return found;
  }

  private async examine(line: RegisterLine): Promise<Verified> {
    const award = await this.queries.byRecord(line.awardId);
    const recordHolds = (await sha256Hex(canonicalJson(award.record))) === line.recordSha256;
    const credentials = await this.credentials.of(award);
    let signed = true;
    for (const credential of credentials) signed = (await this.credentials.holds(credential)) && signed;
    return {
      award, status: award.statusOn(this.clock.now()), genuine: recordHolds && signed,
      credentialUrls: credentials.map(({ id }) => credentialUrl(this.config.origin, id)),
    };
  }

  /** A count for the day: no address, no time, nothing about who asked. */
  private async count(code: string): Promise<void> {
    await this.db.rows('verification.count',
      `insert into verification_events (day, code, count) values ($1, $2, 1)
       on conflict (day, code) do update set count = verification_events.count + 1`, [dayOf(this.clock.now()), code]);
  }
}
