import { type StatusPurpose, statusPurposes } from '#proof';
import { Config, Id, NotFound, Public, Refused, Refuses } from '#platform';
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { preferred, preferredLocale } from './accept.js';
import { CredentialForms } from './credential-forms.js';
import { CredentialService } from './credential.service.js';
import { JwtService } from './jwt.service.js';
import { publish } from './published.js';
import { awardCredentialSchema } from './schema.js';
import { StatusListService } from './status-list.service.js';

/** Media type of a verifiable credential (VC Data Model 2.0). */
const VC = 'application/vc';
const VC_JWT = 'application/vc+jwt';
/** The forms of a credential, in the order in which they are offered. */
const forms = [VC, 'application/vc+ld+json', 'application/ld+json', 'application/json', VC_JWT, 'application/jwt', 'text/html'] as const;
const YEAR = 31_536_000;

/** A network of schools may sit behind one address; answers are kept by whoever asked. */
const A_MINUTE = { max: 300, timeWindow: 60_000 };

/** What verifiers anywhere read: addresses that stand in signed documents and never change. */
@ApiTags('credential')
@Controller()
export class CredentialController {
  constructor(
    private readonly credentials: CredentialService, private readonly statusLists: StatusListService, private readonly jwts: JwtService,
    private readonly others: CredentialForms, private readonly config: Config,
  ) {}

  @Get('credentials/:id')
  @Public()
  @RouteConfig({ rateLimit: A_MINUTE })
  @Refuses('credential.not_found', 'credential.form_unknown', 'certificate.not_issued', 'request.too_many')
  @Header('x-robots-tag', 'noindex')
  @Header('vary', 'accept, accept-language')
  @ApiProduces(VC, VC_JWT, 'application/pdf')
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiOperation({ summary: 'An Open Badges 3.0 credential: the very bytes that were signed, a JSON Web Token, the printed page, or (303) the page of its award' })
  async credential(@Id() id: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    const kept = await this.credentials.published(id);
    const form = preferred(request.headers.accept, [...forms, ...this.others.offered]);
    if (form === undefined) throw new Refused('credential.form_unknown', { id });
    if (form === 'text/html') {
      void reply.status(303).header('location', `/verify/${kept.code}`).header('cache-control', 'public, max-age=300');
      return undefined;
    }
    if (form === VC_JWT || form === 'application/jwt') return publish(request, reply, { bytes: Buffer.from(await this.jwts.of(kept)), type: form, maxAge: 300 });
    const made = await this.others.make(form, kept, preferredLocale(request.headers['accept-language']));
    if (made) return publish(request, reply, { bytes: made, type: form, maxAge: 300 });
    return publish(request, reply, { bytes: kept.bytes, type: form, maxAge: YEAR, immutable: true });
  }

  @Get('status/:list')
  @Public()
  @RouteConfig({ rateLimit: A_MINUTE })
  @Refuses('status_list.not_found')
  @ApiProduces(VC)
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiOperation({ summary: 'A signed Bitstring Status List: `1` for revocation, `1-suspension`, `1-refresh`' })
  async statusList(@Param('list') name: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer | undefined> {
    const { list, purpose } = listNamed(name);
    return publish(request, reply, { bytes: (await this.statusLists.published(list, purpose)).bytes, type: VC, maxAge: 300 });
  }

  @Get('schemas/award-credential-1.json')
  @Public()
  @RouteConfig({ rateLimit: A_MINUTE })
  @ApiOkResponse({ schema: { type: 'object' } })
  @ApiOperation({ summary: 'What every credential of ours answers to, as JSON Schema' })
  schema(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Buffer | undefined {
    return publish(request, reply, { bytes: Buffer.from(JSON.stringify(awardCredentialSchema(this.config.origin))), type: 'application/schema+json', maxAge: 86_400 });
  }
}

function listNamed(name: string): { list: number; purpose: StatusPurpose } {
  const [, number, wanted = 'revocation'] = /^([1-9]\d{0,6})(?:-(suspension|refresh))?$/.exec(name) ?? [];
  const purpose = statusPurposes.find((each) => each === wanted);
  if (number === undefined || purpose === undefined) throw new NotFound('status_list.not_found', { list: name });
  return { list: Number(number), purpose };
}
