import { Id, Public, Refuses } from '#platform';
import { Controller, Get, Header, Param, ParseIntPipe, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CredentialService } from './credential.service.js';
import { SigningKeyService } from './signing-key.service.js';
import { StatusListService } from './status-list.service.js';

/** Media type of a verifiable credential (VC Data Model 2.0). */
const VC = 'application/vc';
const anyone = ['access-control-allow-origin', '*'] as const;

/** What verifiers anywhere read: addresses that stand in signed documents and never change. */
@ApiTags('certification')
@Controller()
export class CredentialController {
  constructor(private readonly credentials: CredentialService, private readonly statusLists: StatusListService, private readonly keys: SigningKeyService) {}

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
    return new StreamableFile(await this.credentials.published(id), { type: VC });
  }

  @Get('status/:list')
  @Public()
  @Refuses('status_list.not_found')
  @Header(...anyone)
  @Header('cache-control', 'public, max-age=300')
  @ApiProduces(VC)
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiOperation({ summary: 'A signed Bitstring Status List: which credentials were revoked' })
  async statusList(@Param('list', ParseIntPipe) list: number): Promise<StreamableFile> {
    return new StreamableFile((await this.statusLists.published(list)).bytes, { type: VC });
  }

  @Get('.well-known/did.json')
  @Public()
  @Header(...anyone)
  @Header('cache-control', 'public, max-age=300')
  @Header('content-type', 'application/json')
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiOperation({ summary: 'The institution’s public keys, those retired among them (did:web)' })
  did(): Promise<Record<string, unknown>> {
    return this.keys.didDocument();
  }
}
