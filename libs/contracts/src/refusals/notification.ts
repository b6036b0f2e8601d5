/** Code → HTTP status. */
export const notificationRefusals = {
  'notice.not_found': 404,
} as const;
