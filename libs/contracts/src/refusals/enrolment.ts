/** Code → HTTP status. */
export const enrolmentRefusals = {
} as const;
