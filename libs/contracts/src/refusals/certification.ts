/** Code → HTTP status. */
export const certificationRefusals = {
} as const;
