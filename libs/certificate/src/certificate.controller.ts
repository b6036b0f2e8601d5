import { AwardQueries } from '#certification';
import { CredentialService } from '#credential';
import { Actor, Allow, CurrentActor, Id, NotFound, Refuses } from '#platform';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CertificateFeed } from './certificate.changes.js';
import { CertificateChanges, ChangesAfter, InLanguage } from './certificate.dto.js';
import { CertificatePaper } from './certificate.paper.js';

const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** One's own certificates; officers reach those of their territory. */
@ApiTags('certification')
@Controller('certificates')
export class CertificateController {
  constructor(
    private readonly feed: CertificateFeed, private readonly queries: AwardQueries,
    private readonly credentials: CredentialService, private readonly paper: CertificatePaper,
  ) {}

  @Get('changes')
  @Allow()
  @ApiOperation({ summary: 'One’s own certificates that changed, and what is missing for the next' })
  changes(@CurrentActor() actor: Actor, @Query() { after = '0' }: ChangesAfter): Promise<CertificateChanges> {
    return this.feed.changes(actor.personId, after);
  }

  @Get(':id/pdf')
  @Allow()
  @Refuses('award.not_found', 'certificate.not_issued', 'certificate.withdrawn')
  @Header('cache-control', 'private, no-cache')
  @ApiProduces('application/pdf')
  @ApiOkResponse(binary)
  @ApiOperation({ summary: 'The certificate on an A4 page' })
  async pdf(@CurrentActor() actor: Actor, @Id() id: string, @Query() { lang }: InLanguage): Promise<StreamableFile> {
    const award = await this.queries.visible(actor, id);
    return new StreamableFile(await this.paper.printFor(actor, award, lang), { type: 'application/pdf', disposition: `inline; filename="${award.number}-${lang}.pdf"` });
  }

  @Get(':id/credential')
  @Allow()
  @Refuses('award.not_found', 'credential.not_found')
  @ApiProduces('application/vc')
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiOperation({ summary: 'The signed credential, to keep or to put in a wallet' })
  async credential(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const award = await this.queries.visible(actor, id);
    const own = (await this.credentials.of(award)).find(({ issuer }) => issuer === award.record.issuers[0]!.did);
    if (!own) throw new NotFound('credential.not_found', { id });
    return new StreamableFile(own.bytes, { type: 'application/vc', disposition: `attachment; filename="${award.number}.json"` });
  }
}
