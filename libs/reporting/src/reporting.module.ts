import { CourseModule } from '#course';
import { EnrolmentModule } from '#enrolment';
import { StudyModule } from '#study';
import { TerritoryModule } from '#territory';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BoardController } from './board.controller.js';
import { BoardCursors } from './board.cursor.js';
import { BoardCount, BoardCursor, BoardInspection, BoardInspectionCount, BoardPerson, BoardStandardCount } from './board.entity.js';
import { BoardJobs } from './board.jobs.js';
import { BoardQueries } from './board.queries.js';
import { BoardRollup } from './board.rollup.js';
import { BoardService } from './board.service.js';
import { CompetencyController } from './competency.controller.js';
import { BoardCompetency, BoardCompetencyCount, BoardCompetencyDue } from './competency.entity.js';
import { CompetencyQueries } from './competency.queries.js';
import { CompetencyRollup } from './competency.rollup.js';
import { CompetencyBoardService } from './competency.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      BoardPerson, BoardCount, BoardInspection, BoardInspectionCount, BoardStandardCount, BoardCursor, BoardCompetency, BoardCompetencyCount, BoardCompetencyDue,
    ]),
    TerritoryModule, CourseModule, EnrolmentModule, StudyModule,
  ],
  controllers: [BoardController, CompetencyController],
  providers: [BoardCursors, BoardRollup, CompetencyRollup, BoardJobs, BoardQueries, BoardService, CompetencyQueries, CompetencyBoardService],
  exports: [BoardRollup, CompetencyRollup],
})
export class ReportingModule {}
