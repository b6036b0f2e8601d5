import { type Actor, Clock, Conflict, Database, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { DraftComment } from './draft.entity.js';
import { DraftService } from './draft.service.js';

@Injectable()
export class CommentService {
  constructor(private readonly db: Database, private readonly clock: Clock, private readonly drafts: DraftService) {}

  /** The same comment again changes nothing. @throws NotFound `draft.not_found`; Conflict `draft.closed`, `comment.already_made` */
  async make(actor: Actor, draftId: string, id: string, { path, body }: { path: string[]; body: string }): Promise<void> {
    await this.drafts.held(actor, draftId);
    const known = await this.db.repo(DraftComment).findOneBy({ id });
    if (known) {
      if (known.draftId !== draftId || known.body !== body || known.authorId !== actor.personId) throw new Conflict('comment.already_made', { id });
      return;
    }
    await this.db.repo(DraftComment).insert({ id, draftId, path, body, authorId: actor.personId, at: this.clock.now(), resolvedBy: null, resolvedAt: null });
  }

  /** @throws NotFound `draft.not_found`, `comment.not_found`; Conflict `draft.closed` */
  async resolve(actor: Actor, draftId: string, id: string, resolved: boolean): Promise<void> {
    await this.drafts.held(actor, draftId);
    const comment = await this.db.repo(DraftComment).findOneBy({ id, draftId });
    if (!comment) throw new NotFound('comment.not_found', { id });
    if ((comment.resolvedAt !== null) === resolved) return;
    // Opening it again is said at the time of the comment's last word.
    await this.db.repo(DraftComment).update({ id }, resolved ? { resolvedBy: actor.personId, resolvedAt: this.clock.now() } : { resolvedBy: null, resolvedAt: null });
  }
}
