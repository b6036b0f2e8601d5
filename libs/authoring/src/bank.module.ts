import { CourseModule } from '#course';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArrivalService } from './arrival.service.js';
import { BankController } from './bank.controller.js';
import { BankArrival, BankQuestion } from './bank.entity.js';
import { BankQueries } from './bank.queries.js';
import { BankService } from './bank.service.js';

@Module({
  imports: [CourseModule, TypeOrmModule.forFeature([BankQuestion, BankArrival])],
  controllers: [BankController],
  providers: [ArrivalService, BankQueries, BankService],
  exports: [BankService],
})
export class BankModule {}
