import { type AwardCondition, type AwardRule, type CourseDocument, dayOf, type RuleEvaluation } from '#contracts';
import { CourseService } from '#course';
import { CalibrationService, OutcomeService, ProgressService } from '#enrolment';
import type { Person } from '#identity';
import { Clock, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import { AchievementService } from './achievement.service.js';
import { Award } from './award.entity.js';
import { legalNames } from './award.record.js';
import { conditionsOf, evaluate, type Known, type KnownCourse } from './award.rule.js';

/** What was found about each condition, by what it names and then by person. */
interface Found {
  course: Map<string, Map<string, KnownCourse>>; accepted: Map<string, Map<string, ReturnType<Known['accepted']>>>;
  calibration: Map<string, Map<string, ReturnType<Known['calibration']>>>; award: Map<string, Map<string, ReturnType<Known['award']>>>;
}

/** Gathers what a rule asks about people, with as many questions to the database for a thousand as for one. */
@Injectable()
export class StandingService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly progress: ProgressService, private readonly courses: CourseService,
    private readonly calibrations: CalibrationService, private readonly outcomes: OutcomeService, private readonly achievements: AchievementService,
  ) {}

  async evaluate(person: Person, rule: AwardRule, decision: { reason: string } | null = null): Promise<RuleEvaluation> {
    return (await this.evaluateMany([person], rule, decision)).get(person.id)!;
  }

  /** By person. */
  async evaluateMany(people: readonly Person[], rule: AwardRule, decision: { reason: string } | null = null): Promise<Map<string, RuleEvaluation>> {
    const found: Found = { course: new Map(), accepted: new Map(), calibration: new Map(), award: new Map() };
    const ids = people.map(({ id }) => id);
    for (const condition of conditionsOf(rule)) await this.find(ids, condition, found);
    return new Map(people.map((person) => [person.id, evaluate(rule, {
      names: legalNames(person), today: dayOf(this.clock.now()), decision,
      course: (code) => found.course.get(code)!.get(person.id)!, award: (code) => found.award.get(code)!.get(person.id)!,
      accepted: (course, activity) => found.accepted.get(`${course}/${activity}`)!.get(person.id)!,
      calibration: (course, activity) => found.calibration.get(`${course}/${activity}`)!.get(person.id)!,
    })]));
  }

  /** People who could meet the rule: they have begun a course of it or hold an award of it. In the order of their ids, after one of them. */
  async pool(rule: AwardRule, after: string, limit: number): Promise<string[]> {
    const conditions = conditionsOf(rule);
    const begun = await this.progress.peopleIn(conditions.flatMap((condition) => ('course' in condition ? [condition.course] : [])), after, limit);
    const holders = await this.db.rows<{ id: string }>('awards.holders',
      "select distinct person_id as id from awards where achievement_code = any($1) and state = 'issued' and person_id > $2 order by 1 limit $3",
      [conditions.flatMap((condition) => (condition.type === 'award_held' ? [condition.achievement] : [])), after, limit]);
    return [...new Set([...begun, ...holders.map(({ id }) => id)])].sort().slice(0, limit);
  }

  private async find(ids: readonly string[], condition: AwardCondition, found: Found): Promise<void> {
    switch (condition.type) {
      case 'course_completed': case 'mark_reached':
        if (!found.course.has(condition.course)) found.course.set(condition.course, await this.inCourse(ids, condition.course));
        break;
      case 'assignment_accepted':
        found.accepted.set(`${condition.course}/${condition.activity}`, await this.accepted(ids, condition)); break;
      case 'calibration_passed':
        found.calibration.set(`${condition.course}/${condition.activity}`, await this.calibration(ids, condition)); break;
      case 'award_held':
        found.award.set(condition.achievement, await this.award(ids, condition.achievement)); break;
      case 'between': case 'officer_decision': break;
    }
  }

  /** The figures of the version each is in; of the latest for who has not begun. */
  private async inCourse(ids: readonly string[], code: string): Promise<Map<string, KnownCourse>> {
    const progress = await this.progress.ofMany(ids, code);
    const { document: latest } = await this.courses.latest(code);
    const total = latest.modules.reduce((sum, { lessons }) => sum + lessons.length, 0);
    const known = new Map<string, KnownCourse>();
    for (const id of ids) {
      const own = progress.get(id);
      const document = own ? await this.courses.document(code, own.courseVersion) : latest;
      const best = own?.bestScore == null || own.bestMax === null ? null : { score: own.bestScore, max: own.bestMax };
      known.set(id, { done: own?.lessonsDone ?? 0, total: own?.lessonsTotal ?? total, best, passMark: document.closingTest.passMark, subject: named(document) });
    }
    return known;
  }

  private async accepted(ids: readonly string[], { course, activity }: { course: string; activity: string }): Promise<Map<string, ReturnType<Known['accepted']>>> {
    const subject = named((await this.courses.latest(course)).document);
    const accepted = await this.outcomes.acceptedAmong(ids, course, activity);
    return new Map(ids.map((id) => [id, { accepted: accepted.has(id), subject }]));
  }

  private async calibration(ids: readonly string[], { course, activity }: { course: string; activity: string }): Promise<Map<string, ReturnType<Known['calibration']>>> {
    const subject = named((await this.courses.latest(course)).document);
    const standings = await this.calibrations.standings(ids, course, activity);
    return new Map([...standings].map(([id, standing]) =>
      [id, { passed: standing.state === 'passed', closed: standing.state === 'closed', attemptsLeft: standing.state === 'open' ? standing.attemptsLeft : 0, subject }]));
  }

  private async award(ids: readonly string[], achievement: string): Promise<Map<string, ReturnType<Known['award']>>> {
    const { document } = await this.achievements.latest(achievement);
    const now = this.clock.now();
    const held = await this.db.repo(Award).find({ select: { personId: true, id: true, state: true, expiresAt: true }, where: { personId: Any([...ids]), achievementCode: achievement } });
    const holders = new Set(held.filter((award) => award.statusOn(now) === 'valid').map(({ personId }) => personId));
    return new Map(ids.map((id) => [id, { valid: holders.has(id), subject: { code: achievement, title: document.title } }]));
  }
}

const named = ({ code, title }: CourseDocument): { code: string; title: CourseDocument['title'] } => ({ code, title });
