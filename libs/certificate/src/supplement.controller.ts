import { Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { InLanguage } from './certificate.dto.js';
import type { Supplement } from './supplement.js';
import { Sealer } from './supplement.dto.js';
import { SupplementService } from './supplement.service.js';

const document = { schema: { type: 'object', additionalProperties: true } } as const;

/** What goes with a certificate abroad: for its holder, and for the officers of the place. */
@ApiTags('certification')
@Controller('certificates/:id')
@Allow()
export class SupplementController {
  constructor(private readonly supplements: SupplementService) {}

  @Get('supplement.json')
  @Refuses('award.not_found', 'certificate.not_issued', 'certificate.withdrawn')
  @Header('cache-control', 'private, no-cache')
  @ApiOkResponse(document)
  @ApiOperation({ summary: 'The diploma supplement as a document, in three languages' })
  supplement(@CurrentActor() actor: Actor, @Id() id: string): Promise<Supplement> {
    return this.supplements.supplement(actor, id);
  }

  @Get('supplement.pdf')
  @Refuses('award.not_found', 'certificate.not_issued', 'certificate.withdrawn')
  @Header('cache-control', 'private, no-cache')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'The diploma supplement on A4 pages' })
  async pdf(@CurrentActor() actor: Actor, @Id() id: string, @Query() { lang }: InLanguage): Promise<StreamableFile> {
    const { number, pdf } = await this.supplements.print(actor, id, lang);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `inline; filename="${number}-supplement-${lang}.pdf"` });
  }

  @Get('elm.json')
  @Refuses('award.not_found', 'certificate.not_issued', 'certificate.withdrawn', 'certificate.sealer_unknown')
  @Header('cache-control', 'private, no-cache')
  @ApiOkResponse(document)
  @ApiOperation({ summary: 'The award in the European Learning Model, for one of its institutions to seal' })
  async elm(@CurrentActor() actor: Actor, @Id() id: string, @Query() { sealer }: Sealer): Promise<StreamableFile> {
    const { number, document: elm } = await this.supplements.elm(actor, id, sealer);
    return new StreamableFile(Buffer.from(JSON.stringify(elm, null, 2)), { type: 'application/ld+json', disposition: `attachment; filename="${number}-elm.json"` });
  }
}
