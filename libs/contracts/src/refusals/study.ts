/** Code → HTTP status. */
export const studyRefusals = {
  'study.state_too_large': 422,
  'study.too_many_states': 422,
  'practice.question_unknown': 422,
  'practice.response_misshapen': 422,
  'practice.already_received': 409,
} as const;
