import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlaceController } from './place.controller.js';
import { Place } from './place.entity.js';
import { PlaceRemoval, PlacesImport } from './place.import.js';
import { PlaceQueries } from './place.queries.js';
import { PlaceService } from './place.service.js';
import { SchoolsImport } from './school.import.js';

/** Places and schools. Global: every feature above asks where something is. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Place])],
  controllers: [PlaceController],
  providers: [PlaceQueries, PlaceService, PlaceRemoval, PlacesImport, SchoolsImport],
  exports: [PlaceService],
})
export class TerritoryModule {}
