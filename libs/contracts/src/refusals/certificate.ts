/** Of printed and shared certificates. */
export const certificateRefusals = {
  'certificate.not_issued': 409,
  'certificate.withdrawn': 409,
  'certificate.sealer_unknown': 404,
  'print.not_found': 404,
  'print.nothing_chosen': 422,
  'print.too_many': 422,
  'print.id_taken': 409,
  'print.not_printing': 409,
  'print.not_ready': 409,
  'print.outside_territory': 403,
  'share.not_found': 404,
  'share.already_received': 409,
  'share.too_many': 409,
} as const;
