import type { FrameworkDocument } from '#contracts';
import { type Actor, type ContentLoader, Documents, LoadsContent, NotFound, type Published } from '#platform';
import { Injectable } from '@nestjs/common';
import { type CompiledFramework, frameworkContent } from './framework.compile.js';

/** Competency frameworks as they were published. */
@Injectable()
@LoadsContent(frameworkContent)
export class FrameworkService implements ContentLoader<CompiledFramework> {
  constructor(private readonly documents: Documents) {}

  /** @throws Conflict `document.version_published` */
  async publish(actor: Actor, compiled: CompiledFramework[]): Promise<number> {
    let fresh = 0;
    for (const { document } of compiled) {
      if ((await this.documents.publish(actor, 'framework', document)).fresh) fresh++;
    }
    return fresh;
  }

  /** @throws NotFound `framework.not_found` */
  async latest(code: string): Promise<Published<FrameworkDocument>> {
    const found = (await this.list()).find((framework) => framework.code === code);
    if (!found) throw new NotFound('framework.not_found', { code });
    return found;
  }

  list(): Promise<Published<FrameworkDocument>[]> {
    return this.documents.list<FrameworkDocument>('framework');
  }
}
