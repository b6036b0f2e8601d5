import { Actor, Allow, CurrentActor, Id, Refused, Refuses } from '#platform';
import { Controller, Get, Header, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { NoticeFeed } from './notice.changes.js';
import type { NoticeChanges, NoticeView } from './notice.dto.js';
import { Notices } from './notice.service.js';

@ApiTags('notification')
@Controller('notices')
@Allow()
export class NoticeController {
  constructor(private readonly notices: Notices, private readonly feed: NoticeFeed) {}

  @Get('changes')
  @Header('cache-control', 'no-store')
  @ApiQuery({ name: 'after', required: false, description: 'The cursor of the last answer; all when absent' })
  @ApiOperation({ summary: 'What one is told, and what was taken back' })
  async changes(@CurrentActor() actor: Actor, @Query('after') after = '0'): Promise<NoticeChanges> {
    if (!/^\d{1,18}$/.test(after)) throw new Refused('request.invalid', { faults: ['after'] });
    return this.feed.changes(actor, after);
  }

  @Put(':id/read')
  @Refuses('notice.not_found')
  @ApiOperation({ summary: 'Marks a notice of one’s own as read; again changes nothing' })
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<NoticeView> {
    await this.notices.read(actor, id);
    return this.feed.view(actor, id);
  }
}
