import { AwardService } from '#certification';
import { PeopleService } from '#identity';
import { Actor, Allow, Clock, CurrentActor, Id, Refuses } from '#platform';
import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AgreementList, AloneBody, InvitationList, InvitationView, InviteBody, ReceivedView, SignedBody, WaitingAwardPage, WaitingAwardsWanted } from './cosign.dto.js';
import type { Invitation } from './cosign.entity.js';
import { officers } from './cosign.policy.js';
import { CosignQueries } from './cosign.queries.js';
import { agreementView, invitationView, waitingRow } from './cosign.views.js';
import { CosigningService } from './cosigning.service.js';
import { InvitationService } from './invitation.service.js';

@ApiTags('co-issuance')
@Controller('cosigning')
@Allow(...officers)
export class InvitationController {
  constructor(
    private readonly invitations: InvitationService, private readonly cosigning: CosigningService, private readonly queries: CosignQueries,
    private readonly awards: AwardService, private readonly people: PeopleService, private readonly clock: Clock,
  ) {}

  @Get('agreements')
  @ApiOperation({ summary: 'Agreements with other institutions, and how many awards wait for each' })
  async agreements(@CurrentActor() actor: Actor): Promise<AgreementList> {
    const waiting = await this.queries.waiting(actor);
    return { items: (await this.queries.agreements()).map(({ document }) => agreementView(document, waiting)) };
  }

  @Get('awards')
  @ApiOperation({ summary: 'Awards of one’s territories that wait for an institution, oldest first' })
  async waiting(@CurrentActor() actor: Actor, @Query() { limit = 50, ...wanted }: WaitingAwardsWanted): Promise<WaitingAwardPage> {
    const found = await this.queries.waitingAwards(actor, { ...wanted, limit });
    const items = found.slice(0, limit).map(waitingRow);
    return { items, next: found.length > limit ? items.at(-1)!.id : null };
  }

  @Post('awards/:id/alone')
  @HttpCode(200)
  @Refuses('award.not_found', 'award.outside_territory', 'award.of_oneself', 'award.not_waiting')
  @ApiOperation({ summary: 'Issue an award by the ministry alone, by a recorded decision: its wording says so' })
  async alone(@CurrentActor() actor: Actor, @Id() id: string, @Body() { reason }: AloneBody): Promise<{ id: string }> {
    return { id: (await this.awards.issueAlone(actor, id, reason)).id };
  }

  @Get('invitations')
  @ApiOperation({ summary: 'Invitations to sign, newest first' })
  async list(@CurrentActor() actor: Actor): Promise<InvitationList> {
    return { items: await this.views(await this.queries.invitations(actor), null) };
  }

  @Put('invitations/:id')
  @Refuses('agreement.not_found', 'agreement.party_not_found', 'agreement.party_signs_not', 'award.not_found', 'invitation.award_unfit',
    'invitation.award_taken', 'invitation.already_made')
  @ApiOperation({ summary: 'Ask an institution to sign; the answer shows the link, once' })
  async invite(@CurrentActor() actor: Actor, @Id() id: string, @Body() body: InviteBody): Promise<InvitationView> {
    const { invitation, link } = await this.invitations.invite(actor, id, body);
    return this.view(invitation, link);
  }

  @Post('invitations/:id/renew')
  @HttpCode(200)
  @Refuses('invitation.not_found')
  @ApiOperation({ summary: 'A new link and a new term for what is not signed yet; the old link is dead' })
  async renew(@CurrentActor() actor: Actor, @Id() id: string): Promise<InvitationView> {
    const { invitation, link } = await this.invitations.renew(actor, id);
    return this.view(invitation, link);
  }

  @Post('invitations/:id/revoke')
  @HttpCode(200)
  @Refuses('invitation.not_found')
  @ApiOperation({ summary: 'The link opens nothing any more; what was signed stays' })
  async revoke(@CurrentActor() actor: Actor, @Id() id: string): Promise<InvitationView> {
    return this.view(await this.invitations.revoke(actor, id), null);
  }

  @Post('invitations/:id/answer')
  @HttpCode(200)
  @Refuses('invitation.not_found', 'invitation.revoked', 'invitation.expired')
  @ApiOperation({ summary: 'Take what a partner signed with a command and sent as a file' })
  async answer(@CurrentActor() actor: Actor, @Id() id: string, @Body() { documents }: SignedBody): Promise<ReceivedView> {
    return this.cosigning.receive(actor, await this.invitations.visible(actor, id), documents);
  }

  private async view(invitation: Invitation, link: string | null): Promise<InvitationView> {
    const [view] = await this.views([invitation], link);
    return view!;
  }

  private async views(invitations: readonly Invitation[], link: string | null): Promise<InvitationView[]> {
    const sums = await this.queries.sums(invitations.map(({ id }) => id));
    const senders = await this.people.findMany(invitations.map(({ sentBy }) => sentBy));
    const now = this.clock.now();
    const views: InvitationView[] = [];
    for (const invitation of invitations) {
      const { document } = await this.queries.agreement(invitation.agreementCode, invitation.agreementVersion);
      views.push(invitationView(invitation, { agreement: document, sum: sums.get(invitation.id), sender: senders.get(invitation.sentBy), link, now }));
    }
    return views;
  }
}
