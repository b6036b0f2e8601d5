/** Code → HTTP status. */
export const bankRefusals = {
  'bank.unreadable': 422,
} as const;
