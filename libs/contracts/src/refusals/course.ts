/** Code → HTTP status. */
export const courseRefusals = {
  'course.not_found': 404,
  'framework.not_found': 404,
  'framework.forbidden': 403,
  'framework.kept_in_files': 409,
  'framework.version_taken': 409,
  'framework.competency_twice': 422,
  'framework.competency_in_use': 422,
  'crosswalk.not_found': 404,
  'crosswalk.version_taken': 409,
  'crosswalk.kept_in_files': 409,
  'crosswalk.same_framework': 422,
  'crosswalk.framework_unknown': 422,
  'crosswalk.competency_unknown': 422,
  'crosswalk.link_twice': 422,
  'path.not_found': 404,
  'asset.not_found': 404,
} as const;
