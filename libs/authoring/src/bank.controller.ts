import { Actor, Allow, CurrentActor, Id, JsonBody, Matches, Refused, Refuses } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ArrivalService } from './arrival.service.js';
import { ArrivalQuery, type ArrivalView, type BankList, BankQuery, BankQuestionBody, type BankQuestionView, type BankRow, DepartureBody, type DepartureView } from './bank.dto.js';
import type { BankQuestion } from './bank.entity.js';
import { authors } from './authoring.policy.js';
import { BankQueries } from './bank.queries.js';
import { BankService, lacksIn } from './bank.service.js';

@ApiTags('authoring')
@Controller('bank')
@Allow(...authors)
export class BankController {
  constructor(private readonly bank: BankService, private readonly queries: BankQueries, private readonly arrivals: ArrivalService) {}

  @Get('questions')
  @Refuses('bank.not_found')
  @ApiOperation({ summary: 'The question bank, by code' })
  async list(@CurrentActor() actor: Actor, @Query() query: BankQuery): Promise<BankList> {
    this.bank.mustAuthor(actor);
    const { rows, total, next } = await this.queries.list(query);
    return { items: rows.map(row), total, next };
  }

  @Get('questions/:id')
  @Refuses('bank.not_found')
  @ApiOperation({ summary: 'One question with its key' })
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<BankQuestionView> {
    return whole(await this.bank.get(actor, id));
  }

  @Put('questions/:id')
  @JsonBody(BankQuestionBody)
  @Refuses('bank.not_found', 'bank.question_faulty', 'bank.changed_meanwhile', 'bank.code_taken', 'asset.not_found')
  @ApiOperation({ summary: 'Keeps a new question, or changes one' })
  async keep(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(BankQuestionBody)) body: BankQuestionBody): Promise<BankQuestionView> {
    return whole(await this.bank.keep(actor, id, body));
  }

  @Delete('questions/:id')
  @HttpCode(204)
  @Refuses('bank.not_found')
  @ApiOperation({ summary: 'Puts a question away; courses that took it keep theirs' })
  remove(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.bank.remove(actor, id);
  }

  @Post('arrivals')
  @HttpCode(200)
  @Refuses('bank.not_found', 'bank.unreadable', 'bank.too_many', 'request.too_large')
  @ApiOperation({ summary: 'Reads a GIFT or Moodle XML file and says what would come of it, and what cannot be kept; no question is made yet' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  arrive(@CurrentActor() actor: Actor, @Query() query: ArrivalQuery, @Body() file: Buffer): Promise<ArrivalView> {
    if (!Buffer.isBuffer(file)) throw new Refused('request.invalid', { faults: ['application/octet-stream'] });
    return this.arrivals.preview(actor, query, file);
  }

  @Post('arrivals/:id/apply')
  @HttpCode(200)
  @Refuses('bank.not_found', 'bank.arrival_not_found', 'bank.arrival_wrong_state', 'bank.nothing_to_keep')
  @ApiOperation({ summary: 'Keeps the questions of a file that have no fault' })
  apply(@CurrentActor() actor: Actor, @Id() id: string): Promise<ArrivalView> {
    return this.arrivals.apply(actor, id);
  }

  @Post('arrivals/:id/undo')
  @HttpCode(200)
  @Refuses('bank.not_found', 'bank.arrival_not_found', 'bank.arrival_wrong_state')
  @ApiOperation({ summary: 'Takes back what a file brought, but for what was changed since' })
  undo(@CurrentActor() actor: Actor, @Id() id: string): Promise<ArrivalView> {
    return this.arrivals.undo(actor, id);
  }

  @Post('departures')
  @HttpCode(200)
  @Refuses('bank.not_found')
  @ApiOperation({ summary: 'Questions as a GIFT or Moodle XML file, and what it cannot hold' })
  depart(@CurrentActor() actor: Actor, @Body() body: DepartureBody): Promise<DepartureView> {
    return this.arrivals.depart(actor, body);
  }
}

const row = ({ id, code, type, asked, languages, tags, revision, changedAt }: BankQuestion): BankRow =>
  ({ id, code, type, prompt: asked.question.prompt, measures: asked.question.measures, languages, tags, lacks: lacksIn(asked), revision, changedAt: changedAt.toISOString() });
const whole = (question: BankQuestion): BankQuestionView => ({ ...row(question), asked: question.asked });
