import { PeerReviewRecord, Sha256, SubmissionRecord } from '#contracts';
import { Actor, Allow, CurrentActor, Id, JsonBody, Matches, Refused, Refuses } from '#platform';
import { Body, Controller, Get, Header, Param, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CourseworkFeed } from './coursework.changes.js';
import { PeerReviewService } from './peer-review.service.js';
import { CourseworkChanges, PeerReviewReceipt, SubmissionReceipt } from './submission.dto.js';
import { SubmissionService } from './submission.service.js';
import { WorkFileService } from './work-file.service.js';

@ApiTags('coursework')
@Controller()
@Allow()
export class SubmissionController {
  constructor(
    private readonly submissions: SubmissionService,
    private readonly reviews: PeerReviewService,
    private readonly feed: CourseworkFeed,
    private readonly files: WorkFileService,
  ) {}

  @Put('submissions/:id')
  @JsonBody(SubmissionRecord)
  @Refuses('course.not_found', 'submission.activity_unknown', 'submission.text_short', 'submission.files_missing', 'submission.files_unfit',
    'submission.already_accepted', 'submission.waiting', 'submission.already_received')
  @ApiOperation({ summary: 'Takes work for an assignment, once its files are here (`/uploads`); may be sent again' })
  async handIn(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(SubmissionRecord)) record: SubmissionRecord): Promise<SubmissionReceipt> {
    const { id: kept, round, state, receivedAt } = await this.submissions.handIn(actor, id, record);
    return { id: kept, round, state, receivedAt: receivedAt.toISOString() };
  }

  @Get('coursework/changes')
  @Header('cache-control', 'no-store')
  @ApiQuery({ name: 'after', required: false, description: 'The cursor of the last answer; all when absent' })
  @ApiOperation({ summary: 'What is new in one’s own work, and in what one is asked to review' })
  async changes(@CurrentActor() actor: Actor, @Query('after') after = '0'): Promise<CourseworkChanges> {
    if (!/^\d{1,18}$/.test(after)) throw new Refused('request.invalid', { faults: ['after'] });
    return this.feed.changes(actor, after);
  }

  @Put('peer-reviews/:id')
  @JsonBody(PeerReviewRecord)
  @Refuses('peer_review.not_found', 'peer_review.incomplete', 'peer_review.already_received')
  @ApiOperation({ summary: 'Takes a review that one was asked for (its id is in the changes); may be sent again' })
  async review(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(PeerReviewRecord)) record: PeerReviewRecord): Promise<PeerReviewReceipt> {
    const { receivedAt } = await this.reviews.review(actor, id, record);
    return { id, receivedAt: receivedAt!.toISOString() };
  }

  @Get('submissions/:id/files/:sha256')
  @Refuses('submission.not_found', 'submission.file_not_found')
  @ApiOperation({ summary: 'A file of a work: for its author, who may mark it, and who was asked to review it' })
  @ApiOkResponse({ content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } } })
  async file(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Param('sha256', new Matches(Sha256)) sha256: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, content } = await this.files.open(actor, id, sha256);
    const shown = /^(image|audio)\//.test(file.mime) ? 'inline' : 'attachment';
    // What someone uploaded is shown, and never run: neither scripts nor plug-ins.
    void reply.header('etag', `"${sha256}"`).header('cache-control', 'private, max-age=31536000, immutable').header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', `${shown}; filename*=UTF-8''${encodeURIComponent(file.name.toWellFormed())}`).header('content-length', file.bytes).type(file.mime).send(content);
  }
}
