import { Allow, Refuses } from '#platform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PlaceList, PlaceSearch, PlacesUnder, PlaceView } from './place.dto.js';
import { PlaceQueries } from './place.queries.js';
import { PlaceService } from './place.service.js';

@ApiTags('territory')
@Controller('places')
@Allow()
export class PlaceController {
  constructor(private readonly places: PlaceService, private readonly queries: PlaceQueries) {}

  @Get()
  @ApiOperation({ summary: 'The places directly below one; the countries when none is named' })
  async children(@Query() { under }: PlacesUnder): Promise<PlaceList> {
    return { items: await this.places.children(under ?? null) };
  }

  @Get('search')
  @ApiOperation({ summary: 'Places by part of a name or the beginning of a code, best matches first' })
  async search(@Query() { q, level, under, limit }: PlaceSearch): Promise<PlaceList> {
    return { items: await this.queries.search(q, { level, under, limit }) };
  }

  @Get('by-code/:code')
  @Refuses('place.not_found')
  @ApiOperation({ summary: 'The place with this code' })
  byCode(@Param('code') code: string): Promise<PlaceView> {
    return this.places.byCode(code);
  }
}
