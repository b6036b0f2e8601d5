import { Actor, Allow, CurrentActor, Refuses } from '#platform';
import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DidDocumentBody, PartnerKeyList, PartnerKeyView } from './cosign.dto.js';
import { officers } from './cosign.policy.js';
import { keyView } from './cosign.views.js';
import { PartnerService } from './partner.service.js';

@ApiTags('co-issuance')
@Controller('cosigning/keys')
@Allow(...officers)
export class PartnerController {
  constructor(private readonly partners: PartnerService) {}

  @Get()
  @ApiOperation({ summary: 'Keys of partners that sign for themselves, newest first' })
  async list(@CurrentActor() actor: Actor): Promise<PartnerKeyList> {
    return { items: (await this.partners.list(actor)).map((kept) => keyView(kept, actor.personId)) };
  }

  @Post()
  @HttpCode(200)
  @Refuses('agreement.not_found', 'agreement.party_not_found', 'agreement.party_signs_not', 'partner_key.document_unreadable', 'partner_key.other_identifier',
    'partner_key.unusable', 'partner_key.of_another')
  @ApiOperation({ summary: 'Bring the did.json in which a partner publishes its keys: another officer confirms them' })
  async pin(@CurrentActor() actor: Actor, @Body() body: DidDocumentBody): Promise<PartnerKeyList> {
    const brought = new Set((await this.partners.pin(actor, body)).map(({ kid }) => kid));
    return { items: (await this.partners.list(actor)).filter(({ key }) => brought.has(key.kid)).map((kept) => keyView(kept, actor.personId)) };
  }

  @Post(':kid/confirm')
  @HttpCode(200)
  @Refuses('partner_key.not_found', 'partner_key.own_invitation', 'partner_key.retired', 'partner_key.of_another')
  @ApiOperation({ summary: 'Believe a key from now on, once its figures were compared by telephone' })
  async confirm(@CurrentActor() actor: Actor, @Param('kid') kid: string): Promise<PartnerKeyView> {
    return keyView({ key: await this.partners.confirm(actor, kid), proposal: null }, actor.personId);
  }

  @Post(':kid/retire')
  @HttpCode(200)
  @Refuses('partner_key.not_found')
  @ApiOperation({ summary: 'Refuse a key that was named; one that was confirmed signs no more' })
  async retire(@CurrentActor() actor: Actor, @Param('kid') kid: string): Promise<PartnerKeyView> {
    return keyView({ key: await this.partners.retire(actor, kid), proposal: null }, actor.personId);
  }
}
