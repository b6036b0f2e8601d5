import type { AchievementDocument, AgreementDocument, AwardRecord, InstitutionDocument } from '#contracts';
import { FrameworkService } from '#course';
import { PartnerKeyService } from '#credential';
import { Documents, NotFound, type Published } from '#platform';
import { Injectable } from '@nestjs/common';
import type { AwardSources } from './award.record.js';

/** What can be earned, and who gives it. */
@Injectable()
export class AchievementService {
  constructor(private readonly documents: Documents, private readonly frameworks: FrameworkService, private readonly partners: PartnerKeyService) {}

  /** The latest version of each. */
  list(): Promise<Published<AchievementDocument>[]> {
    return this.documents.list<AchievementDocument>('achievement');
  }

  /** @throws NotFound `achievement.not_found` */
  async get(code: string, version: number): Promise<Published<AchievementDocument>> {
    return this.documents.get<AchievementDocument>('achievement', code, version).catch((error: unknown) => notFound(error, code));
  }

  /** @throws NotFound `achievement.not_found` */
  async latest(code: string): Promise<Published<AchievementDocument>> {
    return this.documents.latest<AchievementDocument>('achievement', code).catch((error: unknown) => notFound(error, code));
  }

  institution(): Promise<Published<InstitutionDocument>> {
    return this.documents.latest<InstitutionDocument>('institution', 'ministry');
  }

  /** @throws NotFound `document.not_found` */
  agreement(code: string): Promise<Published<AgreementDocument>> {
    return this.documents.latest<AgreementDocument>('agreement', code);
  }

  /** All that an award of this achievement is made from today. */
  async sources(achievement: Published<AchievementDocument>): Promise<AwardSources> {
    const { agreement: code, competencies } = achievement.document;
    const agreement = code === null ? null : await this.agreement(code);
    const partners = await this.partners.didsOf(agreement?.document.parties.map((party) => party.code) ?? []);
    return { achievement, institution: await this.institution(), agreement, partners, competencies: await this.competencies(competencies) };
  }

  /** Names of the competencies, from whichever framework has them; a code that none has is left out. */
  private async competencies(codes: string[]): Promise<AwardRecord['competencies']> {
    const frameworks = await this.frameworks.list();
    const all = frameworks.flatMap(({ code: framework, document }) => document.aspects.flatMap(({ competencies }) =>
      competencies.map(({ code, title }) => ({ framework, code, title }))));
    return codes.flatMap((code) => all.find((competency) => competency.code === code) ?? []);
  }
}

function notFound(error: unknown, code: string): never {
  throw error instanceof NotFound ? new NotFound('achievement.not_found', { code }) : error;
}
