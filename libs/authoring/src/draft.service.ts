import { type CourseDocument, type CourseSecret, DraftSource, type FileRef, type Said } from '#contracts';
import { CourseService } from '#course';
import { type Actor, Clock, Conflict, Database, Dependents, Facts, Forbidden, NotFound, type Published, RuleBroken } from '#platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { CourseDraft } from './draft.entity.js';
import { draftDropped, draftMade } from './draft.facts.js';
import { mayWriteCourses } from './authoring.policy.js';
import { sourceOf } from './document.source.js';

/** What a draft begins with. */
interface Beginning { code: string; source: DraftSource; baseVersion: number | null; imported: boolean }

@Injectable()
export class DraftService implements OnModuleInit {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly courses: CourseService, private readonly dependents: Dependents,
  ) {}

  onModuleInit(): void {
    this.dependents.register('people', 'drafts', async (ids) => (await this.db.ask<{ id: string }>(
      `select distinct created_by as id from course_drafts where created_by = any($1::uuid[]) union select distinct author_id from draft_edits where author_id = any($1::uuid[])
       union select distinct author_id from draft_comments where author_id = any($1::uuid[]) union select distinct reviewer_id from draft_reviews where reviewer_id = any($1::uuid[])`, [ids],
    )).map(({ id }) => id));
  }

  /** @throws Forbidden `draft.outside_territory` */
  mustWrite(actor: Actor): void {
    if (!mayWriteCourses(actor)) throw new Forbidden('draft.outside_territory');
  }

  /** @throws NotFound `draft.not_found` */
  async visible(actor: Actor, id: string): Promise<CourseDraft> {
    const draft = mayWriteCourses(actor) ? await this.db.repo(CourseDraft).findOneBy({ id }) : null;
    if (!draft) throw new NotFound('draft.not_found', { id });
    return draft;
  }

  /** The draft, held until the end of the transaction. @throws NotFound `draft.not_found`; Conflict `draft.closed` */
  async held(actor: Actor, id: string): Promise<CourseDraft> {
    const draft = mayWriteCourses(actor) ? await this.db.repo(CourseDraft).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
    if (!draft) throw new NotFound('draft.not_found', { id });
    draft.mustBeOpen();
    return draft;
  }

  /**
   * A draft of the latest version of a course, or, with a title, of a course that is new. The same again gives the same draft.
   * @throws Forbidden `draft.outside_territory`; Conflict `draft.already_open`, `draft.code_taken`; NotFound `course.not_found`
   */
  async begin(actor: Actor, id: string, { code, title }: { code: string; title?: string }): Promise<CourseDraft> {
    this.mustWrite(actor);
    await this.db.alone(`draft/${code}`);
    const known = await this.db.repo(CourseDraft).findOneBy({ id });
    if (known) return sameCourse(known, code);
    const published = await this.published(code);
    if (title !== undefined) {
      if (published) throw new Conflict('draft.code_taken', { code });
      return this.insert(actor, id, { code, source: emptyCourse(code, { km: '', en: '', fr: '', [actor.locale]: title }), baseVersion: null, imported: false });
    }
    if (!published) throw new NotFound('course.not_found', { code });
    const source = { ...sourceOf(published.document, published.secret as CourseSecret), version: published.version + 1 };
    return this.insert(actor, id, { code, source, baseVersion: published.version, imported: false });
  }

  /** A draft of what files held. @throws Forbidden `draft.outside_territory`; Conflict `draft.already_open` */
  async bring(actor: Actor, id: string, source: DraftSource): Promise<CourseDraft> {
    this.mustWrite(actor);
    await this.db.alone(`draft/${source.code}`);
    const known = await this.db.repo(CourseDraft).findOneBy({ id });
    if (known) return sameCourse(known, source.code);
    return this.insert(actor, id, { code: source.code, source, baseVersion: (await this.published(source.code))?.version ?? null, imported: true });
  }

  /** Puts a draft away: nothing of it is lost, and another may be begun. @throws NotFound `draft.not_found`; Conflict `draft.closed` */
  async drop(actor: Actor, id: string): Promise<void> {
    const draft = await this.held(actor, id);
    await this.db.repo(CourseDraft).update({ id }, { state: 'dropped', changedAt: this.clock.now() });
    await this.facts.record(actor, draftDropped(draft));
  }

  /** Keeps a figure or file for the draft to cite. @throws NotFound `draft.not_found`; Conflict `draft.closed`; RuleBroken `file.type_refused`, `file.hash_mismatch` */
  async keepFile(actor: Actor, id: string, announced: { sha256: string; name: string }, bytes: Buffer): Promise<FileRef> {
    await this.held(actor, id);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== announced.sha256) throw new RuleBroken('file.hash_mismatch', { announced: announced.sha256, received: sha256 });
    return this.courses.keepFile(fileName(announced.name, sha256), bytes);
  }

  /** The latest version, or undefined of a course that was never published. */
  async published(code: string): Promise<Published<CourseDocument> | undefined> {
    return (await this.courses.list()).find((course) => course.code === code);
  }

  private async insert(actor: Actor, id: string, { code, source, baseVersion, imported }: Beginning): Promise<CourseDraft> {
    const [open] = await this.db.rows<{ id: string }>('draft.open', "select id from course_drafts where code = $1 and state not in ('published', 'dropped')", [code]);
    if (open) throw new Conflict('draft.already_open', { id: open.id, code });
    const now = this.clock.now();
    const draft = Object.assign(new CourseDraft(), {
      id, code, source: DraftSource.parse(source), baseVersion, imported, state: 'writing', revision: 0, stale: await this.staleBefore(code, baseVersion),
      submittedBy: null, approvedBy: null, publishedVersion: null, changes: null, createdBy: actor.personId, createdAt: now, changedAt: now,
    });
    await this.db.repo(CourseDraft).insert(draft);
    await this.facts.record(actor, draftMade(draft, { baseVersion, imported }));
    return draft;
  }

  /** What was stale when the version was published is stale still. */
  private async staleBefore(code: string, version: number | null): Promise<CourseDraft['stale']> {
    const [row] = await this.db.rows<{ stale: CourseDraft['stale'] }>('draft.stale_before', 'select stale from course_drafts where code = $1 and published_version = $2', [code, version]);
    return row?.stale ?? {};
  }
}

/** An id stands for one draft. @throws Conflict `draft.already_open` */
function sameCourse(known: CourseDraft, code: string): CourseDraft {
  if (known.code !== code) throw new Conflict('draft.already_open', { id: known.id, code: known.code });
  return known;
}

/** A name that no other file of the course has, since part of the hash is in it. */
function fileName(name: string, sha256: string): string {
  const [, stem = '', end = ''] = /^(.*?)(?:\.([^.]*))?$/s.exec(name) ?? [];
  const plain = stem.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40).toLowerCase();
  return `${plain || 'file'}-${sha256.slice(0, 8)}.${end.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
}

const nothing: Said = { km: '', en: '', fr: '' };
const emptyCourse = (code: string, title: Said): DraftSource => ({
  code, version: 1, title, summary: nothing, hours: 1, competencies: [], translations: { km: 'draft', en: 'draft', fr: 'draft' },
  modules: [{ id: 'module-1', title: nothing }], lessons: [],
  closingTest: { id: 'closing-test', title: { km: 'តេស្តបញ្ចប់', en: 'Closing test', fr: 'Test final' }, passMark: 0.6, minutes: 20, questions: [] },
});
