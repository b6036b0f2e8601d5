import type { InstrumentDocument } from '#contracts';
import { type Actor, type ContentLoader, Documents, LoadsContent, type Published } from '#platform';
import { Injectable } from '@nestjs/common';
import { type CompiledInstrument, instrumentContent } from './instrument.compile.js';

/** Instruments as they were published: one version, the same for ever. */
@Injectable()
@LoadsContent(instrumentContent)
export class InstrumentService implements ContentLoader<CompiledInstrument> {
  constructor(private readonly documents: Documents) {}

  /** @throws NotFound `document.not_found` */
  get(code: string, version: number): Promise<Published<InstrumentDocument>> {
    return this.documents.get<InstrumentDocument>('instrument', code, version);
  }

  /** @throws NotFound `document.not_found` */
  latest(code: string): Promise<Published<InstrumentDocument>> {
    return this.documents.latest<InstrumentDocument>('instrument', code);
  }

  list(): Promise<Published<InstrumentDocument>[]> {
    return this.documents.list<InstrumentDocument>('instrument');
  }

  /** @throws Conflict `document.version_published` */
  async publish(actor: Actor, compiled: CompiledInstrument[]): Promise<number> {
    let fresh = 0;
    for (const { document } of compiled) {
      if ((await this.documents.publish(actor, 'instrument', document)).fresh) fresh++;
    }
    return fresh;
  }
}
