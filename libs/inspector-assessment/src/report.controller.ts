import { Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AnswerReport, InspectionView } from './inspection.dto.js';
import { InspectionViews } from './inspection.views.js';
import { ReportLanguage, ReportView } from './report.dto.js';
import { type Report } from './report.entity.js';
import { ReportPrinter } from './report.print.js';
import { ReportService } from './report.service.js';

@ApiTags('inspector-assessment')
@Controller('inspections/:id')
export class ReportController {
  constructor(private readonly reports: ReportService, private readonly printer: ReportPrinter, private readonly views: InspectionViews) {}

  @Post('finalise')
  @HttpCode(200)
  @Allow('inspector')
  @Refuses('inspection.not_found', 'inspection.lead_only', 'inspection.state_refuses', 'report.judgements_incomplete')
  @ApiOperation({ summary: 'Makes the report, for ever, and an action of each recommendation; may be sent again' })
  async finalise(@CurrentActor() actor: Actor, @Id() id: string): Promise<ReportView> {
    return view(await this.reports.finalise(actor, id));
  }

  @Get('report')
  @Allow()
  @Refuses('inspection.not_found', 'report.not_found')
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<ReportView> {
    return view(await this.reports.read(actor, id));
  }

  @Get('report/pdf')
  @Allow()
  @Refuses('inspection.not_found', 'report.not_found')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async pdf(@CurrentActor() actor: Actor, @Id() id: string, @Query() { lang }: ReportLanguage, @Res() reply: FastifyReply): Promise<void> {
    const report = await this.reports.read(actor, id);
    const pdf = await this.printer.print(report, lang);
    void reply.type('application/pdf').header('cache-control', 'private, no-cache').header('etag', `"${report.sha256}-${lang}"`)
      .header('content-disposition', `inline; filename="inspection-${report.document.school.code}-${report.document.startsOn}.${lang}.pdf"`).send(pdf);
  }

  @Put('response')
  @Allow('school_director')
  @Refuses('inspection.not_found', 'inspection.state_refuses', 'school_response.already_given')
  @ApiOperation({ summary: 'The school’s answer to the report: once' })
  async respond(@CurrentActor() actor: Actor, @Id() id: string, @Body() { text }: AnswerReport): Promise<InspectionView> {
    return this.views.one(actor, await this.reports.respond(actor, id, text));
  }
}

const view = ({ inspectionId, version, sha256, finalisedAt, document }: Report): ReportView =>
  ({ inspectionId, version, sha256, finalisedAt: finalisedAt.toISOString(), scores: document.scores, document });
