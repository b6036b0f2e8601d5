import { type AwardCondition, type AwardRule, type CourseDocument, dayOf, type RuleEvaluation } from '#contracts';
import { CourseService } from '#course';
import { CalibrationService, OutcomeService, ProgressService } from '#enrolment';
import type { Person } from '#identity';
import { Clock, Database } from '#platform';
import { Injectable } from '@nestjs/common';
import { AchievementService } from './achievement.service.js';
import { Award } from './award.entity.js';
import { legalNames } from './award.record.js';
import { evaluate, type Known, type KnownCourse } from './award.rule.js';

interface Found {
  course: Map<string, KnownCourse>; accepted: Map<string, ReturnType<Known['accepted']>>;
  calibration: Map<string, ReturnType<Known['calibration']>>; award: Map<string, ReturnType<Known['award']>>;
}

/** Every condition of a rule, however deep it stands. */
const conditionsOf = (rule: AwardRule): AwardCondition[] => (rule.type === 'at_least' ? rule.of.flatMap(conditionsOf) : [rule]);

/** Gathers what a rule asks about a person. */
@Injectable()
export class StandingService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly progress: ProgressService, private readonly courses: CourseService,
    private readonly calibrations: CalibrationService, private readonly outcomes: OutcomeService, private readonly achievements: AchievementService,
  ) {}

  async evaluate(person: Person, rule: AwardRule, decision: { reason: string } | null = null): Promise<RuleEvaluation> {
    const found: Found = { course: new Map(), accepted: new Map(), calibration: new Map(), award: new Map() };
    for (const condition of conditionsOf(rule)) await this.find(person.id, condition, found);
    const known: Known = {
      names: legalNames(person), today: dayOf(this.clock.now()), decision,
      course: (code) => found.course.get(code)!, award: (code) => found.award.get(code)!,
      accepted: (course, activity) => found.accepted.get(`${course}/${activity}`)!, calibration: (course, activity) => found.calibration.get(`${course}/${activity}`)!,
    };
    return evaluate(rule, known);
  }

  private async find(personId: string, condition: AwardCondition, found: Found): Promise<void> {
    switch (condition.type) {
      case 'course_completed': case 'mark_reached':
        found.course.set(condition.course, await this.inCourse(personId, condition.course)); break;
      case 'assignment_accepted':
        found.accepted.set(`${condition.course}/${condition.activity}`, await this.accepted(personId, condition)); break;
      case 'calibration_passed':
        found.calibration.set(`${condition.course}/${condition.activity}`, await this.calibration(personId, condition)); break;
      case 'award_held':
        found.award.set(condition.achievement, await this.award(personId, condition.achievement)); break;
      case 'between': case 'officer_decision': break;
    }
  }

  /** The figures of the version the person is in; of the latest for who has not begun. */
  private async inCourse(personId: string, code: string): Promise<KnownCourse> {
    const progress = await this.progress.of(personId, code);
    if (!progress) {
      const { document } = await this.courses.latest(code);
      const total = document.modules.reduce((sum, { lessons }) => sum + lessons.length, 0);
      return { done: 0, total, best: null, passMark: document.closingTest.passMark, subject: named(document) };
    }
    const { lessonsDone, lessonsTotal, bestScore, bestMax, courseVersion } = progress;
    const document = await this.courses.document(code, courseVersion);
    const best = bestScore === null || bestMax === null ? null : { score: bestScore, max: bestMax };
    return { done: lessonsDone, total: lessonsTotal, best, passMark: document.closingTest.passMark, subject: named(document) };
  }

  private async accepted(personId: string, { course, activity }: { course: string; activity: string }): Promise<ReturnType<Known['accepted']>> {
    const { document } = await this.courses.latest(course);
    return { accepted: await this.outcomes.isAccepted(personId, course, activity), subject: named(document) };
  }

  private async calibration(personId: string, { course, activity }: { course: string; activity: string }): Promise<ReturnType<Known['calibration']>> {
    const standing = await this.calibrations.standing(personId, course, activity);
    const { document } = await this.courses.latest(course);
    return { passed: standing.state === 'passed', closed: standing.state === 'closed', attemptsLeft: standing.state === 'open' ? standing.attemptsLeft : 0, subject: named(document) };
  }

  private async award(personId: string, achievement: string): Promise<ReturnType<Known['award']>> {
    const held = await this.db.repo(Award).findBy({ personId, achievementCode: achievement });
    const { document } = await this.achievements.latest(achievement);
    return { valid: held.some((award) => award.statusOn(this.clock.now()) === 'valid'), subject: { code: achievement, title: document.title } };
  }
}

const named = ({ code, title }: CourseDocument): { code: string; title: CourseDocument['title'] } => ({ code, title });
