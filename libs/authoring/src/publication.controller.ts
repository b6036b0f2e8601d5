import { Actor, Allow, CurrentActor, Id, Refuses, RuleBroken } from '#platform';
import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ArchiveService } from './archive.service.js';
import { type CourseDraftView, type PreviewView, PublicationBody, type PublicationList, type PublicationView } from './draft.dto.js';
import { authors } from './authoring.policy.js';
import { DraftViews } from './draft.views.js';
import { PublicationService } from './publication.service.js';

const binary = { type: 'string', format: 'binary' } as const;

@ApiTags('authoring')
@Controller()
@Allow(...authors)
export class PublicationController {
  constructor(private readonly publications: PublicationService, private readonly archives: ArchiveService, private readonly views: DraftViews) {}

  @Get('drafts/:id/preview')
  @Refuses('draft.not_found')
  @ApiOperation({ summary: 'The document that the draft would be, or what keeps it from being one; and what would differ from the version before' })
  preview(@CurrentActor() actor: Actor, @Id() id: string): Promise<PreviewView> {
    return this.publications.preview(actor, id);
  }

  @Post('drafts/:id/publication')
  @HttpCode(200)
  @Refuses('draft.not_found', 'draft.closed', 'publication.not_approved', 'review.draft_changed', 'publication.base_behind', 'publication.faulty')
  @ApiOperation({ summary: 'Publishes an approved draft as the next version' })
  publish(@CurrentActor() actor: Actor, @Id() id: string, @Body() { revision }: PublicationBody): Promise<PublicationView> {
    return this.publications.publish(actor, id, revision);
  }

  @Get('publications/:code')
  @Refuses('draft.outside_territory', 'course.not_found')
  @ApiOperation({ summary: 'Every version of a course with what it changed, the latest first' })
  async history(@CurrentActor() actor: Actor, @Param('code') code: string): Promise<PublicationList> {
    return { items: await this.publications.history(actor, code) };
  }

  @Get('drafts/:id/archive')
  @Refuses('draft.not_found')
  @ApiOperation({ summary: 'A draft as the files of content/courses/, zipped' })
  @ApiOkResponse({ content: { 'application/zip': { schema: binary } } })
  async export(@CurrentActor() actor: Actor, @Id() id: string, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.archives.ofDraft(actor, id));
  }

  @Put('drafts/:id/archive')
  @Refuses('draft.outside_territory', 'draft.already_open', 'archive.unreadable', 'archive.too_large', 'file.type_refused', 'request.too_large')
  @ApiOperation({ summary: 'Begins a draft of zipped files' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: binary })
  async import(@CurrentActor() actor: Actor, @Id() id: string, @Body() content: unknown): Promise<CourseDraftView> {
    if (!Buffer.isBuffer(content)) throw new RuleBroken('archive.unreadable', { file: '', message: 'no bytes' });
    return this.views.of(actor, await this.archives.bring(actor, id, content));
  }

  @Get('publications/:code/:version/archive')
  @Refuses('draft.outside_territory', 'course.not_found')
  @ApiOperation({ summary: 'A published version as the files of content/courses/, zipped' })
  @ApiOkResponse({ content: { 'application/zip': { schema: binary } } })
  async exportVersion(@CurrentActor() actor: Actor, @Param('code') code: string, @Param('version', ParseIntPipe) version: number, @Res() reply: FastifyReply): Promise<void> {
    send(reply, await this.archives.ofVersion(actor, code, version));
  }
}

const send = (reply: FastifyReply, { name, bytes }: { name: string; bytes: Buffer }): void =>
  void reply.header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'private, no-cache').type('application/zip').send(bytes);
