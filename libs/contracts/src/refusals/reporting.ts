/** Code → HTTP status. */
export const reportingRefusals = {
} as const;
