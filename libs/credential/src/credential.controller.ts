import { Id, NotFound, Public, Refuses } from '#platform';
import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { type StatusPurpose, statusPurposes } from './credential.entity.js';
import { CredentialService } from './credential.service.js';
import { StatusListService } from './status-list.service.js';

/** Media type of a verifiable credential (VC Data Model 2.0). */
const VC = 'application/vc';
const anyone = ['access-control-allow-origin', '*'] as const;

/** What verifiers anywhere read: addresses that stand in signed documents and never change. */
@ApiTags('credential')
@Controller()
export class CredentialController {
  constructor(private readonly credentials: CredentialService, private readonly statusLists: StatusListService) {}

  @Get('credentials/:id')
  @Public()
  @Refuses('credential.not_found')
  @Header(...anyone)
  @Header('x-robots-tag', 'noindex')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiProduces(VC)
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiOperation({ summary: 'An Open Badges 3.0 credential, the very bytes that were signed' })
  async credential(@Id() id: string): Promise<StreamableFile> {
    return new StreamableFile((await this.credentials.published(id)).bytes, { type: VC });
  }

  @Get('status/:list')
  @Public()
  @Refuses('status_list.not_found')
  @Header(...anyone)
  @Header('cache-control', 'public, max-age=300')
  @ApiProduces(VC)
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiOperation({ summary: 'A signed Bitstring Status List: `1` for revocation, `1-suspension`, `1-refresh`' })
  async statusList(@Param('list') name: string): Promise<StreamableFile> {
    const { list, purpose } = listNamed(name);
    return new StreamableFile((await this.statusLists.published(list, purpose)).bytes, { type: VC });
  }
}

function listNamed(name: string): { list: number; purpose: StatusPurpose } {
  const [, number, wanted = 'revocation'] = /^([1-9]\d{0,6})(?:-(suspension|refresh))?$/.exec(name) ?? [];
  const purpose = statusPurposes.find((each) => each === wanted);
  if (number === undefined || purpose === undefined) throw new NotFound('status_list.not_found', { list: name });
  return { list: Number(number), purpose };
}
