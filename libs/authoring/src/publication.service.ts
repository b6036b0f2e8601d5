import { changesBetween, type CourseChange, type CourseDocument, type CourseSecret, type Draft, type FrameworkDocument } from '#contracts';
import { codesOf, CourseService } from '#course';
import { type Actor, Conflict, Database, Documents, Facts, NotFound, type Published, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { type CompiledDraft, compileDraft } from './draft.compile.js';
import type { PreviewView, PublicationView } from './draft.dto.js';
import { CourseDraft } from './draft.entity.js';
import { draftPublished } from './draft.facts.js';
import { DraftQueries } from './draft.queries.js';
import { DraftService } from './draft.service.js';

@Injectable()
export class PublicationService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly courses: CourseService, private readonly documents: Documents,
    private readonly drafts: DraftService, private readonly queries: DraftQueries,
  ) {}

  /** The course that the draft would be, or its faults, and what would differ. @throws NotFound `draft.not_found` */
  async preview(actor: Actor, id: string): Promise<PreviewView> {
    const course = await this.drafts.visible(actor, id);
    const latest = await this.drafts.published(course.code);
    const version = (latest?.version ?? 0) + 1;
    const { compiled, faults } = await this.compile(course.draft, version);
    const document = compiled?.document ?? null;
    return { revision: course.revision, version, document, faults, changes: compiled && latest ? differences(latest, compiled) : [], underWay: await this.queries.underWay(course.code) };
  }

  /**
   * Publishes an approved draft as the next version; again, it answers the same.
   * @throws NotFound `draft.not_found`; Conflict `publication.not_approved`, `review.draft_changed`, `publication.base_behind`; RuleBroken `publication.faulty`
   */
  async publish(actor: Actor, id: string, revision: number): Promise<PublicationView> {
    const { code } = await this.drafts.visible(actor, id);
    await this.db.alone(`draft/${code}`);
    const known = await this.drafts.visible(actor, id);
    if (known.publishedVersion !== null) return this.publication(code, known.publishedVersion);
    const course = await this.drafts.held(actor, id);
    if (course.state !== 'approved') throw new Conflict('publication.not_approved', { state: course.state });
    if (course.revision !== revision) throw new Conflict('review.draft_changed', { seen: revision, now: course.revision });
    const latest = await this.drafts.published(code);
    if ((latest?.version ?? null) !== course.baseVersion) throw new Conflict('publication.base_behind', { base: course.baseVersion, latest: latest?.version ?? null });
    const version = (latest?.version ?? 0) + 1;
    const { compiled, faults } = await this.compile(course.draft, version);
    if (!compiled) throw new RuleBroken('publication.faulty', { count: faults.length, faults: faults.slice(0, 20) });
    await this.courses.publish(actor, [compiled]);
    await this.db.repo(CourseDraft).update({ id }, { state: 'published', publishedVersion: version, changes: latest ? differences(latest, compiled) : [] });
    await this.facts.record(actor, draftPublished(course, version));
    return this.publication(code, version);
  }

  /** Every version with what it changed, the latest first. @throws Forbidden `draft.outside_territory`; NotFound `course.not_found` */
  async history(actor: Actor, code: string): Promise<PublicationView[]> {
    this.drafts.mustWrite(actor);
    const rows = await this.queries.publications(code);
    if (rows.length === 0) throw new NotFound('course.not_found', { code });
    const views: PublicationView[] = [];
    for (const [place, row] of rows.entries()) {
      const earlier = rows[place + 1];
      views.push({ ...row, changes: row.changes ?? (earlier ? differences(await this.whole(code, earlier.version), await this.whole(code, row.version)) : []) });
    }
    return views;
  }

  private async publication(code: string, version: number): Promise<PublicationView> {
    const row = (await this.queries.publications(code)).find((each) => each.version === version)!;
    return { ...row, changes: row.changes ?? [] };
  }

  private whole(code: string, version: number): Promise<Published<CourseDocument>> {
    return this.courses.published(code, version);
  }

  private async compile({ source, stale }: Draft, version: number): Promise<CompiledDraft> {
    const frameworks = await this.documents.list<FrameworkDocument>('framework');
    return compileDraft({ source: { ...source, version }, stale }, codesOf(frameworks.map(({ document }) => document)), (sha256) => this.courses.figure(sha256));
  }
}

/** With the answers of the closing test: whoever may publish it may know that they changed. */
const differences = (a: { document: CourseDocument; secret: unknown }, b: { document: CourseDocument; secret: unknown }): CourseChange[] =>
  changesBetween(a.document, b.document, { a: a.secret as CourseSecret, b: b.secret as CourseSecret });
