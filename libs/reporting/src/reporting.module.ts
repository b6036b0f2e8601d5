import { TerritoryModule } from '#territory';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BoardController } from './board.controller.js';
import { BoardCount, BoardCursor, BoardInspection, BoardInspectionCount, BoardPerson, BoardStandardCount } from './board.entity.js';
import { BoardJobs } from './board.jobs.js';
import { BoardQueries } from './board.queries.js';
import { BoardRollup } from './board.rollup.js';
import { BoardService } from './board.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([BoardPerson, BoardCount, BoardInspection, BoardInspectionCount, BoardStandardCount, BoardCursor]), TerritoryModule],
  controllers: [BoardController],
  providers: [BoardRollup, BoardJobs, BoardQueries, BoardService],
  exports: [BoardRollup],
})
export class ReportingModule {}
