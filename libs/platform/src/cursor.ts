import { Refused } from './refusal.js';

/** Where a list was left: the sort key of its last row, opaque to whoever sends it back. */
export const Cursor = {
  of(...key: (string | number)[]): string {
    return Buffer.from(JSON.stringify(key)).toString('base64url');
  },

  /** The key's parts, or undefined at the list's beginning. @throws Refused `request.invalid` for anything that `of` did not make of `parts` parts. */
  read(after: string | undefined, parts: number): (string | number)[] | undefined {
    if (after === undefined || after === '') return undefined;
    try {
      const key = JSON.parse(Buffer.from(after, 'base64url').toString()) as unknown;
      if (Array.isArray(key) && key.length === parts && key.every((part) => ['string', 'number'].includes(typeof part))) return key as (string | number)[];
    } catch {
      // Falls through to the refusal.
    }
    throw new Refused('request.invalid', { faults: ['after'] });
  },
};
