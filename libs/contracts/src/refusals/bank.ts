/** Code → HTTP status. */
export const bankRefusals = {
  'bank.not_found': 404,
  'bank.question_faulty': 422,
  'bank.changed_meanwhile': 409,
  'bank.code_taken': 409,
  'bank.unreadable': 422,
  'bank.too_many': 422,
  'bank.nothing_to_keep': 422,
  'bank.arrival_not_found': 404,
  'bank.arrival_wrong_state': 409,
} as const;
