/** Code → HTTP status. */
export const inspectionRefusals = {
} as const;
