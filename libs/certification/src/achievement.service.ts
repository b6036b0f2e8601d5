import type { AchievementDocument, InstitutionDocument, Text } from '#contracts';
import { FrameworkService } from '#course';
import { Documents, NotFound, type Published } from '#platform';
import { Injectable } from '@nestjs/common';
import type { AwardRecord, AwardSources } from './award.record.js';

export interface CompetencyName { framework: string; code: string; title: Text }

/** What can be earned, and who gives it. */
@Injectable()
export class AchievementService {
  constructor(private readonly documents: Documents, private readonly frameworks: FrameworkService) {}

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

  /** The very versions that a record cites. */
  async sourcesOf(record: AwardRecord): Promise<AwardSources> {
    const { achievement, institution } = record;
    return {
      achievement: await this.documents.get<AchievementDocument>('achievement', achievement.code, achievement.version),
      institution: await this.documents.get<InstitutionDocument>('institution', institution.code, institution.version),
    };
  }

  /** Names of the competencies, from whichever framework has them; a code that none has is left out. */
  async competencies(codes: string[]): Promise<CompetencyName[]> {
    const frameworks = await this.frameworks.list();
    const all = frameworks.flatMap(({ code: framework, document }) => document.aspects.flatMap(({ competencies }) =>
      competencies.map(({ code, title }) => ({ framework, code, title }))));
    return codes.flatMap((code) => all.find((competency) => competency.code === code) ?? []);
  }
}

function notFound(error: unknown, code: string): never {
  throw error instanceof NotFound ? new NotFound('achievement.not_found', { code }) : error;
}
