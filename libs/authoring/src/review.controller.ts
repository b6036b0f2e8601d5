import { Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CommentService } from './comment.service.js';
import { CommentBody, type CommentList, type CourseDraftView, ResolvedBody, ReviewBody } from './draft.dto.js';
import { authors } from './authoring.policy.js';
import { DraftQueries } from './draft.queries.js';
import { DraftService } from './draft.service.js';
import { DraftViews } from './draft.views.js';
import { ReviewService } from './review.service.js';

@ApiTags('authoring')
@Controller('drafts/:id')
@Allow(...authors)
export class ReviewController {
  constructor(
    private readonly drafts: DraftService, private readonly comments: CommentService, private readonly reviews: ReviewService,
    private readonly queries: DraftQueries, private readonly views: DraftViews,
  ) {}

  @Get('comments')
  @Refuses('draft.not_found')
  @ApiOperation({ summary: 'What was said about places of the draft, the oldest first' })
  async list(@CurrentActor() actor: Actor, @Id() id: string): Promise<CommentList> {
    await this.drafts.visible(actor, id);
    return { items: await this.queries.comments(id) };
  }

  @Put('comments/:commentId')
  @Refuses('draft.not_found', 'draft.closed', 'comment.already_made')
  @ApiOperation({ summary: 'Says something about a place of the draft' })
  async comment(@CurrentActor() actor: Actor, @Id() id: string, @Id('commentId') commentId: string, @Body() body: CommentBody): Promise<CommentList> {
    await this.comments.make(actor, id, commentId, body);
    return { items: await this.queries.comments(id) };
  }

  @Put('comments/:commentId/resolved')
  @Refuses('draft.not_found', 'draft.closed', 'comment.not_found')
  @ApiOperation({ summary: 'Says that a comment is dealt with, or that it is not' })
  async resolve(@CurrentActor() actor: Actor, @Id() id: string, @Id('commentId') commentId: string, @Body() { resolved }: ResolvedBody): Promise<CommentList> {
    await this.comments.resolve(actor, id, commentId, resolved);
    return { items: await this.queries.comments(id) };
  }

  @Post('submission')
  @HttpCode(200)
  @Refuses('draft.not_found', 'draft.closed', 'draft.state_refuses')
  @ApiOperation({ summary: 'Asks someone else to look at the draft' })
  async submit(@CurrentActor() actor: Actor, @Id() id: string): Promise<CourseDraftView> {
    await this.reviews.submit(actor, id);
    return this.views.of(actor, await this.drafts.visible(actor, id));
  }

  @Put('reviews/:reviewId')
  @Refuses('draft.not_found', 'draft.closed', 'draft.state_refuses', 'review.draft_changed', 'review.own_work', 'review.already_given')
  @ApiOperation({ summary: 'Approves the draft as it was looked at, or asks for changes; never one’s own work' })
  async review(@CurrentActor() actor: Actor, @Id() id: string, @Id('reviewId') reviewId: string, @Body() body: ReviewBody): Promise<CourseDraftView> {
    await this.reviews.review(actor, id, reviewId, body);
    return this.views.of(actor, await this.drafts.visible(actor, id));
  }
}
