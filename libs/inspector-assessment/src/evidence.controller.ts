import { Sha256 } from '#contracts';
import { Actor, Allow, CurrentActor, Id, Matches, Refuses, RuleBroken } from '#platform';
import { Body, Controller, Get, Param, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { EvidenceReceipt } from './evidence.dto.js';
import { EvidenceFile } from './evidence.entity.js';
import { EvidenceService } from './evidence.service.js';

const binary = { type: 'string', format: 'binary' } as const;

@ApiTags('inspector-assessment')
@Controller('evidence')
export class EvidenceController {
  constructor(private readonly evidence: EvidenceService) {}

  @Put(':inspectionId/:sha256')
  @Allow('inspector')
  @Refuses('inspection.not_found', 'inspection.state_refuses', 'evidence.empty', 'file.type_refused', 'file.hash_mismatch', 'request.too_large')
  @ApiOperation({ summary: 'A photo (JPEG, PNG, WebP) or PDF of at most 20 MB, by its SHA-256; may be sent again' })
  @ApiConsumes(...EvidenceFile.mimes)
  @ApiBody({ schema: binary })
  async receive(
    @CurrentActor() actor: Actor,
    @Id('inspectionId') inspectionId: string,
    @Param('sha256', new Matches(Sha256)) sha256: string,
    @Req() request: FastifyRequest,
    @Body() content: unknown,
  ): Promise<EvidenceReceipt> {
    const mime = (request.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();
    if (!Buffer.isBuffer(content)) throw new RuleBroken('file.type_refused', { mime, allowed: EvidenceFile.mimes });
    const { bytes, receivedAt } = await this.evidence.receive(actor, inspectionId, sha256, mime, content);
    return { sha256, bytes, receivedAt: receivedAt.toISOString() };
  }

  @Get(':inspectionId/:sha256')
  @Allow()
  @Refuses('inspection.not_found', 'evidence.not_found')
  @ApiOperation({ summary: 'The bytes; a teammate’s stay hidden until one’s own sheet is in' })
  @ApiOkResponse({ content: { 'image/*': { schema: binary }, 'application/pdf': { schema: binary } } })
  async read(
    @CurrentActor() actor: Actor,
    @Id('inspectionId') inspectionId: string,
    @Param('sha256', new Matches(Sha256)) sha256: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { mime, content } = await this.evidence.read(actor, inspectionId, sha256);
    // What someone uploaded is shown, and never run: neither scripts nor plug-ins.
    void reply.header('etag', `"${sha256}"`).header('cache-control', 'private, max-age=31536000, immutable').header('content-security-policy', "default-src 'none'; sandbox").type(mime).send(content);
  }
}
