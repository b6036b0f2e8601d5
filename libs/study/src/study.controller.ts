import { PracticeRecord, StudyChange } from '#contracts';
import { Actor, Allow, CurrentActor, Id, JsonBody, Matches, Refused, Refuses } from '#platform';
import { Body, Controller, Get, Header, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiQuery, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import type { PracticeView, StudyChanges, StudyMerged } from './study.dto.js';
import { StudyQueries } from './study.queries.js';
import { StudyService } from './study.service.js';

const StudySent = z.strictObject({ changes: z.array(StudyChange).max(50) });
type StudySent = z.infer<typeof StudySent>;
/** The same for OpenAPI, which cannot say that a value is any JSON by naming itself. */
const Described = z.strictObject({ changes: z.array(StudyChange.extend({ fields: z.record(z.string(), z.unknown()) })).max(50) });

@ApiTags('study')
@Controller()
export class StudyController {
  constructor(private readonly study: StudyService, private readonly queries: StudyQueries) {}

  @Post('study/states')
  @HttpCode(200)
  @Allow()
  @JsonBody(Described)
  @ApiOperation({ summary: 'Merges what one has in hand on this device with what the others hold; says which could not be kept, and why' })
  merge(@CurrentActor() actor: Actor, @Body(new Matches(StudySent)) { changes }: StudySent): Promise<StudyMerged> {
    return this.study.merge(actor, changes);
  }

  @Put('practice/:id')
  @Allow()
  @JsonBody(PracticeRecord)
  @Refuses('course.not_found', 'practice.question_unknown', 'practice.response_misshapen', 'practice.already_received')
  @ApiOperation({ summary: 'Takes the answer to one question of practice, and gives the mark' })
  async practise(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(PracticeRecord)) record: PracticeRecord): Promise<PracticeView> {
    const { id: kept, score, correct, receivedAt } = await this.study.practise(actor, id, record);
    return { id: kept, score, correct, receivedAt: receivedAt.toISOString() };
  }

  @Get('study/changes')
  @Allow()
  @Header('cache-control', 'no-store')
  @ApiQuery({ name: 'after', required: false, description: 'The cursor of the last answer; all when absent' })
  @ApiOperation({ summary: 'What is new in what one has in hand and practises' })
  changes(@CurrentActor() { personId }: Actor, @Query('after') after = '0'): Promise<StudyChanges> {
    if (!/^\d{1,18}$/.test(after)) throw new Refused('request.invalid', { faults: ['after'] });
    return this.queries.changes(personId, after);
  }
}
