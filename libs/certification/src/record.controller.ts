import { canonicalJson } from '#contracts';
import { Id, Public, Refuses } from '#platform';
import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AwardQueries } from './award.queries.js';

@ApiTags('certification')
@Controller('records')
export class RecordController {
  constructor(private readonly queries: AwardQueries) {}

  /** The address stands in every credential of the award, which cite the SHA-256 of these bytes. */
  @Get(':id')
  @Public()
  @Refuses('award.not_found')
  @Header('access-control-allow-origin', '*')
  @Header('x-robots-tag', 'noindex')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiOperation({ summary: 'The canonical record of an award, its very bytes' })
  async record(@Id() id: string): Promise<StreamableFile> {
    const { record } = await this.queries.byRecord(id);
    return new StreamableFile(Buffer.from(canonicalJson(record)), { type: 'application/json' });
  }
}
