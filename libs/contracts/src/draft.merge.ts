import type { DraftOp, DraftPath } from './draft.js';
import { type Applied, applied, type Draft, same, valueAt } from './draft.rules.js';

/** A change that was applied since the base of one that comes now, by someone else. */
export interface Since { id: string; op: DraftOp; inverse: DraftOp }

/** Why a change was kept aside: the same field was changed, what it takes away was worked on, its id is taken, or its place is gone. */
export type ClashReason = 'same_field' | 'edited_inside' | 'id_taken' | 'gone';

/**
 * What becomes of a change that was made on an older draft. `restored` are the changes that first brought back what others had removed,
 * since someone was writing inside it. A void one asks for what is so already. A clash changes nothing and is kept for a person to decide.
 */
export type Outcome =
  | ({ state: 'applied'; restored: DraftOp[] } & Applied)
  | { state: 'void' }
  | { state: 'clash'; reason: ClashReason; with: string | null };

/** Receives `op`, made before the changes in `since` (oldest first) were known to its maker. Different fields merge; nothing that was typed is lost. */
export function received(draft: Draft, op: DraftOp, since: readonly Since[]): Outcome {
  if (op.op === 'mark') return settled(applied(draft, op)) ?? { state: 'void' };
  const rival = rivalOf(draft, op, since);
  if (rival) return rival;
  if (op.op === 'move' || op.op === 'remove') return settled(applied(draft, op)) ?? { state: 'void' };
  if (op.op === 'insert') {
    const taken = valueAt(draft.source, [...op.path, op.value.id]);
    if (taken !== undefined) return same(taken, op.value) ? { state: 'void' } : { state: 'clash', reason: 'id_taken', with: null };
  }
  const { draft: whole, restored } = broughtBack(draft, op.path, since);
  return settled(applied(whole, op), restored) ?? { state: 'clash', reason: 'gone', with: null };
}

const settled = (result: Applied | null, restored: DraftOp[] = []): Outcome | null => result && { state: 'applied', restored, ...result };

const begins = (path: DraftPath, start: DraftPath): boolean => start.length <= path.length && start.every((step, place) => path[place] === step);

/** The change of another that this one must not undo unseen. */
function rivalOf(draft: Draft, op: DraftOp, since: readonly Since[]): Outcome | null {
  if (op.op === 'set') {
    if (same(valueAt(draft.source, op.path), op.value)) return null;
    const other = since.findLast((each) => each.op.op === 'set' && (begins(op.path, each.op.path) || begins(each.op.path, op.path)));
    if (other) return { state: 'clash', reason: 'same_field', with: other.id };
    const inside = since.findLast((each) => each.op.op !== 'set' && each.op.op !== 'mark' && begins(each.op.path, op.path));
    return inside ? { state: 'clash', reason: 'edited_inside', with: inside.id } : null;
  }
  if (op.op !== 'remove' || valueAt(draft.source, [...op.path, op.item]) === undefined) return null;
  const gone = [...op.path, op.item];
  const inside = since.findLast((each) => each.op.op !== 'mark' && begins(writtenAt(each.op), gone));
  return inside ? { state: 'clash', reason: 'edited_inside', with: inside.id } : null;
}

/** What a change says something about: an item that was put there is as much somebody's work as a field. */
const writtenAt = (op: DraftOp): DraftPath => (op.op === 'insert' ? [...op.path, op.value.id] : op.path);

/** The draft with what others removed around `path` put back where it was, innermost last. */
function broughtBack(draft: Draft, path: DraftPath, since: readonly Since[]): { draft: Draft; restored: DraftOp[] } {
  let whole = draft;
  const restored: DraftOp[] = [];
  for (const { op, inverse } of since.toReversed()) {
    if (op.op !== 'remove' || !begins(path, [...op.path, op.item])) continue;
    const back = applied(whole, inverse);
    if (back) {
      whole = back.draft;
      restored.push(inverse);
    }
  }
  return { draft: whole, restored };
}
