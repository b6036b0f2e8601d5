export { Attempt } from './attempt.entity.js';
export { AttemptView, EnrolmentView, LearningChanges, ProgressView } from './attempt.dto.js';
export { Completion } from './completion.entity.js';
export { Enrolment, type EnrolmentState } from './enrolment.entity.js';
export type { AttemptReceived, CourseCompleted, EnrolmentMade, LessonCompleted } from './enrolment.facts.js';
export { EnrolmentModule } from './enrolment.module.js';
export { EnrolmentService } from './enrolment.service.js';
export { Progress } from './progress.entity.js';
export { ProgressService, type Rebuilt } from './progress.service.js';
