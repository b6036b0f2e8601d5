import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker as Thread } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { heldTogether } from './khmer-lines.js';
import type { PdfAnswer, PdfOrder } from './pdf.thread.js';

/** The compiler's memory grows with every document: its thread is given up after so many. */
const DOCUMENTS_PER_THREAD = 200;

const here = fileURLToPath(import.meta.url);
/** `.ts` under Jest, `.js` from dist: the thread and the templates stand beside this file in both. */
const threadFile = join(dirname(here), `pdf.thread${here.slice(-3)}`);
/** The folder that holds `libs`: a template may `#import "/libs/platform/src/paper.typ"`. */
const workspace = join(dirname(here), '..', '..', '..');

const printable = (data: object): string =>
  JSON.stringify(data, (_key, value: unknown) => (typeof value === 'string' ? heldTogether(value) : value));

/**
 * Paper: A4 pages made by Typst, which shapes Khmer right. A template is a `.typ` file beside its lib's sources; it
 * reads what it prints with `json(bytes(sys.inputs.data))`, so that no text of a person can become markup.
 */
@Injectable()
export class Pdf implements OnApplicationShutdown {
  private press?: Press;

  /**
   * @param template address of the template: `new URL('./certificate.typ', import.meta.url)`, or a path
   * @param data what the template prints, as JSON
   * @throws Error with the compiler's words when the template is at fault
   */
  render(template: URL | string, data: object): Promise<Buffer> {
    if (!this.press?.open) {
      this.press?.retire();
      this.press = new Press();
    }
    return this.press.print(template instanceof URL ? fileURLToPath(template) : template, printable(data));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.press?.stop();
  }
}

/** One thread with its compiler, for a limited number of documents. */
class Press {
  private readonly thread = new Thread(threadFile, { workerData: { workspace } });
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

  print(template: string, data: string): Promise<Buffer> {
    const order: PdfOrder = { id: ++this.ordered, template, data };
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
    if ('pdf' in answer) order?.resolve(Buffer.from(answer.pdf));
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
