import { Allow, Refuses } from '#platform';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type CoverageCellView, CoverageCellOf, CoverageOf, type CoverageView } from './coverage.dto.js';
import { CoverageService } from './coverage.service.js';
import { coverageReaders } from './framework.policy.js';

@ApiTags('course')
@Controller('coverage')
@Allow(...coverageReaders)
export class CoverageController {
  constructor(private readonly coverage: CoverageService) {}

  @Get()
  @Refuses('framework.not_found')
  @ApiOperation({ summary: 'Which course builds and measures which competency of a framework, through crosswalks where a course cites another' })
  get(@Query() { framework }: CoverageOf): Promise<CoverageView> {
    return this.coverage.coverage(framework);
  }

  @Get('cell')
  @Refuses('framework.not_found')
  @ApiOperation({ summary: 'The lessons and questions of one course that build and measure one competency' })
  cell(@Query() of: CoverageCellOf): Promise<CoverageCellView> {
    return this.coverage.cell(of);
  }

  @Get('csv')
  @Refuses('framework.not_found')
  @ApiProduces('text/csv')
  @ApiOperation({ summary: 'The coverage as a table, one line a competency and course: UTF-8 with a byte order mark' })
  async csv(@Query() { framework }: CoverageOf, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { name, text } = await this.coverage.csv(framework);
    void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
    return text;
  }
}
