/** Code → HTTP status. */
export const enrolmentRefusals = {
  'enrolment.already_made': 409,
  'enrolment.in_other_cohort': 409,
  'attempt.already_received': 409,
  'attempt.activity_unknown': 422,
  'attempt.question_unknown': 422,
  'attempt.response_misshapen': 422,
  'completion.already_received': 409,
  'completion.lesson_unknown': 422,
  'completion.reflection_unknown': 422,
  'cohort.not_found': 404,
  'cohort.outside_territory': 403,
  'cohort.dates_reversed': 422,
  'cohort.course_fixed': 409,
  'cohort.facilitator_unfit': 422,
  'cohort.person_outside_place': 422,
} as const;
