import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker as Thread } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { heldTogether } from './khmer-lines.js';
import type { PdfAnswer, PdfOrder } from './pdf.thread.js';

/** The compiler's memory grows with every document: its thread is given up after so many. */
const DOCUMENTS_PER_THREAD = 1000;

/** A file that goes with the page inside the PDF. */
export interface PdfAttachment {
  name: string; bytes: Uint8Array; mediaType: string; description: string;
  /** What the page is to it (`AFRelationship`): `source`, what it was made from; `data`, what it shows. */
  relationship: 'source' | 'data' | 'alternative' | 'supplement';
}

export interface PdfOptions {
  /** `a-3b`: PDF/A-3b, to be kept for decades with what is attached. */
  standard?: 'a-3b';
  /** The document's own date. The same template, data and options give the same bytes, at any time and on any machine. */
  date?: Date;
  attachments?: readonly PdfAttachment[];
  /** What the template reads with `read("/print/NAME", encoding: none)`. */
  files?: Readonly<Record<string, Uint8Array>>;
  /** So many pages and no more: the template sets its words smaller (`squeeze`, 0 to 4) until they fit. */
  pages?: number;
}

const here = fileURLToPath(import.meta.url);
/** `.ts` under Jest, `.js` from dist: the thread and the templates stand beside this file in both. */
const threadFile = join(dirname(here), `pdf.thread${here.slice(-3)}`);
/** The folder that holds `libs`: a template may `#import "/libs/platform/src/paper.typ"`. */
const workspace = join(dirname(here), '..', '..', '..');

const utf8 = new TextEncoder();
const printable = (data: object): Uint8Array =>
  utf8.encode(JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? heldTogether(value) : value)));

/** As Typst's `datetime` takes it; PDF/A asks for one. */
const dateOf = (date: Date): object => ({
  year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(),
  hour: date.getUTCHours(), minute: date.getUTCMinutes(), second: date.getUTCSeconds(),
});

/**
 * Paper: A4 pages made by Typst, which shapes Khmer right. A template is a `.typ` file beside its lib's sources; it
 * reads what it prints from `/print/data.json`, so that no text of a person can become markup.
 */
@Injectable()
export class Pdf implements OnApplicationShutdown {
  private press?: Press;

  /**
   * @param template address of the template: `new URL('./certificate.typ', import.meta.url)`, or a path
   * @param data what the template prints, as JSON
   * @throws Error with the compiler's words when the template is at fault
   */
  render(template: URL | string, data: object, { standard, date, attachments = [], files, pages }: PdfOptions = {}): Promise<Buffer> {
    if (!this.press?.open) {
      this.press?.retire();
      this.press = new Press();
    }
    return this.press.print({
      template: template instanceof URL ? fileURLToPath(template) : template,
      files: { ...files, ...Object.fromEntries(attachments.map(({ name, bytes }) => [name, bytes])), 'data.json': printable(data) },
      print: { ...(date && { date: dateOf(date) }), attachments: attachments.map(({ bytes: _, ...named }) => named) },
      standard: standard ?? null, pages: pages ?? null,
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.press?.stop();
  }
}

/** One thread with its compiler, for a limited number of documents. */
class Press {
  // What the compiler makes hangs on small objects: with little room for those, it is let go soon.
  private readonly thread = new Thread(threadFile, { workerData: { workspace }, resourceLimits: { maxYoungGenerationSizeMb: 1 } });
  private readonly waiting = new Map<number, { resolve: (pdf: Buffer) => void; reject: (error: Error) => void }>();
  private ordered = 0;
  private ended = false;
  private retired = false;

  constructor() {
    this.thread.on('message', (answer: PdfAnswer) => this.receive(answer));
    this.thread.on('error', (error) => this.end(error));
    this.thread.on('exit', () => this.end(new Error('The PDF thread stopped')));
    this.thread.unref();
  }

  get open(): boolean {
    return !this.ended && this.ordered < DOCUMENTS_PER_THREAD;
  }

  print(asked: Omit<PdfOrder, 'id'>): Promise<Buffer> {
    const order: PdfOrder = { id: ++this.ordered, ...asked };
    this.thread.ref();
    return new Promise((resolve, reject) => {
      this.waiting.set(order.id, { resolve, reject });
      this.thread.postMessage(order);
    });
  }

  /** Takes no more orders, and stops when those it has are done. */
  retire(): void {
    this.retired = true;
    if (this.waiting.size === 0) void this.stop();
  }

  async stop(): Promise<void> {
    await this.thread.terminate();
  }

  private receive(answer: PdfAnswer): void {
    const order = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('pdf' in answer) order?.resolve(Buffer.from(answer.pdf.buffer));
    else order?.reject(new Error(`Typst: ${answer.fault}`));
    if (this.waiting.size > 0) return;
    this.thread.unref();
    if (this.retired) void this.stop();
  }

  private end(error: Error): void {
    this.ended = true;
    for (const order of this.waiting.values()) order.reject(error);
    this.waiting.clear();
  }
}
