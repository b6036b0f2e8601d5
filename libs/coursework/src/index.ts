export type { PeerReviewReceived, SubmissionMarked, SubmissionReceived } from './coursework.facts.js';
export { CourseworkModule } from './coursework.module.js';
export { Mark } from './mark.entity.js';
export { MarkService } from './mark.service.js';
export { PeerReview } from './peer-review.entity.js';
export { PeerReviewService } from './peer-review.service.js';
export { Submission, type SubmissionState } from './submission.entity.js';
export { SubmissionService } from './submission.service.js';
