import type { Fact } from '#platform';
import type { BulkAction } from './bulk.entity.js';

export interface BulkTold { kind: string; cohortId: string | null; people: number }

export const bulkApplied = ({ id, place, kind, cohortId, changed }: BulkAction): Fact<BulkTold> => ({ name: 'bulk.applied', subject: id, place, data: { kind, cohortId, people: changed } });
export const bulkUndone = ({ id, place, kind, cohortId, undone }: BulkAction): Fact<BulkTold> => ({ name: 'bulk.undone', subject: id, place, data: { kind, cohortId, people: undone } });
