import { IdentityModule } from '#identity';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NoticeFeed } from './notice.changes.js';
import { NoticeController } from './notice.controller.js';
import { Notice } from './notice.entity.js';
import { Notices } from './notice.service.js';

@Module({
  imports: [IdentityModule, TypeOrmModule.forFeature([Notice])],
  controllers: [NoticeController],
  providers: [NoticeFeed, Notices],
  exports: [Notices],
})
export class NotificationModule {}
