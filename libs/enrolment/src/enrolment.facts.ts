import type { Fact } from '#platform';
import type { Attempt } from './attempt.entity.js';
import type { Completion } from './completion.entity.js';
import type { Enrolment } from './enrolment.entity.js';

export interface EnrolmentMade { personId: string; courseCode: string; cohortId: string | null }
export interface AttemptReceived { personId: string; courseCode: string; activityId: string; kind: 'quiz' | 'test'; passed: boolean | null }
export interface LessonCompleted { personId: string; courseCode: string; lessonId: string }
export interface CourseCompleted { personId: string; courseCode: string; courseVersion: number }

/** `place` is where the person is posted. */
export const enrolmentMade = ({ id, personId, courseCode, cohortId }: Pick<Enrolment, 'id' | 'personId' | 'courseCode' | 'cohortId'>, place: string): Fact<EnrolmentMade> =>
  ({ name: 'enrolment.made', subject: id, place, data: { personId, courseCode, cohortId } });

export const attemptReceived = ({ id, personId, courseCode, activityId, kind, passed }: Attempt, place: string): Fact<AttemptReceived> =>
  ({ name: 'attempt.received', subject: id, place, data: { personId, courseCode, activityId, kind, passed } });

export const lessonCompleted = ({ id, personId, courseCode, lessonId }: Completion, place: string): Fact<LessonCompleted> =>
  ({ name: 'lesson.completed', subject: id, place, data: { personId, courseCode, lessonId } });

/** Recorded once for each person and course. `subject` is the enrolment. */
export const courseCompleted = (enrolmentId: string, data: CourseCompleted, place: string): Fact<CourseCompleted> =>
  ({ name: 'course.completed', subject: enrolmentId, place, data });
