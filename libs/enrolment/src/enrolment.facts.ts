import type { Fact } from '#platform';
import type { Activity } from './activity.js';
import type { Attempt } from './attempt.entity.js';
import type { Completion } from './completion.entity.js';
import type { Enrolment, EnrolmentState } from './enrolment.entity.js';

export interface EnrolmentMade { personId: string; courseCode: string; cohortId: string | null }
export interface AttemptReceived { personId: string; courseCode: string; activityId: string; kind: Activity['kind']; passed: boolean | null }
export interface LessonCompleted { personId: string; courseCode: string; lessonId: string }
export interface CourseCompleted { personId: string; courseCode: string; courseVersion: number }

/** `place` is where the person is posted. */
export const enrolmentMade = ({ id, personId, courseCode, cohortId }: Pick<Enrolment, 'id' | 'personId' | 'courseCode' | 'cohortId'>, place: string): Fact<EnrolmentMade> =>
  ({ name: 'enrolment.made', subject: id, place, data: { personId, courseCode, cohortId } });

export interface EnrolmentChanged { personId: string; courseCode: string; cohortId: string | null; state: EnrolmentState; dueOn: string | null; reason: string | null }

/** Assigned anew, extended, withdrawn, moved to another cohort, put back, or taken up again. */
export const enrolmentChanged = ({ id, personId, courseCode, cohortId, state, dueOn }: Pick<Enrolment, 'id' | 'personId' | 'courseCode' | 'cohortId' | 'state' | 'dueOn'>,
  place: string, reason: string | null = null): Fact<EnrolmentChanged> => ({ name: 'enrolment.changed', subject: id, place, data: { personId, courseCode, cohortId, state, dueOn, reason } });

export const enrolmentExpired = ({ id, personId, courseCode }: Pick<Enrolment, 'id' | 'personId' | 'courseCode'>, place: string): Fact<{ personId: string; courseCode: string }> =>
  ({ name: 'enrolment.expired', subject: id, place, data: { personId, courseCode } });

/** Moved from one version of the course to another. */
export interface EnrolmentMoved { personId: string; courseCode: string; from: number; to: number }
export const enrolmentMoved = (enrolmentId: string, data: EnrolmentMoved, place: string): Fact<EnrolmentMoved> =>
  ({ name: 'enrolment.moved', subject: enrolmentId, place, data });

export const attemptReceived = ({ id, personId, courseCode, activityId, kind, passed }: Attempt, place: string): Fact<AttemptReceived> =>
  ({ name: 'attempt.received', subject: id, place, data: { personId, courseCode, activityId, kind, passed } });

/** An exam of rating was passed. */
export const calibrationPassed = ({ id, personId, courseCode, activityId }: Attempt, place: string): Fact<{ personId: string; courseCode: string; activityId: string }> =>
  ({ name: 'calibration.passed', subject: id, place, data: { personId, courseCode, activityId } });

export const lessonCompleted = ({ id, personId, courseCode, lessonId }: Completion, place: string): Fact<LessonCompleted> =>
  ({ name: 'lesson.completed', subject: id, place, data: { personId, courseCode, lessonId } });

/** `subject` is the enrolment. Recorded once for each person and course, and anew only after `course.reopened`. */
export const courseCompleted = (enrolmentId: string, data: CourseCompleted, place: string): Fact<CourseCompleted> =>
  ({ name: 'course.completed', subject: enrolmentId, place, data });

/** The acceptance of an assignment was undone, and with it the completion. */
export const courseReopened = (enrolmentId: string, data: CourseCompleted, place: string): Fact<CourseCompleted> =>
  ({ name: 'course.reopened', subject: enrolmentId, place, data });
