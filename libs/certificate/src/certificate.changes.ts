import { type Award, AwardQueries, DueService, IssuanceService } from '#certification';
import { credentialUrl } from '#credential';
import { Config } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CertificateChanges, CertificateView } from './certificate.dto.js';
import { smallCode, verifyUrl } from './certificate.page.js';
import { ShareService } from './share.service.js';

/** What a holder's phone keeps of their certificates: all that its pages show without a network. Of certificates only those that changed are sent. */
@Injectable()
export class CertificateFeed {
  constructor(
    private readonly due: DueService, private readonly queries: AwardQueries, private readonly issuance: IssuanceService,
    private readonly shares: ShareService, private readonly config: Config,
  ) {}

  async changes(personId: string, after: string): Promise<CertificateChanges> {
    const { cursor, awards } = await this.queries.changes(personId, after);
    const certificates: CertificateView[] = [];
    for (const award of awards) certificates.push(await this.view(award));
    const reachable = (await this.due.reachable(personId))
      .map(({ achievement, evaluation }) => ({ achievementCode: achievement.code, title: achievement.title, decision: achievement.decision.by, evaluation }));
    return { cursor, certificates, reachable, shares: await this.shares.mine(personId) };
  }

  private async view(award: Award): Promise<CertificateView> {
    const { id, achievementCode, record, number, code, state, awardedAt, expiresAt, nameKm, nameLatin, publicReason, supersededBy, changedAt } = award;
    const awaiting = award.waits ? (await this.issuance.unsigned(award)).map((issuer) => issuer.code) : [];
    return {
      id, achievementCode, title: record.title, number, code, state, awardedAt: awardedAt.toISOString(), expiresAt: expiresAt?.toISOString() ?? null,
      nameKm, nameLatin, verifyUrl: verifyUrl(this.config.origin, code), smallQr: smallCode(this.config.origin, code), publicReason,
      changedAt: changedAt.toISOString(), supersededBy, awaiting, record,
      credentials: record.issuers.filter(({ code: issuer }) => !awaiting.includes(issuer)).map(({ code: issuer, credential }) => ({ issuer, url: credentialUrl(this.config.origin, credential) })),
    };
  }
}
