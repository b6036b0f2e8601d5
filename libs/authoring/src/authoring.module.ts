import { CourseModule } from '#course';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ArchiveService } from './archive.service.js';
import { CommentService } from './comment.service.js';
import { DraftController } from './draft.controller.js';
import { CourseDraft, DraftComment, DraftEdit, DraftPresence, DraftReview } from './draft.entity.js';
import { DraftQueries } from './draft.queries.js';
import { DraftService } from './draft.service.js';
import { DraftViews } from './draft.views.js';
import { EditService } from './edit.service.js';
import { PublicationController } from './publication.controller.js';
import { PublicationService } from './publication.service.js';
import { ReviewController } from './review.controller.js';
import { ReviewService } from './review.service.js';

@Module({
  imports: [CourseModule, TypeOrmModule.forFeature([CourseDraft, DraftComment, DraftEdit, DraftPresence, DraftReview])],
  controllers: [DraftController, ReviewController, PublicationController],
  providers: [ArchiveService, CommentService, DraftQueries, DraftService, DraftViews, EditService, PublicationService, ReviewService],
  exports: [ArchiveService, CommentService, DraftService, EditService, PublicationService, ReviewService],
})
export class AuthoringModule {}
