/** Code → HTTP status. */
export const facilitationRefusals = {
  'activity.not_found': 404,
  'bulk.not_found': 404,
  'bulk.wrong_state': 409,
  'bulk.nobody': 422,
  'notice.already_read': 409,
  'path.outside_territory': 403,
  'path.already_assigned': 409,
  'path.not_assigned': 404,
} as const;
