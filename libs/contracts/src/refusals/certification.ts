/** Code → HTTP status. `award.already_held` is also the name of the constraint that settles two requests at once. */
export const certificationRefusals = {
  'achievement.not_found': 404,
  'award.not_found': 404,
  'award.outside_territory': 403,
  'award.to_oneself': 403,
  'award.conditions_missing': 422,
  'award.already_held': 409,
  'award.already_revoked': 409,
  'award.of_oneself': 403,
  'award.not_issued': 409,
  'award.not_waiting': 409,
  'award.suspended': 409,
  'award.not_suspended': 409,
  'award.superseded': 409,
  'award.nothing_corrected': 422,
  'award.names_missing': 422,
  'award.cosignature_missing': 422,
} as const;
