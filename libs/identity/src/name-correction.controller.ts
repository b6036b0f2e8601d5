import { NameCorrectionRecord, Sha256 } from '#contracts';
import { Actor, Allow, CurrentActor, Id, JsonBody, Matches, Refuses } from '#platform';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AcceptNames, NameCorrectionList, NameCorrectionPage, NameCorrectionRow, NameCorrectionsWanted, NameCorrectionView, RefuseNames } from './name-correction.dto.js';
import { NameCorrectionQueries, viewOf } from './name-correction.queries.js';
import { NameCorrectionService } from './name-correction.service.js';

@ApiTags('identity')
@Controller()
export class NameCorrectionController {
  constructor(private readonly corrections: NameCorrectionService, private readonly queries: NameCorrectionQueries) {}

  @Get('me/name-corrections')
  @Allow()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What one asked for about one’s own names, and what became of it' })
  async mine(@CurrentActor() actor: Actor): Promise<NameCorrectionList> {
    return { items: await this.queries.mine(actor.personId) };
  }

  @Put('me/name-corrections/:id')
  @Allow()
  @JsonBody(NameCorrectionRecord)
  @Refuses('person.name_not_khmer', 'person.name_not_latin', 'name_correction.nothing', 'name_correction.files_unfit', 'name_correction.files_missing',
    'name_correction.waiting', 'name_correction.already_received')
  @ApiOperation({ summary: 'Asks that one’s legal names be corrected, once the document is here (`/uploads`); may be sent again' })
  async ask(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(NameCorrectionRecord)) record: NameCorrectionRecord): Promise<NameCorrectionView> {
    return viewOf(await this.corrections.ask(actor, id, record));
  }

  @Get('name-corrections')
  @Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Corrections of names asked for in one’s territories' })
  list(@CurrentActor() actor: Actor, @Query() { state = 'waiting', after, limit = 50 }: NameCorrectionsWanted): Promise<NameCorrectionPage> {
    return this.queries.list(actor, state, after, limit);
  }

  @Get('name-corrections/:id')
  @Allow()
  @Header('cache-control', 'no-store')
  @Refuses('name_correction.not_found')
  @ApiOperation({ summary: 'One of them; also for the person' })
  read(@CurrentActor() actor: Actor, @Id() id: string): Promise<NameCorrectionRow> {
    return this.queries.visible(actor, id);
  }

  @Post('name-corrections/:id/accept')
  @HttpCode(200)
  @Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer')
  @Refuses('name_correction.not_found', 'name_correction.own', 'name_correction.decided', 'person.changed_since', 'person.ranks_above')
  @ApiOperation({ summary: 'Writes the names as they were asked for, with the document as their source' })
  async accept(@CurrentActor() actor: Actor, @Id() id: string, @Body() { baseVersion }: AcceptNames): Promise<NameCorrectionRow> {
    await this.corrections.accept(actor, id, baseVersion);
    return this.queries.visible(actor, id);
  }

  @Post('name-corrections/:id/refuse')
  @HttpCode(200)
  @Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer')
  @Refuses('name_correction.not_found', 'name_correction.own', 'name_correction.decided')
  @ApiOperation({ summary: 'Leaves the names as they are, and says why' })
  async refuse(@CurrentActor() actor: Actor, @Id() id: string, @Body() { words }: RefuseNames): Promise<NameCorrectionRow> {
    await this.corrections.refuse(actor, id, words);
    return this.queries.visible(actor, id);
  }

  @Get('name-corrections/:id/files/:sha256')
  @Allow()
  @Refuses('name_correction.not_found', 'name_correction.file_not_found')
  @ApiOperation({ summary: 'The document: for the person, and for who decides' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async file(@CurrentActor() actor: Actor, @Id() id: string, @Param('sha256', new Matches(Sha256)) sha256: string, @Res() reply: FastifyReply): Promise<void> {
    const { file, content } = await this.corrections.open(actor, id, sha256);
    const shown = file.mime.startsWith('image/') ? 'inline' : 'attachment';
    // What someone uploaded is shown, and never run; and no shared computer keeps an identity card.
    void reply.header('cache-control', 'no-store').header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', `${shown}; filename*=UTF-8''${encodeURIComponent(file.name.toWellFormed())}`).header('content-length', file.bytes).type(file.mime).send(content);
  }
}
