/** Of printed and shared certificates. */
export const certificateRefusals = {
  'certificate.not_issued': 409,
  'certificate.withdrawn': 409,
} as const;
