import type { PathDocument } from '#contracts';
import { type Actor, type ContentLoader, Documents, LoadsContent, NotFound, type Published } from '#platform';
import { Injectable } from '@nestjs/common';
import { type CompiledPath, pathContent } from './path.compile.js';

/** Paths as they were published. */
@Injectable()
@LoadsContent(pathContent)
export class PathService implements ContentLoader<CompiledPath> {
  constructor(private readonly documents: Documents) {}

  /** @throws Conflict `document.version_published` */
  async publish(actor: Actor, compiled: CompiledPath[]): Promise<number> {
    let fresh = 0;
    for (const { document } of compiled) {
      if ((await this.documents.publish(actor, 'path', document)).fresh) fresh++;
    }
    return fresh;
  }

  /** @throws NotFound `path.not_found` */
  async latest(code: string): Promise<Published<PathDocument>> {
    const found = (await this.list()).find((path) => path.code === code);
    if (!found) throw new NotFound('path.not_found', { code });
    return found;
  }

  list(): Promise<Published<PathDocument>[]> {
    return this.documents.list<PathDocument>('path');
  }
}
