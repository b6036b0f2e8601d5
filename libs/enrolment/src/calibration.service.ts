import { type CalibrationExam, calibrationsOf, type CourseDocument, examStanding, type ExamStanding, lessonsOf } from '#contracts';
import { CourseService } from '#course';
import { Clock, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { sittingsOf } from './calibration.exam.js';
import { EnrolmentQueries } from './enrolment.queries.js';
import { LearningQueries } from './learning.queries.js';

/** Where people stand with exams of rating. */
@Injectable()
export class CalibrationService {
  constructor(
    private readonly clock: Clock,
    private readonly courses: CourseService,
    private readonly queries: LearningQueries,
    private readonly enrolments: EnrolmentQueries,
  ) {}

  /**
   * By the exam of the version that counts for the person; of the latest for who is not enrolled. Asks no policy: for one's own, and for other services.
   * @throws NotFound `course.not_found`, `calibration.not_found`
   */
  async standing(personId: string, courseCode: string, activityId: string): Promise<ExamStanding> {
    return (await this.standings([personId], courseCode, activityId)).get(personId)!;
  }

  /** Of many people, by person. @throws as `standing` */
  async standings(personIds: readonly string[], courseCode: string, activityId: string): Promise<Map<string, ExamStanding>> {
    const versions = new Map((await this.enrolments.standings(personIds, courseCode, false)).map((each) => [each.personId, each.courseVersion]));
    const latest = (await this.courses.latest(courseCode)).document;
    const earlier = await this.queries.earlierOf(personIds, courseCode, activityId);
    const standings = new Map<string, ExamStanding>();
    for (const personId of personIds) {
      const version = versions.get(personId);
      const own = version === undefined ? latest : await this.courses.document(courseCode, version);
      const exam = examOf(own, activityId) ?? examOf(latest, activityId);
      if (!exam) throw new NotFound('calibration.not_found', { courseCode, activityId });
      standings.set(personId, examStanding(exam, sittingsOf(earlier.get(personId) ?? []), this.clock.now().getTime()));
    }
    return standings;
  }
}

const examOf = (course: CourseDocument, id: string): CalibrationExam | undefined =>
  lessonsOf(course).flatMap(calibrationsOf).find((each): each is CalibrationExam => each.id === id && each.mode === 'exam');
