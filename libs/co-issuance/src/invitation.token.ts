import { createHash } from 'node:crypto';

/** What the database keeps of a link. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
