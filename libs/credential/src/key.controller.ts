import { NotFound, Public, Refuses } from '#platform';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ArchiveService } from './archive.service.js';
import { didDocument, jwks } from './key.documents.js';
import { publish } from './published.js';
import { SigningKeyService } from './signing-key.service.js';
import { TrustService } from './trust.service.js';

const MINUTES_5 = 300;
const A_MINUTE = { max: 300, timeWindow: 60_000 };
const json = (value: object, type = 'application/json'): { bytes: Buffer; type: string; maxAge: number } => ({ bytes: Buffer.from(JSON.stringify(value)), type, maxAge: MINUTES_5 });
const AnyObject = ApiOkResponse({ schema: { type: 'object' } });

/** The keys by which the world checks what was signed here, in the forms that the world knows. */
@ApiTags('credential')
@Controller()
export class KeyController {
  constructor(private readonly keys: SigningKeyService, private readonly trust: TrustService, private readonly archive: ArchiveService) {}

  @Get('.well-known/did.json')
  @Public()
  @RouteConfig({ rateLimit: A_MINUTE })
  @AnyObject
  @ApiOperation({ summary: 'The institution’s public keys, those retired among them (did:web)' })
  async did(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    return publish(request, reply, json(didDocument(this.keys.did, await this.keys.all(this.keys.did)), 'application/did+json'));
  }

  @Get('mandate/:code/did.json')
  @Public()
  @RouteConfig({ rateLimit: A_MINUTE })
  @AnyObject
  @Refuses('did.not_found')
  @ApiOperation({ summary: 'Keys with which this Kru signs by mandate of another institution (did:web)' })
  async mandate(@Param('code') code: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    const did = this.keys.mandateDid(code);
    const keys = await this.keys.all(did);
    if (keys.length === 0) throw new NotFound('did.not_found', { code });
    return publish(request, reply, json({ ...didDocument(did, keys), controller: this.keys.did }, 'application/did+json'));
  }

  @Get('.well-known/jwks.json')
  @Public()
  @RouteConfig({ rateLimit: A_MINUTE })
  @AnyObject
  @ApiOperation({ summary: 'The same keys as a JSON Web Key Set' })
  async jwks(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    return publish(request, reply, json(jwks(await this.keys.all()), 'application/jwk-set+json'));
  }

  @Get('.well-known/kru-trust.json')
  @Public()
  @RouteConfig({ rateLimit: A_MINUTE })
  @AnyObject
  @ApiOperation({ summary: 'Every institution whose certificates are checked here, with the history of its keys (`Trust` of contracts)' })
  async institutions(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    return publish(request, reply, json(await this.trust.trust()));
  }

  @Get('.well-known/kru-archive.zip')
  @Public()
  @RouteConfig({ rateLimit: A_MINUTE })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @Refuses('archive.not_found')
  @ApiOperation({ summary: 'Keys, status lists and digests, with which certificates are checked when this server is gone' })
  async archived(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    return publish(request, reply, { bytes: await this.archive.published(), type: 'application/zip', maxAge: MINUTES_5 });
  }
}
