import { Actor, Allow, Config, CurrentActor, Id, Public, Refuses } from '#platform';
import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MeView } from './person.dto.js';
import { SessionList, SignInBody } from './session.dto.js';
import { SessionService } from './session.service.js';
import { PasswordGuard, SlowDown } from './sign-in.guard.js';
import { SignInService } from './sign-in.service.js';

/** Browsers keep no cookie longer than 400 days; the server ends the session after 30 days without use. */
const cookieSeconds = 400 * 86_400;

export const cookieOf = ({ secureCookies: secure }: Config): { path: '/'; httpOnly: true; sameSite: 'lax'; secure: boolean; maxAge: number } =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: cookieSeconds });

@ApiTags('identity')
@Controller()
export class SessionController {
  constructor(private readonly signIns: SignInService, private readonly sessions: SessionService, private readonly config: Config) {}

  @Post('session')
  @HttpCode(200)
  @Public()
  @UseGuards(SlowDown, PasswordGuard)
  @Refuses('session.refused', 'session.slow_down')
  @ApiOperation({ summary: 'Signs in with staff id, phone or e-mail and a password; sets the cookie' })
  async begin(@Body() _body: SignInBody, @Req() request: FastifyRequest & { user: { id: string } }, @Res({ passthrough: true }) reply: FastifyReply): Promise<MeView> {
    const { cookie, me } = await this.signIns.signIn(request.user.id, request.ip, request.headers['user-agent'] ?? '');
    void reply.setCookie('kru', cookie, cookieOf(this.config));
    return me;
  }

  @Delete('session')
  @HttpCode(204)
  @Public()
  @ApiOperation({ summary: 'Signs out; without effect when nobody is signed in' })
  async end(@CurrentActor() actor: Actor | undefined, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    if (!actor?.sessionId) return;
    await this.sessions.end(actor, actor.sessionId);
    void reply.clearCookie('kru', { path: '/' });
  }

  @Get('me/sessions')
  @Allow()
  @ApiOperation({ summary: 'One’s own sessions that still hold, the latest used first' })
  async list(@CurrentActor() actor: Actor): Promise<SessionList> {
    return { items: await this.sessions.list(actor) };
  }

  @Delete('me/sessions/:id')
  @HttpCode(204)
  @Allow()
  @Refuses('session.not_found')
  @ApiOperation({ summary: 'Ends one of one’s own sessions' })
  async revoke(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    await this.sessions.end(actor, id);
  }
}
