/** What stood after the `#` of the large QR with which Kru was opened, until it has been checked. */
export const arrival: { text: string | null } = { text: null };
