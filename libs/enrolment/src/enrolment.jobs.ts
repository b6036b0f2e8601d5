import { dayOf } from '#contracts';
import { PeopleService } from '#identity';
import { Actor, Clock, Every, Facts, Job, Jobs, type KeptFact, OnFact } from '#platform';
import { Injectable } from '@nestjs/common';
import { enrolmentExpired, enrolmentMoved } from './enrolment.facts.js';
import { EnrolmentQueries } from './enrolment.queries.js';
import { VersionQueries } from './version.queries.js';
import { VersionService } from './version.service.js';

const CHUNK = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class EnrolmentJobs {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly facts: Facts,
    private readonly people: PeopleService,
    private readonly queries: EnrolmentQueries,
    private readonly versions: VersionQueries,
    private readonly mover: VersionService,
  ) {}

  /** Soon after midnight in Cambodia what was due yesterday expires; asked every hour, so that a worker that slept makes up for it. */
  @Every(3600)
  async due(): Promise<void> {
    await this.jobs.add('enrolments.expire', {}, { key: 'enrolments.expire' });
  }

  /** One chunk, in a transaction of its own, which asks for the next. */
  @Job('enrolments.expire')
  async expire(): Promise<void> {
    const expired = await this.queries.expire(dayOf(this.clock.now()), CHUNK);
    const people = await this.people.findMany(expired.map(({ personId }) => personId));
    await this.facts.recordAll(Actor.system, expired.map((enrolment) => enrolmentExpired(enrolment, people.get(enrolment.personId)?.place ?? '')));
    if (expired.length === CHUNK) await this.due();
  }

  @OnFact('document.published')
  async published({ subject }: KeptFact): Promise<void> {
    const [kind, courseCode, version] = subject.split('/') as [string, string, string];
    if (kind !== 'course') return;
    await this.versions.pinCohorts(courseCode, Number(version));
    await this.jobs.add('enrolments.move', { courseCode, after: beforeAll });
  }

  @Job('enrolments.move')
  async move({ courseCode, after }: { courseCode: string; after: string }): Promise<void> {
    const { moved, to, last } = await this.mover.moveNext(courseCode, after);
    const people = await this.people.findMany(moved.map(({ personId }) => personId));
    await this.facts.recordAll(Actor.system, moved.map(({ personId, id, courseVersion: from }) =>
      enrolmentMoved(id, { personId, courseCode, from, to }, people.get(personId)?.place ?? '')));
    if (last) await this.jobs.add('enrolments.move', { courseCode, after: last }, { queue: `enrolments.move/${courseCode}` });
  }
}
