/** Code → HTTP status. */
export const courseRefusals = {
} as const;
