import { activitiesLost, type CourseDocument, type Done, losesNothing } from '#contracts';
import { CourseService } from '#course';
import { Clock, Dependents } from '#platform';
import { Injectable } from '@nestjs/common';
import { LearningQueries } from './learning.queries.js';
import { ProgressService } from './progress.service.js';
import { type UnderWay, VersionQueries } from './version.queries.js';

const CHUNK = 200;

/** Who is under way when a new version of their course is published moves to it when nothing they did is lost, and else finishes the one they began. */
@Injectable()
export class VersionService {
  constructor(
    private readonly clock: Clock,
    private readonly courses: CourseService,
    private readonly dependents: Dependents,
    private readonly learning: LearningQueries,
    private readonly progress: ProgressService,
    private readonly queries: VersionQueries,
  ) {}

  /** Looks at the next people of a course (by id, after `after`); gives who moved, to which version, and the last one's id, or null when nobody is left. */
  async moveNext(courseCode: string, after: string): Promise<{ moved: UnderWay[]; to: number; last: string | null }> {
    const { document: to, version } = await this.courses.latest(courseCode);
    const ids = await this.queries.behind(courseCode, version, after, CHUNK);
    if (ids.length === 0) return { moved: [], to: version, last: null };
    await this.learning.turnsOf(ids);
    const moved = await this.fit(await this.queries.underWay(courseCode, version, ids), to);
    await this.queries.pin(moved, version, this.clock.now());
    await this.progress.rebuildFor(moved.map(({ personId }) => personId));
    return { moved, to: version, last: ids.at(-1)! };
  }

  /** Those who lose nothing: neither of what they sent nor of what they have in hand, which higher libs hold by `person/sort/course/activity`. */
  private async fit(all: UnderWay[], to: CourseDocument): Promise<UnderWay[]> {
    const fit: UnderWay[] = [];
    const inHand = new Map<string, string>();
    for (const person of all) {
      const from = await this.courses.document(to.code, person.courseVersion);
      if (!losesNothing(from, to, person satisfies Done)) continue;
      fit.push(person);
      for (const { of, id } of activitiesLost(from, to)) inHand.set(`${person.personId}/${of}/${to.code}/${id}`, person.personId);
    }
    const held = inHand.size === 0 ? new Map<string, readonly string[]>() : await this.dependents.of('activities', [...inHand.keys()]);
    const staying = new Set([...held.values()].flat().map((id) => inHand.get(id)));
    return fit.filter(({ personId }) => !staying.has(personId));
  }
}
