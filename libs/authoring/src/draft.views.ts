import { Actor } from '#platform';
import { Injectable } from '@nestjs/common';
import type { CourseDraftView } from './draft.dto.js';
import type { CourseDraft } from './draft.entity.js';
import { DraftQueries } from './draft.queries.js';
import { DraftService } from './draft.service.js';

@Injectable()
export class DraftViews {
  constructor(private readonly drafts: DraftService, private readonly queries: DraftQueries) {}

  async of(actor: Actor, draft: CourseDraft): Promise<CourseDraftView> {
    const { id, code, state, baseVersion, publishedVersion, revision, source, stale, submittedBy, approvedBy } = draft;
    const people = await this.queries.people([submittedBy, approvedBy]);
    const authors = await this.queries.authors(id);
    return {
      id, code, state, baseVersion, latestVersion: (await this.drafts.published(code))?.version ?? null, publishedVersion, revision, source, stale,
      clashes: await this.queries.clashes(id), reviews: await this.queries.reviews(id),
      submittedBy: people.get(submittedBy ?? '') ?? null, approvedBy: people.get(approvedBy ?? '') ?? null,
      mayApprove: submittedBy !== actor.personId && !authors.every((author) => author === actor.personId),
    };
  }
}
