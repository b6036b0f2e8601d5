import { plainCode, type Refusal } from '#contracts';
import { Public, Refuses } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PaperService } from './paper.service.js';
import { publish } from './publish.js';
import { BundleView, ManyCodes, PaperView, VerificationView, type VerifiedMany } from './verification.dto.js';
import { type Answered, VerificationService } from './verification.service.js';

/** A school may sit behind one address; nobody types more than one code a second. */
const A_MINUTE = { max: 60, timeWindow: 60_000 };
/** Three pages are printed for each answer. */
const FEW_A_MINUTE = { max: 20, timeWindow: 60_000 };
/** Three thousand codes a minute, for who checks a whole list; to guess a code takes some 10¹³ of those minutes. */
const LISTS_A_MINUTE = { max: 10, timeWindow: 60_000 };

/** Every answer may be read by pages of other sites and kept for a minute, that of an unknown code too: what is kept tells nothing more. */
@ApiTags('certification')
@Controller('verify')
export class VerificationController {
  constructor(private readonly verification: VerificationService, private readonly papers: PaperService) {}

  @Get(':code')
  @Public()
  @Refuses('award.code_unknown', 'request.too_many')
  @RouteConfig({ rateLimit: A_MINUTE })
  @ApiOkResponse({ type: VerificationView })
  @ApiOperation({ summary: 'What a certificate says and whether it holds, by the code printed on it' })
  async verify(@Param('code') code: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Refusal | undefined> {
    const answered = await this.verification.verify(code);
    return publish({ request, reply }, answered && { known: answered.known, body: view(answered) });
  }

  @Get(':code/bundle')
  @Public()
  @Refuses('award.code_unknown', 'request.too_many')
  @RouteConfig({ rateLimit: A_MINUTE })
  @ApiOkResponse({ type: BundleView })
  @ApiOperation({ summary: 'The record, the signed credentials and the status lists, to check them oneself' })
  async bundle(@Param('code') code: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Refusal | undefined> {
    const found = await this.verification.bundle(code);
    return publish({ request, reply }, found && { known: found.known, body: found.bundle });
  }

  @Get(':code/paper/:sha256')
  @Public()
  @Refuses('award.code_unknown', 'request.too_many')
  @RouteConfig({ rateLimit: FEW_A_MINUTE })
  @ApiOkResponse({ type: PaperView })
  @ApiOperation({ summary: 'Whether a PDF with this SHA-256 (hex) is the very file that is printed for the code' })
  async paper(@Param('code') code: string, @Param('sha256') sha256: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string | Refusal | undefined> {
    const compared = await this.papers.compare(code, sha256.toLowerCase());
    return publish({ request, reply }, compared && { known: compared.known, body: { state: compared.state } });
  }

  @Post('many')
  @HttpCode(200)
  @Public()
  @Refuses('request.too_many')
  @RouteConfig({ rateLimit: LISTS_A_MINUTE })
  @ApiOperation({ summary: 'Up to 300 codes at once, for who has many certificates before them. Nothing of the question is kept.' })
  async many(@Body() { codes }: ManyCodes, @Res({ passthrough: true }) reply: FastifyReply): Promise<VerifiedMany> {
    void reply.header('x-robots-tag', 'noindex');
    return { items: await this.verification.many(codes.map(plainCode)) };
  }
}

function view({ award: { record, publicReason, changedAt, state }, status, verdict, history, signed }: Answered): VerificationView {
  return { record, status, verdict, publicReason, history, credentials: signed, changedAt: changedAt.toISOString(), superseded: state === 'superseded' };
}
