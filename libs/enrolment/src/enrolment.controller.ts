import { AttemptRecord, CompletionRecord } from '#contracts';
import { CourseService } from '#course';
import { Actor, Allow, CurrentActor, Id, JsonBody, Matches, Refused, Refuses } from '#platform';
import { Body, Controller, Get, Header, Param, Put, Query } from '@nestjs/common';
import { ApiExtraModels, ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { type AttemptView, type CompletionReceipt, EnrolmentBody, type EnrolmentView, type ExamStandingView, type LearningChanges, QuestionMarkView } from './attempt.dto.js';
import { CalibrationService } from './calibration.service.js';
import type { Enrolment } from './enrolment.entity.js';
import { EnrolmentService } from './enrolment.service.js';
import { LearningFeed } from './learning.changes.js';

@ApiTags('enrolment')
@ApiExtraModels(QuestionMarkView)
@Controller()
export class EnrolmentController {
  constructor(
    private readonly enrolments: EnrolmentService,
    private readonly calibrations: CalibrationService,
    private readonly feed: LearningFeed,
    private readonly courses: CourseService,
  ) {}

  @Put('enrolments/:id')
  @Allow()
  @Refuses('course.not_found', 'enrolment.already_made')
  @ApiOperation({ summary: 'Enrols oneself in the latest version of a course' })
  async enrol(@CurrentActor() actor: Actor, @Id() id: string, @Body() { courseCode }: EnrolmentBody): Promise<EnrolmentView> {
    return view(await this.enrolments.enrol(actor, id, courseCode));
  }

  @Put('attempts/:id')
  @Allow()
  @JsonBody(AttemptRecord)
  @Refuses('course.not_found', 'attempt.activity_unknown', 'attempt.question_unknown', 'attempt.response_misshapen', 'attempt.already_received',
    'calibration.material_unknown', 'calibration.material_seen', 'calibration.door_closed', 'calibration.still_valid')
  @ApiOperation({ summary: 'Takes what was answered in a quiz, the diagnosis, a calibration or the closing test, and gives the mark' })
  async attempt(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(AttemptRecord)) record: AttemptRecord): Promise<AttemptView> {
    const attempt = await this.enrolments.submitAttempt(actor, id, record);
    const { document, secret } = await this.courses.withKeys(attempt.courseCode, attempt.courseVersion);
    return attempt.view(document, secret);
  }

  @Put('completions/:id')
  @Allow()
  @JsonBody(CompletionRecord)
  @Refuses('course.not_found', 'completion.lesson_unknown', 'completion.reflection_unknown', 'completion.already_received')
  @ApiOperation({ summary: 'Takes the completion of a lesson, with what was written for its reflections' })
  async completion(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(CompletionRecord)) record: CompletionRecord): Promise<CompletionReceipt> {
    const { id: kept, receivedAt } = await this.enrolments.completeLesson(actor, id, record);
    return { id: kept, receivedAt: receivedAt.toISOString() };
  }

  @Get('calibrations/:course/:activity/standing')
  @Allow()
  @Header('cache-control', 'no-store')
  @Refuses('course.not_found', 'calibration.not_found')
  @ApiOperation({ summary: 'Where one stands with an exam of rating: open, passed until when, or closed' })
  standing(@CurrentActor() actor: Actor, @Param('course') course: string, @Param('activity') activity: string): Promise<ExamStandingView> {
    return this.calibrations.standing(actor.personId, course, activity);
  }

  @Get('learning/changes')
  @Allow()
  @Header('cache-control', 'no-store')
  @ApiQuery({ name: 'after', required: false, description: 'The cursor of the last answer; all when absent' })
  @ApiOperation({ summary: 'What is new in one’s own learning' })
  async changes(@CurrentActor() actor: Actor, @Query('after') after = '0'): Promise<LearningChanges> {
    if (!/^\d{1,18}$/.test(after)) throw new Refused('request.invalid', { faults: ['after'] });
    return this.feed.changes(actor, after);
  }
}

const view = ({ id, courseCode, courseVersion, cohortId, state, dueOn, createdAt }: Enrolment): EnrolmentView =>
  ({ id, courseCode, courseVersion, cohortId, state, dueOn, createdAt: createdAt.toISOString() });
