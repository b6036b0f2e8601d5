import { z } from 'zod';
import { longestShare, shareFields } from './share.fields.js';

/**
 * A link to chosen parts of a certificate, made on the holder's phone with or without a network: it opens once the
 * ministry has heard of it. `token` is 128 random bits (base64url), of which the ministry keeps a hash alone.
 */
export const ShareRecord = z.strictObject({
  awardId: z.uuid(), token: z.string().regex(/^[A-Za-z0-9_-]{21}[AQgw]$/),
  fields: z.array(z.enum(shareFields)).min(1).max(shareFields.length).refine((fields) => new Set(fields).size === fields.length, { message: 'are named twice' }),
  /** Counted from when the ministry hears of it. */
  days: z.int().min(1).max(longestShare),
  /** For whom, in the holder's words: for themselves alone. */
  label: z.string().trim().max(120),
});
export type ShareRecord = z.infer<typeof ShareRecord>;
