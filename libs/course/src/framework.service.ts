import { canonicalJson, type CourseDocument, type CrosswalkDocument, type FrameworkDocument, lessonsOf, questionsOf } from '#contracts';
import { Actor, Conflict, type ContentLoader, Documents, Forbidden, LoadsContent, NotFound, type Published, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { competencyCodes } from './crosswalk.rules.js';
import { type CompiledFramework, frameworkContent } from './framework.compile.js';
import { mayPublishFrameworks } from './framework.policy.js';

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

  /**
   * Publishes a framework made at a desk, or its next version. The same again changes nothing. What comes from files is published from files, so
   * that the next release of them finds its place free. A version may not lose a competency that something cites.
   * @throws Forbidden `framework.forbidden`; Conflict `framework.kept_in_files`, `framework.version_taken`; RuleBroken `framework.competency_*`
   */
  async publishOwn(actor: Actor, framework: FrameworkDocument): Promise<Published<FrameworkDocument>> {
    if (!mayPublishFrameworks(actor)) throw new Forbidden('framework.forbidden');
    const { code, version } = framework;
    const all = await this.list();
    const latest = all.find((each) => each.code === code);
    if (latest && isFromFiles(latest)) throw new Conflict('framework.kept_in_files', { code });
    if (latest && version <= latest.version && !await this.isPublished(framework)) throw new Conflict('framework.version_taken', { code, version: latest.version });
    const codes = competencyCodes(framework);
    const taken = all.filter((each) => each.code !== code).flatMap(({ document }) => competencyCodes(document));
    const twice = [...new Set(codes.filter((each, place) => codes.indexOf(each) !== place || taken.includes(each)))];
    if (twice.length > 0) throw new RuleBroken('framework.competency_twice', { competencies: twice });
    if (latest) await this.keepsWhatIsCited(latest.document, codes);
    await this.documents.publish(actor, 'framework', framework);
    return this.documents.get<FrameworkDocument>('framework', code, version);
  }

  /** @throws NotFound `framework.not_found` */
  async latest(code: string): Promise<Published<FrameworkDocument>> {
    const found = (await this.list()).find((framework) => framework.code === code);
    if (!found) throw new NotFound('framework.not_found', { code });
    return found;
  }

  /** The framework that the most courses cite; of several, the first by code. @throws NotFound `framework.not_found` when there is none */
  async usual(): Promise<Published<FrameworkDocument>> {
    const courses = (await this.documents.list<CourseDocument>('course')).map(({ document }) => document.competencies);
    const counts = (await this.list()).map((framework) => {
      const codes = new Set(competencyCodes(framework.document));
      return { framework, count: courses.filter((cited) => cited.some((code) => codes.has(code))).length };
    });
    const most = counts.reduce<typeof counts[number] | undefined>((top, each) => (top === undefined || each.count > top.count ? each : top), undefined);
    if (!most) throw new NotFound('framework.not_found', { code: '' });
    return most.framework;
  }

  list(): Promise<Published<FrameworkDocument>[]> {
    return this.documents.list<FrameworkDocument>('framework');
  }

  private async isPublished(framework: FrameworkDocument): Promise<boolean> {
    const there = await this.documents.find<FrameworkDocument>('framework', framework.code, framework.version);
    return there !== undefined && canonicalJson(there.document) === canonicalJson(framework);
  }

  private async keepsWhatIsCited(before: FrameworkDocument, codes: string[]): Promise<void> {
    const lost = competencyCodes(before).filter((code) => !codes.includes(code));
    const courses = (await this.documents.list<CourseDocument>('course')).map(({ document }) => ({ code: document.code, cites: citedBy(document) }));
    const crosswalks = (await this.documents.list<CrosswalkDocument>('crosswalk')).map(({ document: { code, links } }) => ({ code, cites: links.flatMap(({ from, to }) => [from, to]) }));
    const citing = [...courses, ...crosswalks].filter(({ cites }) => cites.some((code) => lost.includes(code)));
    if (citing.length === 0) return;
    throw new RuleBroken('framework.competency_in_use', {
      competencies: lost.filter((code) => citing.some(({ cites }) => cites.includes(code))), by: citing.map(({ code }) => code),
    });
  }
}

/** True of what `content load` published: its next version comes the same way. */
export const isFromFiles = ({ publishedBy }: Pick<Published<unknown>, 'publishedBy'>): boolean => publishedBy === Actor.system.personId;

const citedBy = (course: CourseDocument): string[] =>
  [...course.competencies, ...lessonsOf(course).flatMap(({ builds }) => builds), ...questionsOf(course).flatMap(({ measures }) => measures)];
