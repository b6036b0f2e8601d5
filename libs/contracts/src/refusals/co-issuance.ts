/** Of agreements between institutions and of what partners sign. */
export const coIssuanceRefusals = {
} as const;
