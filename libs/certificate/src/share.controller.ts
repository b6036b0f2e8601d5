import { ShareRecord } from '#contracts';
import { Actor, Allow, CurrentActor, Id, JsonBody, Matches, NotFound, Public, Refuses } from '#platform';
import { Body, Controller, Delete, Get, Header, Param, Put } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { SharedView, ShareView } from './share.dto.js';
import { ShareService } from './share.service.js';

/** A school may sit behind one address; to guess a link takes some 10³⁰ of those minutes. */
const A_MINUTE = { max: 60, timeWindow: 60_000 };

@ApiTags('certificate')
@Controller()
export class ShareController {
  constructor(private readonly shares: ShareService) {}

  @Put('me/shares/:id')
  @Allow()
  @JsonBody(ShareRecord)
  @Refuses('award.not_found', 'share.already_received', 'share.too_many')
  @ApiOperation({ summary: 'Opens a link to chosen parts of one’s own certificate; may be sent again' })
  share(@CurrentActor() actor: Actor, @Id() id: string, @Body(new Matches(ShareRecord)) record: ShareRecord): Promise<ShareView> {
    return this.shares.share(actor, id, record);
  }

  @Delete('me/shares/:id')
  @Allow()
  @Refuses('share.not_found')
  @ApiOperation({ summary: 'Takes a link back, for good; may be sent again' })
  revoke(@CurrentActor() actor: Actor, @Id() id: string): Promise<ShareView> {
    return this.shares.revoke(actor, id);
  }

  @Get('shares/:token')
  @Public()
  @Refuses('share.not_found', 'request.too_many')
  @RouteConfig({ rateLimit: A_MINUTE })
  @Header('cache-control', 'no-store')
  @Header('x-robots-tag', 'noindex, nofollow')
  @ApiOperation({ summary: 'What a holder chose to show by this link, and how the certificate stands at this moment' })
  async open(@Param('token') token: string): Promise<SharedView> {
    // What cannot be a link is answered as one that is not known.
    if (token.length > 64) throw new NotFound('share.not_found');
    return this.shares.open(token);
  }
}
