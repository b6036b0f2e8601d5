import { plainCode } from '#contracts';
import { Public, Refuses } from '#platform';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { VerificationView } from './verification.dto.js';
import { type Verified, VerificationService } from './verification.service.js';

/** A school may sit behind one address; nobody types more than one code a second. */
const A_MINUTE = { max: 60, timeWindow: 60_000 };

@ApiTags('certification')
@Controller('verify')
export class VerificationController {
  constructor(private readonly verification: VerificationService) {}

  @Get(':code')
  @Public()
  @Refuses('award.code_unknown', 'request.too_many')
  @RouteConfig({ rateLimit: A_MINUTE })
  @Header('x-robots-tag', 'noindex')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What a certificate says and whether it holds, by the code printed on it' })
  async verify(@Param('code') code: string): Promise<VerificationView> {
    return view(await this.verification.verify(plainCode(code)));
  }
}

function view({ award: { record, publicReason, changedAt }, status, genuine, credentialUrls }: Verified): VerificationView {
  return { record, status, signature: genuine ? 'valid' : 'invalid', publicReason, credentialUrls, changedAt: changedAt.toISOString() };
}
