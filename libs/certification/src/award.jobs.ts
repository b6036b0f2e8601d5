import { PeopleService } from '#identity';
import { Actor, Clock, Every, Job, Jobs, type KeptFact, OnFact } from '#platform';
import { Injectable } from '@nestjs/common';
import { AchievementService } from './achievement.service.js';
import { DueService } from './due.service.js';
import { EligibilityService } from './eligibility.service.js';
import { StandingService } from './standing.service.js';

/** So many people are looked at in one job. */
const BATCH = 500;
const NOBODY = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class AwardJobs {
  constructor(
    private readonly due: DueService, private readonly eligibility: EligibilityService, private readonly people: PeopleService, private readonly clock: Clock,
    private readonly achievements: AchievementService, private readonly standing: StandingService, private readonly jobs: Jobs,
  ) {}

  /**
   * Who did the last thing that was missing is awarded as of that moment, however late the worker comes to it, or stands on the list of a jury.
   * A corrected name or another award may be that last thing.
   */
  @OnFact('course.completed', 'calibration.passed', 'submission.marked', 'person.changed', 'award.issued', 'award.restored')
  async awardDue({ data, at }: KeptFact<{ personId: string }>): Promise<void> {
    await this.clock.at(new Date(at), async () => {
      await this.due.awardDue(Actor.system, data.personId);
      await this.follow(data.personId);
    });
  }

  /** Something that counted does no more: a candidacy may have to be withdrawn. */
  @OnFact('course.reopened', 'mark.undone', 'award.numbered', 'award.suspended', 'award.revoked', 'award.superseded')
  async withdraw({ data, at }: KeptFact<{ personId: string }>): Promise<void> {
    await this.clock.at(new Date(at), () => this.follow(data.personId));
  }

  /** A rule published today may be met by many already. */
  @OnFact('document.published')
  async published({ subject }: KeptFact): Promise<void> {
    const [kind, code] = subject.split('/');
    if (kind === 'achievement') await this.scanFor(code!);
  }

  /** What no fact tells: a day that came, an award that is to be renewed. */
  @Every(6 * 3600)
  async scanAll(): Promise<void> {
    for (const { code } of await this.achievements.list()) await this.scanFor(code);
  }

  @Job('certification.scan')
  async scan({ achievement: code, after }: { achievement: string; after: string }): Promise<void> {
    const achievement = await this.achievements.latest(code);
    const ids = await this.standing.pool(achievement.document.rule, after, BATCH);
    const people = [...(await this.people.findMany(ids)).values()];
    await this.due.giveDue(Actor.system, people, achievement);
    await this.eligibility.followFor(Actor.system, people, achievement);
    if (ids.length === BATCH) await this.scanFor(code, ids.at(-1));
  }

  private async scanFor(achievement: string, after = NOBODY): Promise<void> {
    await this.jobs.add('certification.scan', { achievement, after }, { key: `certification.scan/${achievement}`, queue: 'certification.scan' });
  }

  private async follow(personId: string): Promise<void> {
    await this.eligibility.follow(Actor.system, [await this.people.get(personId)]);
  }
}
