import { DraftEdits, Sha256 } from '#contracts';
import { Actor, Allow, CurrentActor, Id, JsonBody, Matches, Refuses, RuleBroken } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DraftBody, type DraftList, type DraftNews, DraftsQuery, type CourseDraftView, FileQuery, type FileView, NewsQuery, PresenceBody } from './draft.dto.js';
import type { CourseDraft } from './draft.entity.js';
import { authors } from './authoring.policy.js';
import { DraftQueries } from './draft.queries.js';
import { DraftService } from './draft.service.js';
import { DraftViews } from './draft.views.js';
import { EditService } from './edit.service.js';

@ApiTags('authoring')
@Controller('drafts')
@Allow(...authors)
export class DraftController {
  constructor(private readonly drafts: DraftService, private readonly edits: EditService, private readonly queries: DraftQueries, private readonly views: DraftViews) {}

  @Get()
  @Refuses('draft.outside_territory')
  @ApiOperation({ summary: 'Courses being written, the last changed first; those put away only when asked for' })
  list(@CurrentActor() actor: Actor, @Query() query: DraftsQuery): Promise<DraftList> {
    this.drafts.mustWrite(actor);
    return this.queries.list(query);
  }

  @Put(':id')
  @Refuses('draft.outside_territory', 'draft.already_open', 'draft.code_taken', 'course.not_found')
  @ApiOperation({ summary: 'Begins a draft of the latest version of a course, or of a new one with a title' })
  async begin(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: DraftBody): Promise<CourseDraftView> {
    return this.view(actor, await this.drafts.begin(actor, id, body));
  }

  @Get(':id')
  @Refuses('draft.not_found')
  @ApiOperation({ summary: 'A draft whole' })
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<CourseDraftView> {
    return this.view(actor, await this.drafts.visible(actor, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @Refuses('draft.not_found', 'draft.closed')
  @ApiOperation({ summary: 'Puts a draft away; it can still be read and exported' })
  drop(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.drafts.drop(actor, id);
  }

  @Post(':id/edits')
  @HttpCode(200)
  @JsonBody(DraftEdits)
  @Refuses('draft.not_found', 'draft.closed', 'edit.base_unknown', 'edit.misshapen')
  @ApiOperation({ summary: 'Takes in changes of an open editor, and answers with all since their base; may be sent again' })
  receive(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(DraftEdits)) edits: DraftEdits): Promise<DraftNews> {
    return this.edits.receive(actor, id, edits);
  }

  @Get(':id/edits')
  @Refuses('draft.not_found')
  @ApiOperation({ summary: 'What was changed since a revision, what waits for a decision, and who else is here' })
  since(@CurrentActor() actor: Actor, @Id() id: string, @Query() { after = 0 }: NewsQuery): Promise<DraftNews> {
    return this.edits.since(actor, id, after);
  }

  @Delete(':id/edits/:editId')
  @HttpCode(204)
  @Refuses('draft.not_found', 'draft.closed')
  @ApiOperation({ summary: 'Lets a change go that was kept aside: what stands in the draft stays' })
  letGo(@CurrentActor() actor: Actor, @Id() id: string, @Id('editId') editId: string): Promise<void> {
    return this.edits.letGo(actor, id, editId);
  }

  @Put(':id/presence')
  @HttpCode(204)
  @Refuses('draft.not_found')
  @ApiOperation({ summary: 'Says where in the draft one is; forgotten after a minute' })
  present(@CurrentActor() actor: Actor, @Id() id: string, @Body() { path }: PresenceBody): Promise<void> {
    return this.edits.present(actor, id, path);
  }

  @Put(':id/files/:sha256')
  @Refuses('draft.not_found', 'draft.closed', 'file.type_refused', 'file.hash_mismatch', 'request.too_large')
  @ApiOperation({ summary: 'A figure (SVG, PNG, WebP) or a file to download, at most 5 MB, by its SHA-256; gives how the draft cites it' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  keepFile(@CurrentActor() actor: Actor, @Id() id: string, @Param('sha256', new Matches(Sha256)) sha256: string, @Query() { name }: FileQuery, @Body() content: unknown): Promise<FileView> {
    if (!Buffer.isBuffer(content)) throw new RuleBroken('file.type_refused', { name });
    return this.drafts.keepFile(actor, id, { sha256, name }, content);
  }

  private view(actor: Actor, draft: CourseDraft): Promise<CourseDraftView> {
    return this.views.of(actor, draft);
  }
}
