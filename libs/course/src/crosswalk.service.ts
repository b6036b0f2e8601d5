import { canonicalJson, type CrosswalkDocument } from '#contracts';
import { type Actor, Conflict, type ContentLoader, Documents, Forbidden, LoadsContent, NotFound, type Published, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { type CompiledCrosswalk, crosswalkContent } from './crosswalk.compile.js';
import { competencyCodes, type CrosswalkFault, crosswalkFaults, type Links, linksInto } from './crosswalk.rules.js';
import { mayPublishFrameworks } from './framework.policy.js';
import { FrameworkService, isFromFiles } from './framework.service.js';

/** Crosswalks as they were published, and what they make readable. */
@Injectable()
@LoadsContent(crosswalkContent)
export class CrosswalkService implements ContentLoader<CompiledCrosswalk> {
  constructor(private readonly documents: Documents, private readonly frameworks: FrameworkService) {}

  /** @throws Conflict `document.version_published` */
  async publish(actor: Actor, compiled: CompiledCrosswalk[]): Promise<number> {
    let fresh = 0;
    for (const { document } of compiled) {
      if ((await this.documents.publish(actor, 'crosswalk', document)).fresh) fresh++;
    }
    return fresh;
  }

  /**
   * Publishes a crosswalk made at a desk, or its next version. The same again changes nothing.
   * @throws Forbidden `framework.forbidden`; Conflict `crosswalk.kept_in_files`, `crosswalk.version_taken`; RuleBroken `crosswalk.*` with the links at fault, from 1
   */
  async publishOwn(actor: Actor, crosswalk: CrosswalkDocument): Promise<Published<CrosswalkDocument>> {
    if (!mayPublishFrameworks(actor)) throw new Forbidden('framework.forbidden');
    const { code, version } = crosswalk;
    const latest = (await this.list()).find((each) => each.code === code);
    if (latest && isFromFiles(latest)) throw new Conflict('crosswalk.kept_in_files', { code });
    const there = await this.documents.find<CrosswalkDocument>('crosswalk', code, version);
    if (there && canonicalJson(there.document) === canonicalJson(crosswalk)) return there;
    if (latest && version <= latest.version) throw new Conflict('crosswalk.version_taken', { code, version: latest.version });
    refuse(crosswalkFaults(crosswalk, (await this.frameworks.list()).map(({ document }) => document)));
    await this.documents.publish(actor, 'crosswalk', crosswalk);
    return this.documents.get<CrosswalkDocument>('crosswalk', code, version);
  }

  /** @throws NotFound `crosswalk.not_found` */
  async latest(code: string): Promise<Published<CrosswalkDocument>> {
    const found = (await this.list()).find((crosswalk) => crosswalk.code === code);
    if (!found) throw new NotFound('crosswalk.not_found', { code });
    return found;
  }

  list(): Promise<Published<CrosswalkDocument>[]> {
    return this.documents.list<CrosswalkDocument>('crosswalk');
  }

  /** What each competency of any framework corresponds to in this one. @throws NotFound `framework.not_found` */
  async into(framework: string): Promise<Links> {
    const { document } = await this.frameworks.latest(framework);
    return linksInto(document, (await this.list()).map((each) => each.document));
  }

  /** The same for the competencies of one framework only. @throws NotFound `framework.not_found` */
  async between(from: string, to: string): Promise<Links> {
    const codes = new Set(competencyCodes((await this.frameworks.latest(from)).document));
    return (await this.into(to)).filter((link) => codes.has(link.from));
  }
}

/** The first sort of fault, with every link that has it. */
function refuse(faults: CrosswalkFault[]): void {
  const [first] = faults;
  if (!first) return;
  const alike = faults.filter(({ sort }) => sort === first.sort);
  const rows = alike.flatMap((fault) => ('link' in fault ? [fault.link + 1] : []));
  switch (first.sort) {
    case 'same_framework': throw new RuleBroken('crosswalk.same_framework');
    case 'framework_unknown': throw new RuleBroken('crosswalk.framework_unknown', { framework: first.framework });
    case 'competency_unknown': throw new RuleBroken('crosswalk.competency_unknown', {
      competencies: [...new Set(alike.flatMap((fault) => ('competency' in fault ? [fault.competency] : [])))], rows: rows.map(String),
    });
    case 'link_twice': throw new RuleBroken('crosswalk.link_twice', { from: first.from, to: first.to, rows: rows.map(String) });
  }
}
