import { SubmissionMark } from '#contracts';
import { Actor, Allow, CurrentActor, Id, JsonBody, Matches, Refuses } from '#platform';
import { keepers } from '#enrolment';
import { Body, Controller, Delete, Get, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { MarkService } from './mark.service.js';
import { MarkReceipt, SubmissionList, SubmissionsQuery, SubmissionView } from './submission.dto.js';
import { SubmissionQueries } from './submission.queries.js';
import { SubmissionViews } from './submission.views.js';

@ApiTags('coursework')
@Controller('submissions')
@Allow(...keepers)
export class MarkingController {
  constructor(private readonly queries: SubmissionQueries, private readonly views: SubmissionViews, private readonly marks: MarkService) {}

  @Get()
  @ApiOperation({ summary: 'The work one may mark: what waits with the oldest first, what is marked with the latest first' })
  list(@CurrentActor() actor: Actor, @Query() query: SubmissionsQuery): Promise<SubmissionList> {
    return this.queries.list(actor, query);
  }

  @Get(':id')
  @Refuses('submission.not_found')
  @ApiOperation({ summary: 'One work with its rubric, its other rounds and what peers said' })
  view(@CurrentActor() actor: Actor, @Id() id: string): Promise<SubmissionView> {
    return this.views.view(actor, id);
  }

  @Put(':id/marks/:markId')
  @JsonBody(SubmissionMark)
  @Refuses('submission.not_found', 'mark.incomplete', 'mark.below_pass', 'mark.words_missing', 'mark.already_marked', 'mark.already_received')
  @ApiOperation({ summary: 'Accepts or returns a work by its rubric; may be sent again' })
  async mark(@CurrentActor() actor: Actor, @Id() id: string, @Id('markId') markId: string, @Body(new Matches(SubmissionMark)) record: SubmissionMark): Promise<MarkReceipt> {
    return this.views.receipt(actor, await this.marks.mark(actor, id, markId, record));
  }

  @Delete(':id/marks/:markId')
  @Refuses('submission.not_found', 'mark.not_found', 'mark.undo_late', 'mark.followed')
  @ApiOperation({ summary: 'Takes one’s own mark back, within ten minutes and while nothing has followed from it' })
  async undo(@CurrentActor() actor: Actor, @Id() id: string, @Id('markId') markId: string): Promise<MarkReceipt> {
    return this.views.receipt(actor, await this.marks.undo(actor, id, markId));
  }
}
