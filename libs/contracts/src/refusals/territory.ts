/** Code → HTTP status. */
export const territoryRefusals = {
  'place.not_found': 404,
  'place.code_taken': 409,
  'place.path_broken': 422,
} as const;
