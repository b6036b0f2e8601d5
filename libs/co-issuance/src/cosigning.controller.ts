import { TrustService } from '#credential';
import { Actor, Clock, Public, Refuses } from '#platform';
import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CosignKeyView, CosignView, PageWanted, PartnerKeyBody, ReceivedView, SignedBody, ToSignPage } from './cosign.dto.js';
import type { Invitation } from './cosign.entity.js';
import { CosignQueries } from './cosign.queries.js';
import { stateOfKey } from './cosign.views.js';
import { CosigningService } from './cosigning.service.js';
import { issuerOf, partyOf } from './invitation.service.js';
import { PartnerService } from './partner.service.js';
import { RequestService } from './request.service.js';

/** Five hundred documents are some dozens of requests; nobody guesses a link of 256 bits. */
const A_MINUTE = { max: 240, timeWindow: 60_000 };

/** For institutions without an account here: the link is all they need, and all they may do is sign what it asks. */
@ApiTags('co-issuance')
@Controller('cosign/:token')
@Public()
export class CosigningController {
  constructor(
    private readonly cosigning: CosigningService, private readonly partners: PartnerService, private readonly requests: RequestService,
    private readonly queries: CosignQueries, private readonly trust: TrustService, private readonly clock: Clock,
  ) {}

  @Get()
  @Refuses('invitation.not_found', 'invitation.revoked', 'invitation.expired', 'request.too_many')
  @RouteConfig({ rateLimit: A_MINUTE })
  @Header('x-robots-tag', 'noindex')
  @ApiOperation({ summary: 'What an institution is asked to sign, and with which key it may' })
  async view(@Param('token') token: string): Promise<CosignView> {
    return this.viewOf(await this.cosigning.opened(token));
  }

  @Get('documents')
  @Refuses('invitation.not_found', 'invitation.revoked', 'invitation.expired', 'request.too_many')
  @RouteConfig({ rateLimit: A_MINUTE })
  @Header('x-robots-tag', 'noindex')
  @ApiOperation({ summary: 'The documents to be signed, with the record that each cites and the ministry’s own credential' })
  async documents(@Param('token') token: string, @Query() { after, limit = 50 }: PageWanted): Promise<ToSignPage> {
    const found = await this.cosigning.toSign(await this.cosigning.opened(token), after, limit);
    const items = found.slice(0, limit);
    return { items, next: found.length > limit ? items.at(-1)!.awardId : null };
  }

  @Put('key')
  @Refuses('invitation.not_found', 'invitation.revoked', 'invitation.expired', 'partner_key.other_identifier', 'partner_key.unusable', 'partner_key.of_another', 'request.too_many')
  @RouteConfig({ rateLimit: A_MINUTE })
  @ApiOperation({ summary: 'Name the key one will sign with: it counts once an officer has confirmed it' })
  async key(@Param('token') token: string, @Body() body: PartnerKeyBody): Promise<CosignKeyView[]> {
    const invitation = await this.cosigning.opened(token);
    await this.partners.propose(Actor.system, invitation, body);
    return this.keysOf(invitation);
  }

  @Post('signed')
  @HttpCode(200)
  @Refuses('invitation.not_found', 'invitation.revoked', 'invitation.expired', 'request.too_many')
  @RouteConfig({ rateLimit: A_MINUTE })
  @ApiOperation({ summary: 'Hand in signed documents; each is taken or refused for itself' })
  async signed(@Param('token') token: string, @Body() { documents }: SignedBody): Promise<ReceivedView> {
    return this.cosigning.receive(Actor.system, await this.cosigning.opened(token), documents);
  }

  private async viewOf(invitation: Invitation): Promise<CosignView> {
    const { document: agreement } = await this.queries.agreement(invitation.agreementCode, invitation.agreementVersion);
    const sum = (await this.queries.sums([invitation.id])).get(invitation.id);
    const [first] = await this.requests.of(invitation);
    const record = first && (await this.queries.awards([first.awardId])).get(first.awardId);
    const trust = await this.trust.trust();
    const issuers = trust.issuers.filter(({ role }) => role === 'coordinator');
    const ministry = agreement.parties.find(({ role }) => role === 'coordinator')!;
    return {
      id: invitation.id, ministry: ministry.name, ministryDid: issuers[0]?.did ?? '', agreement: agreement.code, reference: agreement.reference, programme: agreement.programme.title,
      party: invitation.partyCode, partyName: partyOf(agreement, invitation.partyCode).name, expiresAt: invitation.expiresAt.toISOString(), now: this.clock.now().toISOString(),
      total: sum?.total ?? 0, signed: sum?.signed ?? 0, did: record ? issuerOf(record, invitation.partyCode)?.did ?? null : null,
      keys: await this.keysOf(invitation), trust: { ...trust, issuers },
    };
  }

  private async keysOf(invitation: Invitation): Promise<CosignKeyView[]> {
    return (await this.partners.of(invitation)).map((key) => ({
      kid: key.kid, did: key.issuer, publicKeyMultibase: key.publicKey, state: stateOfKey(key) === 'confirmed' ? 'confirmed' : 'proposed',
    }));
  }
}
