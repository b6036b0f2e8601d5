import { awardReaders } from '#certification';
import { Actor, Allow, CurrentActor, Id, Refuses } from '#platform';
import { Body, Controller, Get, Header, HttpCode, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { NewPrint, PrintChoice, type PrintCount, type PrintList, type PrintView } from './print.dto.js';
import type { Print, PrintWish } from './print.entity.js';
import { MOST, PrintService } from './print.service.js';

const wishOf = ({ under, cohort, achievement, ...rest }: PrintChoice & Partial<NewPrint>): PrintWish =>
  ({ lang: rest.lang ?? 'km', under: under ?? null, cohort: cohort ?? null, achievement: achievement ?? null, awards: rest.awards ?? null });

function view({ id, wish: { lang, under, cohort, achievement }, state, total, done, skipped, bytes, createdAt, expiresAt }: Print): PrintView {
  return { id, lang, under, cohort, achievement, state, total, done, skipped, bytes, createdAt: createdAt.toISOString(), expiresAt: expiresAt.toISOString() };
}

/** Many certificates on paper at once. */
@ApiTags('certification')
@Controller('prints')
@Allow(...awardReaders)
export class PrintController {
  constructor(private readonly prints: PrintService) {}

  @Get()
  @ApiOperation({ summary: 'One’s own orders, the latest first' })
  async list(@CurrentActor() actor: Actor): Promise<PrintList> {
    return { items: (await this.prints.list(actor)).map(view) };
  }

  @Get('count')
  @ApiOperation({ summary: 'How many certificates a choice means' })
  async count(@CurrentActor() actor: Actor, @Query() choice: PrintChoice): Promise<PrintCount> {
    return { count: await this.prints.count(actor, wishOf(choice)), most: MOST };
  }

  @Get(':id')
  @Refuses('print.not_found')
  @ApiOperation({ summary: 'One order and how far it has come' })
  async read(@CurrentActor() actor: Actor, @Id() id: string): Promise<PrintView> {
    return view(await this.prints.get(actor, id));
  }

  @Put(':id')
  @Refuses('print.nothing_chosen', 'print.too_many', 'print.id_taken')
  @ApiOperation({ summary: 'Has certificates printed into one archive; the worker goes on chunk by chunk' })
  async ask(@CurrentActor() actor: Actor, @Id() id: string, @Body() wanted: NewPrint): Promise<PrintView> {
    return view(await this.prints.ask(actor, id, wishOf(wanted)));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Refuses('print.not_found', 'print.not_printing')
  @ApiOperation({ summary: 'Stops an order; what was printed of it is thrown away' })
  async cancel(@CurrentActor() actor: Actor, @Id() id: string): Promise<PrintView> {
    return view(await this.prints.cancel(actor, id));
  }

  @Get(':id/file')
  @Refuses('print.not_found', 'print.not_ready', 'print.outside_territory')
  @Header('cache-control', 'private, no-store')
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiOperation({ summary: 'The archive: a PDF for each certificate, and a list of them' })
  async file(@CurrentActor() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const { print, stream } = await this.prints.open(actor, id);
    return new StreamableFile(stream, { type: 'application/zip', length: print.bytes!, disposition: `attachment; filename="certificates-${print.createdAt.toISOString().slice(0, 10)}.zip"` });
  }
}
