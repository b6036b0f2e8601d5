import { criteriaOf, InstrumentDocument, standardsOf } from '#contracts';
import { Allow, jsonSchemaOf, type Published, Refuses } from '#platform';
import { Controller, Get, Param, ParseIntPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type InstrumentList, type InstrumentRow } from './instrument.dto.js';
import { InstrumentService } from './instrument.service.js';

@ApiTags('inspector-assessment')
@Controller('instruments')
export class InstrumentController {
  constructor(private readonly instruments: InstrumentService) {}

  @Get()
  @Allow()
  @ApiOperation({ summary: 'The latest version of each instrument' })
  async list(): Promise<InstrumentList> {
    return { items: (await this.instruments.list()).map(row) };
  }

  @Get(':code/:version')
  @Allow()
  @Refuses('document.not_found')
  @ApiOperation({ summary: 'One version of an instrument, the very bytes that its SHA-256 names' })
  @ApiOkResponse({ content: { 'application/json': { schema: jsonSchemaOf(InstrumentDocument) } } })
  async read(@Param('code') code: string, @Param('version', ParseIntPipe) version: number, @Res() reply: FastifyReply): Promise<void> {
    const { bytes, sha256 } = await this.instruments.get(code, version);
    void reply.header('etag', `"${sha256}"`).header('cache-control', 'private, max-age=31536000, immutable').type('application/json; charset=utf-8').send(bytes);
  }
}

const row = ({ code, version, sha256, bytes, document }: Published<InstrumentDocument>): InstrumentRow => ({
  code, version, sha256, title: document.title, summary: document.summary, sample: document.sample,
  standards: standardsOf(document).length, criteria: criteriaOf(document).length, bytes: bytes.length,
});
