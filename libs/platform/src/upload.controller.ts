import { Sha256 } from '#contracts';
import { Body, Controller, Param, ParseIntPipe, Put } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from './actor.js';
import { Allow, Refuses } from './allow.js';
import { Matches } from './matches.js';
import { RuleBroken } from './refusal.js';
import { UploadBody, UploadView } from './upload.dto.js';
import { Upload } from './upload.entity.js';
import { Uploads, type UploadState } from './upload.service.js';

@ApiTags('platform')
@Controller('uploads')
@Allow()
export class UploadController {
  constructor(private readonly uploads: Uploads) {}

  @Put(':sha256')
  @Refuses('upload.too_large', 'upload.type_refused', 'upload.too_much_waiting', 'upload.announced_otherwise')
  @ApiOperation({ summary: 'Announces a file that will come in parts, and says which parts are missing; ask it again to go on after a break' })
  async announce(@CurrentActor() actor: Actor, @Param('sha256', new Matches(Sha256)) sha256: string, @Body() body: UploadBody): Promise<UploadView> {
    return view(await this.uploads.announce(actor, sha256, body));
  }

  @Put(':sha256/parts/:part')
  @Refuses('upload.not_found', 'upload.part_unfit', 'upload.hash_mismatch', 'upload.type_refused')
  @ApiOperation({ summary: 'One part, numbered from 0; in any order, and again as often as needed. The last one to come makes the file whole' })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async part(
    @CurrentActor() actor: Actor,
    @Param('sha256', new Matches(Sha256)) sha256: string,
    @Param('part', ParseIntPipe) part: number,
    @Body() content: unknown,
  ): Promise<UploadView> {
    if (!Buffer.isBuffer(content) || part < 0) throw new RuleBroken('upload.part_unfit', { part });
    return view(await this.uploads.receive(actor, sha256, part, content));
  }
}

const view = ({ upload: { sha256, bytes, parts, completedAt }, missing }: UploadState): UploadView =>
  ({ sha256, bytes, partBytes: Upload.partBytes, parts, missing, complete: completedAt !== null });
