import type { RefusalCode } from '#contracts';

export const bulkKinds = ['assign', 'extend', 'remind', 'move', 'withdraw', 'assign_path'] as const;
export type BulkKind = (typeof bulkKinds)[number];

export const bulkStates = ['previewed', 'applying', 'applied', 'undoing', 'undone'] as const;
export type BulkState = (typeof bulkStates)[number];

/**
 * `will` and `will_not` are what the preview said; `done`, and `hindered` for whom something had changed in between; `undone`, and `kept` who is
 * no longer as the action left them.
 */
export const bulkOutcomes = ['will', 'will_not', 'done', 'hindered', 'undone', 'kept'] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** What will happen to one person, or did; or why not. */
export interface Deed { personId: string; code: RefusalCode | null; before: object | null; after: object | null }
/** Who was put back (no code), or why they could not be. */
export interface Restored { personId: string; code: RefusalCode | null }
