// No zod: the phone offers these.

/** What a holder may show of a certificate, each by itself. `workload`: hours and credits; `credential`: the signed documents, which hold everything. */
export const shareFields = ['title', 'issuer', 'date', 'nameKm', 'nameLatin', 'number', 'competencies', 'workload', 'grade', 'credential'] as const;
export type ShareField = (typeof shareFields)[number];

/** For so many days a link is open; none is for ever. */
export const shareDays = [1, 7, 30, 180, 365, 730] as const;
export const longestShare = 730;
