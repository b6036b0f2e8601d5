import { canonicalJson, isVerificationCode, sha256Hex } from '#contracts';
import { Clock, Config, Database, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { AchievementService, type CompetencyName } from './achievement.service.js';
import { Award } from './award.entity.js';
import { AwardQueries, type RegisterLine } from './award.queries.js';
import { type AwardSources, dayOf } from './award.record.js';
import { credentialUrl } from './credential.document.js';
import { CredentialService } from './credential.service.js';

export interface Verified {
  award: Award; sources: AwardSources; competencies: CompetencyName[]; status: ReturnType<Award['statusOn']>;
  /** The bytes are those of the register, and one of our keys signed them. */
  genuine: boolean; credentialUrl: string;
}

/** Answers strangers: to a code, never to a name. */
@Injectable()
export class VerificationService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly config: Config,
    private readonly queries: AwardQueries, private readonly achievements: AchievementService, private readonly credentials: CredentialService,
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
    const award = await this.db.repo(Award).findOneByOrFail({ personId: line.personId, id: line.awardId });
    const sources = await this.achievements.sourcesOf(award.record);
    const recordHolds = (await sha256Hex(canonicalJson(award.record))) === line.recordSha256;
    const credentialHolds = await this.credentials.holds(await this.credentials.bytesOf(award), line.credentialSha256);
    return {
      award, sources, competencies: await this.achievements.competencies(sources.achievement.document.competencies),
      status: award.statusOn(this.clock.now()), genuine: recordHolds && credentialHolds,
      credentialUrl: credentialUrl(this.config.origin, line.credentialId),
    };
  }

  /** A count for the day: no address, no time, nothing about who asked. */
  private async count(code: string): Promise<void> {
    await this.db.rows('verification.count',
      `insert into verification_events (day, code, count) values ($1, $2, 1)
       on conflict (day, code) do update set count = verification_events.count + 1`, [dayOf(this.clock.now()), code]);
  }
}
