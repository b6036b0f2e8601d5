/** Code → HTTP status. */
export const facilitationRefusals = {
  'activity.not_found': 404,
} as const;
