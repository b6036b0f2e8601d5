/** Code → HTTP status. */
export const courseRefusals = {
  'course.not_found': 404,
  'framework.not_found': 404,
  'asset.not_found': 404,
} as const;
