import { CertificationModule } from '#certification';
import { IdentityModule } from '#identity';
import { TerritoryModule } from '#territory';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActionController } from './action.controller.js';
import { Action } from './action.entity.js';
import { ActionService } from './action.service.js';
import { EvidenceController } from './evidence.controller.js';
import { EvidenceFile } from './evidence.entity.js';
import { EvidenceService } from './evidence.service.js';
import { InspectionController } from './inspection.controller.js';
import { Inspection, InspectionMember } from './inspection.entity.js';
import { InspectionQueries } from './inspection.queries.js';
import { InspectionService } from './inspection.service.js';
import { InspectionViews } from './inspection.views.js';
import { InstrumentController } from './instrument.controller.js';
import { InstrumentService } from './instrument.service.js';
import { JudgementController } from './judgement.controller.js';
import { Judgement, Recommendation } from './judgement.entity.js';
import { JudgementService } from './judgement.service.js';
import { RatingSheetController } from './rating-sheet.controller.js';
import { RatingSheet } from './rating-sheet.entity.js';
import { RatingSheetService } from './rating-sheet.service.js';
import { ReportController } from './report.controller.js';
import { Report, SchoolResponse } from './report.entity.js';
import { ReportPrinter } from './report.print.js';
import { ReportService } from './report.service.js';
import { ReportWriter } from './report.writer.js';
import { TeamService } from './team.service.js';

@Module({
  imports: [
    TerritoryModule, IdentityModule, CertificationModule,
    TypeOrmModule.forFeature([Action, EvidenceFile, Inspection, InspectionMember, Judgement, RatingSheet, Recommendation, Report, SchoolResponse]),
  ],
  controllers: [InstrumentController, InspectionController, EvidenceController, RatingSheetController, JudgementController, ReportController, ActionController],
  providers: [InstrumentService, InspectionService, InspectionViews, InspectionQueries, TeamService, EvidenceService, RatingSheetService,
    JudgementService, ReportService, ReportWriter, ReportPrinter, ActionService],
  exports: [InstrumentService, InspectionService, EvidenceService, RatingSheetService, JudgementService, ReportService, ActionService],
})
export class InspectorAssessmentModule {}
