import { Module } from '@nestjs/common';
import { InstrumentController } from './instrument.controller.js';
import { InstrumentService } from './instrument.service.js';

@Module({ controllers: [InstrumentController], providers: [InstrumentService], exports: [InstrumentService] })
export class InspectorAssessmentModule {}
