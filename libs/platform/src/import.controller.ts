import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor } from './actor.js';
import { Allow, Refuses } from './allow.js';
import { ImportList, ImportQuery, ImportView } from './import.dto.js';
import type { Import } from './import.entity.js';
import { Imports } from './import.service.js';
import { Id } from './matches.js';
import { Refused } from './refusal.js';

const view = ({ createdBy: _, createdAt, ...rest }: Import): ImportView => ({ ...rest, createdAt: createdAt.toISOString() });

@ApiTags('platform')
@Controller('imports')
@Allow('administrator', 'ministry_officer', 'province_officer', 'district_officer')
export class ImportController {
  constructor(private readonly imports: Imports) {}

  @Post(':kind')
  @HttpCode(200)
  @Refuses('import.kind_unknown', 'import.forbidden', 'import.unreadable', 'import.empty', 'import.too_many_rows', 'import.columns_missing', 'request.too_large')
  @ApiOperation({ summary: 'Reads a CSV file and says what would come of it; nothing is made yet' })
  @ApiConsumes('text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async preview(@CurrentActor() actor: Actor, @Param('kind') kind: string, @Body() csv: Buffer): Promise<ImportView> {
    if (!Buffer.isBuffer(csv)) throw new Refused('request.invalid', { faults: ['text/csv'] });
    return view(await this.imports.preview(actor, kind, csv));
  }

  @Get()
  @ApiOperation({ summary: 'One’s own imports, the latest first' })
  async list(@CurrentActor() actor: Actor, @Query() { kind }: ImportQuery): Promise<ImportList> {
    return { items: (await this.imports.list(actor, kind)).map(view) };
  }

  @Get(':id')
  @Refuses('import.not_found')
  @ApiOperation({ summary: 'One import and how far it has come' })
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<ImportView> {
    return view(await this.imports.get(actor, id));
  }

  @Post(':id/apply')
  @HttpCode(202)
  @Refuses('import.not_found', 'import.forbidden', 'import.wrong_state', 'import.nothing_valid')
  @ApiOperation({ summary: 'Begins to apply the valid rows; the worker goes on chunk by chunk' })
  async apply(@CurrentActor() actor: Actor, @Id() id: string): Promise<ImportView> {
    return view(await this.imports.apply(actor, id));
  }

  @Post(':id/undo')
  @HttpCode(200)
  @Refuses('import.not_found', 'import.forbidden', 'import.wrong_state', 'import.in_use')
  @ApiOperation({ summary: 'Removes exactly what the import made, all or nothing' })
  async undo(@CurrentActor() actor: Actor, @Id() id: string): Promise<ImportView> {
    return view(await this.imports.undo(actor, id));
  }
}
