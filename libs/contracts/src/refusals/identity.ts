/** Code → HTTP status. */
export const identityRefusals = {
} as const;
