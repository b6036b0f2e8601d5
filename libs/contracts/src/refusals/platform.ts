/** Refusals any route may give. Code → HTTP status. */
export const platformRefusals = {
  'request.invalid': 400,
  'request.too_large': 413,
  'request.too_many': 429,
  'session.required': 401,
  'role.required': 403,
  'thing.not_found': 404,
  'document.not_found': 404,
  'document.version_published': 409,
  'file.hash_mismatch': 422,
  'file.type_refused': 422,
  'server.failed': 500,
  'server.unavailable': 503,
} as const;
