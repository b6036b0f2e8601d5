/** Code → HTTP status. */
export const territoryRefusals = {
} as const;
