export const verificationRefusals = {
  'award.code_unknown': 404,
} as const;
