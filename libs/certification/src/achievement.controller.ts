import type { AchievementDocument, AwardRule } from '#contracts';
import { Allow, Public, type Published, Refuses } from '#platform';
import { Controller, Get, Header, Param, ParseIntPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type AchievementList, type AchievementRow } from './achievement.dto.js';
import { AchievementService } from './achievement.service.js';

@ApiTags('certification')
@Controller('achievements')
export class AchievementController {
  constructor(private readonly achievements: AchievementService) {}

  @Get()
  @Allow()
  @ApiOperation({ summary: 'What can be earned' })
  async list(): Promise<AchievementList> {
    return { items: (await this.achievements.list()).map(row) };
  }

  /** The id of an achievement inside a credential is this address. */
  @Get(':code/:version')
  @Public()
  @Refuses('achievement.not_found')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiOperation({ summary: 'One version of an achievement, its very bytes' })
  async document(@Param('code') code: string, @Param('version', ParseIntPipe) version: number): Promise<StreamableFile> {
    return new StreamableFile((await this.achievements.get(code, version)).bytes, { type: 'application/json' });
  }
}

function row({ sha256, document }: Published<AchievementDocument>): AchievementRow {
  const { code, version, title, description, criteria, hours, ects, levels, competencies, series, validMonths, rule, decision, agreement, allowsInspecting } = document;
  return {
    code, version, sha256, title, description, criteria, hours, ects, levels, competencies, series, validMonths, decidedBy: decision.by,
    fourEyes: decision.by === 'jury' && decision.fourEyes, byOfficer: asksOfficer(rule), course: rule.type === 'course_completed' ? rule.course : null,
    agreement, allowsInspecting,
  };
}

/** True when an officer's decision is a condition, or can be one. */
const asksOfficer = (rule: AwardRule): boolean => (rule.type === 'at_least' ? rule.of.some(asksOfficer) : rule.type === 'officer_decision');
