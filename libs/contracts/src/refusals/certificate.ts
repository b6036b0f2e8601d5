/** Of printed and shared certificates. */
export const certificateRefusals = {
} as const;
