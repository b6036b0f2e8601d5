import { type Draft, type DraftEdits, type DraftOp, DraftSource, isSaid, type Outcome, received, type Since, uuidv7, valueAt } from '#contracts';
import { type Actor, Clock, Database, NotFound, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import type { DraftNews } from './draft.dto.js';
import { CourseDraft, DraftEdit, DraftPresence } from './draft.entity.js';
import { DraftQueries } from './draft.queries.js';
import { DraftService } from './draft.service.js';

@Injectable()
export class EditService {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly drafts: DraftService, private readonly queries: DraftQueries) {}

  /**
   * Takes in changes that a desk made, in order; those it sent before change nothing. What meets somebody else's work is kept aside.
   * @throws NotFound `draft.not_found`; Conflict `draft.closed`; RuleBroken `edit.base_unknown`, `edit.misshapen`
   */
  async receive(actor: Actor, id: string, { desk, base, edits }: DraftEdits): Promise<DraftNews> {
    const draft = await this.drafts.held(actor, id);
    if (base > draft.revision) throw new RuleBroken('edit.base_unknown', { base, revision: draft.revision });
    const known = new Set((await this.db.rows<{ id: string }>('edits.known', 'select id from draft_edits where draft_id = $1 and id = any($2::uuid[])', [id, edits.map((edit) => edit.id)])).map((row) => row.id));
    const fresh = edits.filter((edit) => !known.has(edit.id));
    if (fresh.length > 0) {
      const since = await this.db.rows<Since & object>('edits.since',
        "select id, op, inverse from draft_edits where draft_id = $1 and revision > $2 and desk <> $3 and state = 'applied' order by revision", [id, base, desk]);
      const log = new EditLog(draft, { base, desk, authorId: actor.personId, at: this.clock.now() });
      for (const edit of fresh) log.take(edit, since);
      await this.keep(draft, log, fresh.flatMap(({ settles }) => settles ?? []));
    }
    return this.news(actor, draft, base);
  }

  /** What others changed since, and who is here. @throws NotFound `draft.not_found` */
  async since(actor: Actor, id: string, after: number): Promise<DraftNews> {
    return this.news(actor, await this.drafts.visible(actor, id), after);
  }

  /** Lets a change go that was kept aside: what stands in the draft stays. @throws NotFound `draft.not_found`; Conflict `draft.closed` */
  async letGo(actor: Actor, id: string, editId: string): Promise<void> {
    const draft = await this.drafts.held(actor, id);
    const { affected } = await this.db.repo(DraftEdit).update({ draftId: id, id: editId, state: 'clash' }, { state: 'dropped' });
    if (!affected && !(await this.db.repo(DraftEdit).findOneBy({ draftId: draft.id, id: editId }))) throw new NotFound('draft.not_found', { id: editId });
  }

  /** Says where in the draft someone is. @throws NotFound `draft.not_found` */
  async present(actor: Actor, id: string, path: string[]): Promise<void> {
    await this.drafts.visible(actor, id);
    await this.db.repo(DraftPresence).upsert({ personId: actor.personId, draftId: id, path, at: this.clock.now() }, ['personId', 'draftId']);
  }

  private async keep(draft: CourseDraft, log: EditLog, settled: string[]): Promise<void> {
    await this.db.repo(DraftEdit).insert(log.rows as object[]);
    if (settled.length > 0) {
      await this.db.rows('edits.settle', "update draft_edits set state = 'settled' where draft_id = $1 and id = any($2::uuid[]) and state = 'clash'", [draft.id, settled]);
    }
    draft.changeTo(log.draft, log.revision, this.clock.now());
    const { id, source, stale, revision, changedAt, state, approvedBy } = draft;
    await this.db.repo(CourseDraft).update({ id }, { source, stale, revision, changedAt, state, approvedBy });
  }

  private async news(actor: Actor, draft: CourseDraft, after: number): Promise<DraftNews> {
    return {
      revision: draft.revision, state: draft.state, edits: await this.queries.edits(draft.id, after), clashes: await this.queries.clashes(draft.id),
      present: await this.queries.present(draft.id, actor.personId, this.clock.now()), commentsAt: await this.queries.commentsAt(draft.id),
    };
  }
}

type Row = Pick<DraftEdit, 'draftId' | 'id' | 'revision' | 'base' | 'desk' | 'authorId' | 'op' | 'inverse' | 'state' | 'reason' | 'rival' | 'at'>;

/** One batch of changes going into a draft. */
class EditLog {
  readonly rows: Row[] = [];
  draft: Draft;
  revision: number;

  constructor(private readonly course: CourseDraft, private readonly made: Pick<Row, 'base' | 'desk' | 'authorId' | 'at'>) {
    this.draft = course.draft;
    this.revision = course.revision;
    course.mustBeOpen();
  }

  /** @throws RuleBroken `edit.misshapen` */
  take({ id, op }: { id: string; op: DraftOp }, since: readonly Since[]): void {
    const plain = typing(this.draft, op);
    const outcome = received(this.draft, op, since);
    if (outcome.state === 'applied') {
      if (!plain && !DraftSource.safeParse(outcome.draft.source).success) throw new RuleBroken('edit.misshapen', { id, path: op.path.join('/') });
      for (const restored of outcome.restored) this.add(uuidv7(this.made.at.getTime()), restored, { state: 'applied', inverse: backOf(restored) });
      this.draft = outcome.draft;
    }
    this.add(id, op, kept(outcome));
  }

  private add(id: string, op: DraftOp, what: Partial<Row> & Pick<Row, 'state'>): void {
    this.revision += 1;
    this.rows.push({ draftId: this.course.id, id, op, revision: this.revision, inverse: null, reason: null, rival: null, ...this.made, ...what });
  }
}

const kept = (outcome: Outcome): Partial<Row> & Pick<Row, 'state'> =>
  (outcome.state === 'applied' ? { state: 'applied', inverse: outcome.inverse } : outcome.state === 'void' ? { state: 'void' } : { state: 'clash', reason: outcome.reason, rival: outcome.with });

/** What was put back is taken away again. */
const backOf = (op: DraftOp): DraftOp | null => (op.op === 'insert' ? { op: 'remove', path: op.path, item: op.value.id } : null);

/** A language of a text that gets other words cannot put a draft out of shape; anything else is looked at. */
const typing = ({ source }: Draft, op: DraftOp): boolean =>
  op.op === 'move' || op.op === 'mark' || (op.op === 'set' && typeof op.value === 'string' && op.value.length <= 20_000 && isSaid(valueAt(source, op.path.slice(0, -1))));
