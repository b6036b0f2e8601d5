import { type Actor, Allow, Config, CurrentActor, Id, Public, Refuses } from '#platform';
import { Body, Controller, HttpCode, Ip, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OneTimeCodeService } from './one-time-code.service.js';
import { OneTimeCodeView, PasswordByCode, PasswordChange, SlipList, SlipsBody } from './password.dto.js';
import { MeView } from './person.dto.js';
import { PeopleService } from './person.service.js';
import { cookieOf } from './session.controller.js';
import { SlowDown } from './sign-in.guard.js';
import { SignInService } from './sign-in.service.js';
import { SlipService } from './slip.service.js';

@ApiTags('identity')
@Controller()
export class PasswordController {
  constructor(
    private readonly signIns: SignInService,
    private readonly people: PeopleService,
    private readonly codes: OneTimeCodeService,
    private readonly slips: SlipService,
    private readonly config: Config,
  ) {}

  @Post('me/password')
  @HttpCode(204)
  @Allow()
  @UseGuards(SlowDown)
  @Refuses('password.wrong', 'password.too_short', 'password.too_easy', 'session.slow_down')
  @ApiOperation({ summary: 'Changes one’s password; the other sessions end' })
  async change(@CurrentActor() actor: Actor, @Body() { current, next }: PasswordChange, @Ip() address: string): Promise<void> {
    await this.signIns.changePassword(actor, current, next, address);
  }

  @Post('password')
  @HttpCode(200)
  @Public()
  @UseGuards(SlowDown)
  @Refuses('one_time_code.wrong', 'one_time_code.used', 'one_time_code.expired', 'password.too_short', 'password.too_easy', 'session.slow_down')
  @ApiOperation({ summary: 'Sets the first or a new password with a one-time code, and signs in' })
  async redeem(@Body() body: PasswordByCode, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    const { cookie, me } = await this.signIns.redeem(body, request.ip, request.headers['user-agent'] ?? '');
    void reply.setCookie('kru', cookie, cookieOf(this.config));
    return me;
  }

  @Post('people/one-time-codes')
  @HttpCode(200)
  @Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer', 'school_director')
  @Refuses('import.not_found')
  @ApiOperation({ summary: 'Slips for everyone of a place, an import or a choice who has no password yet; at most 5,000' })
  many(@CurrentActor() actor: Actor, @Body() body: SlipsBody): Promise<SlipList> {
    return this.slips.make(actor, body);
  }

  @Post('people/:id/one-time-code')
  @HttpCode(200)
  @Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer', 'school_director')
  @Refuses('person.not_found', 'person.ranks_above')
  @ApiOperation({ summary: 'A code with which someone sets a password, once; earlier codes no longer open' })
  async one(@CurrentActor() actor: Actor, @Id() id: string): Promise<OneTimeCodeView> {
    return this.codes.issue(actor, await this.people.governed(actor, id));
  }
}
