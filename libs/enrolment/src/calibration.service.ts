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
    const enrolment = await this.enrolments.of(personId, courseCode);
    const latest = (await this.courses.latest(courseCode)).document;
    const own = enrolment ? await this.courses.document(courseCode, enrolment.courseVersion) : latest;
    const exam = examOf(own, activityId) ?? examOf(latest, activityId);
    if (!exam) throw new NotFound('calibration.not_found', { courseCode, activityId });
    const earlier = await this.queries.earlier(personId, courseCode, activityId);
    return examStanding(exam, sittingsOf(earlier), this.clock.now().getTime());
  }
}

const examOf = (course: CourseDocument, id: string): CalibrationExam | undefined =>
  lessonsOf(course).flatMap(calibrationsOf).find((each): each is CalibrationExam => each.id === id && each.mode === 'exam');
