/** `message`: someone typed it, and the words are in `body`. Of all others the phone makes the words. */
export const noticeKinds = ['message', 'submission_marked', 'enrolment_changed', 'path_assigned', 'review_wanted', 'course_moved', 'cosign_silent', 'cosign_expired',
  'name_decided', 'names_on_certificates'] as const;
export type NoticeKind = (typeof noticeKinds)[number];
