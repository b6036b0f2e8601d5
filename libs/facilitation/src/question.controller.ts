import { keepers } from '#enrolment';
import { Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiTags } from '@nestjs/swagger';
import { LocaleFiguresView, type QuestionAnalysis, QuestionsQuery } from './question.dto.js';
import { QuestionService } from './question.service.js';

@ApiTags('facilitation')
@ApiExtraModels(LocaleFiguresView)
@Controller()
export class QuestionController {
  constructor(private readonly questions: QuestionService) {}

  @Get('cohorts/:id/questions')
  @Allow(...keepers)
  @Refuses('cohort.not_found', 'activity.not_found')
  @ApiOperation({ summary: 'What the first attempts of a cohort tell of the questions themselves' })
  ofCohort(@CurrentActor() actor: Actor, @Id() id: string, @Query() { activity }: QuestionsQuery): Promise<QuestionAnalysis> {
    return this.questions.ofCohort(actor, id, activity);
  }

  @Get('courses/:code/:version/questions')
  @Allow(...keepers, 'author')
  @Refuses('course.not_found', 'activity.not_found')
  @ApiOperation({ summary: 'The same of everybody of one’s territory, for one version of a course' })
  ofCourse(@CurrentActor() actor: Actor, @Param('code') code: string, @Param('version', ParseIntPipe) version: number, @Query() { activity }: QuestionsQuery): Promise<QuestionAnalysis> {
    return this.questions.ofCourse(actor, code, version, activity);
  }
}
