import type { AwardRule, RuleEvaluation } from '#contracts';
import { CourseService } from '#course';
import { ProgressService } from '#enrolment';
import type { Person } from '#identity';
import { Injectable } from '@nestjs/common';
import { legalNames } from './award.record.js';
import { evaluate, type Known } from './award.rule.js';

/** Gathers what a rule asks about a person. */
@Injectable()
export class StandingService {
  constructor(private readonly progress: ProgressService, private readonly courses: CourseService) {}

  async evaluate(person: Person, rule: AwardRule, decision: { reason: string } | null = null): Promise<RuleEvaluation> {
    const course = rule.type === 'course_completed' ? await this.inCourse(person.id, rule.course) : null;
    return evaluate(rule, { names: legalNames(person), course, decision });
  }

  /** The figures of the version the person is in; of the latest for who has not begun. */
  private async inCourse(personId: string, code: string): Promise<Known['course']> {
    const progress = await this.progress.of(personId, code);
    if (!progress) {
      const { document } = await this.courses.latest(code);
      const total = document.modules.reduce((sum, { lessons }) => sum + lessons.length, 0);
      return { done: 0, total, best: null, passMark: document.closingTest.passMark };
    }
    const { lessonsDone, lessonsTotal, bestScore, bestMax, courseVersion } = progress;
    const { closingTest } = await this.courses.document(code, courseVersion);
    const best = bestScore === null || bestMax === null ? null : { score: bestScore, max: bestMax };
    return { done: lessonsDone, total: lessonsTotal, best, passMark: closingTest.passMark };
  }
}
