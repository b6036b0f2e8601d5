import { type Assignment, type CourseDocument, type Lesson, lessonsOf } from '#contracts';
import { RuleBroken } from '#platform';

export interface Placed { assignment: Assignment; lesson: Lesson }

/** The assignment of this id in a course, and its lesson. @throws RuleBroken `submission.activity_unknown` */
export function assignmentOf(course: CourseDocument, activityId: string): Placed {
  for (const lesson of lessonsOf(course)) {
    for (const block of lesson.blocks) if (block.type === 'assignment' && block.id === activityId) return { assignment: block, lesson };
  }
  throw new RuleBroken('submission.activity_unknown', { activityId, courseCode: course.code, courseVersion: course.version });
}
