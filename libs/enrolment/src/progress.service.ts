import type { CourseDocument } from '#contracts';
import { CourseService } from '#course';
import { PeopleService } from '#identity';
import { Actor, Database, Facts } from '#platform';
import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { courseCompleted } from './enrolment.facts.js';
import { LearningQueries, type Moved } from './learning.queries.js';
import { type Learning, Progress, versionsOf } from './progress.entity.js';

/** How many people and courses were looked at, and how many rows were wrong or had no record behind them. */
export interface Rebuilt { people: number; courses: number; changed: number; removed: number }

/** Progress is derived: here from one person's records as they come, and from everybody's when it is made anew. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly courses: CourseService,
    private readonly people: PeopleService,
    private readonly queries: LearningQueries,
  ) {}

  /** Null before the first record. Asks no policy: for the other services. */
  of(personId: string, courseCode: string): Promise<Progress | null> {
    return this.db.repo(Progress).findOneBy({ personId, courseCode });
  }

  /** Of many, by person; who has no record yet is absent. Asks no policy: for the other services. */
  async ofMany(personIds: readonly string[], courseCode: string): Promise<Map<string, Progress>> {
    const found = await this.db.repo(Progress).findBy({ personId: Any([...personIds]), courseCode });
    return new Map(found.map((each) => [each.personId, each]));
  }

  /** Who has a record in one of the courses, in the order of their ids, after one of them. Asks no policy: for jobs of the other services. */
  async peopleIn(courseCodes: readonly string[], after: string, limit: number): Promise<string[]> {
    const rows = await this.db.rows<{ id: string }>('progress.people_in',
      'select distinct person_id as id from progress where course_code = any($1) and person_id > $2 order by 1 limit $3', [courseCodes, after, limit]);
    return rows.map(({ id }) => id);
  }

  /** Derives and keeps one person's progress; gives it, and how the enrolment moved. The person's turn must have been taken. */
  async follow(personId: string, courseCode: string, learning: Learning): Promise<{ progress: Progress | null; moved: Moved | undefined }> {
    const progress = await this.derive(personId, courseCode, learning);
    const moved = progress ? (await this.queries.settle([progress])).moved[0] : undefined;
    return { progress, moved };
  }

  /** Derives and keeps it from everything that is here. The person's turn must have been taken. */
  async followAnew(personId: string, courseCode: string): Promise<{ progress: Progress | null; moved: Moved | undefined }> {
    const all = (await this.queries.learningOf([personId])).filter((each) => each.courseCode === courseCode);
    if (all[0]) return this.follow(personId, courseCode, all[0]);
    await this.queries.forgetCourse(personId, courseCode);
    return { progress: null, moved: undefined };
  }

  /** Makes everybody's progress anew from the records, some hundred people a transaction. The figures come out the same, unless they were wrong. */
  async rebuild(): Promise<Rebuilt> {
    const total: Rebuilt = { people: 0, courses: 0, changed: 0, removed: 0 };
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const ids = await this.queries.people(after, 200);
      if (ids.length === 0) return total;
      const { courses, changed, removed } = await this.db.transaction(() => this.rebuildFor(ids));
      total.people += ids.length;
      total.courses += courses;
      total.changed += changed;
      total.removed += removed;
      after = ids.at(-1)!;
    }
  }

  /** Makes the progress of these people anew, in our transaction; their turns are taken. */
  async rebuildFor(ids: string[]): Promise<Omit<Rebuilt, 'people'>> {
    if (ids.length === 0) return { courses: 0, changed: 0, removed: 0 };
    const all: Progress[] = [];
    await this.queries.turnsOf(ids);
    for (const { personId, courseCode, ...learning } of await this.queries.learningOf(ids)) {
      const progress = await this.derive(personId, courseCode, learning);
      if (progress) all.push(progress);
    }
    const removed = await this.queries.forget(ids, all);
    const { changed, moved } = await this.queries.settle(all);
    const done = moved.filter(({ state }) => state === 'completed');
    const people = await this.people.findMany(done.map(({ personId }) => personId));
    const versions = new Map(all.map(({ personId, courseCode, courseVersion }) => [`${personId}/${courseCode}`, courseVersion]));
    await this.facts.recordAll(Actor.system, done.map(({ personId, courseCode, enrolmentId }) => courseCompleted(
      enrolmentId, { personId, courseCode, courseVersion: versions.get(`${personId}/${courseCode}`)! }, people.get(personId)?.place ?? '')));
    return { courses: all.length, changed, removed };
  }

  private async derive(personId: string, courseCode: string, learning: Learning): Promise<Progress | null> {
    const versions = new Map<number, CourseDocument>();
    for (const version of versionsOf(learning)) versions.set(version, await this.courses.document(courseCode, version));
    return Progress.derive(personId, courseCode, learning, versions);
  }
}
