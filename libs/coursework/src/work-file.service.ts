import { type Actor, Database, FileStore, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { nameless } from './coursework.changes.js';
import { PeerReviewService } from './peer-review.service.js';
import type { WorkFile } from './submission.dto.js';
import { Submission } from './submission.entity.js';
import { mayMark } from './submission.policy.js';
import { SubmissionQueries } from './submission.queries.js';

/** The files of a work: for its author, its markers, and those who were asked to review it. */
@Injectable()
export class WorkFileService {
  constructor(
    private readonly db: Database,
    private readonly files: FileStore,
    private readonly queries: SubmissionQueries,
    private readonly reviews: PeerReviewService,
  ) {}

  /** @throws NotFound `submission.not_found`, `submission.file_not_found` */
  async open(actor: Actor, submissionId: string, sha256: string): Promise<{ file: WorkFile['file']; content: Readable }> {
    const author = await this.queries.author(submissionId);
    const knows = author !== undefined && (author.personId === actor.personId || mayMark(actor, author));
    if (!author || !(knows || (await this.reviews.asked(actor.personId, author.personId, submissionId)))) {
      throw new NotFound('submission.not_found', { id: submissionId });
    }
    const { record } = await this.db.repo(Submission).findOneByOrFail({ personId: author.personId, id: submissionId });
    const found = (knows ? record.files : nameless(record.files)).find(({ file }) => file.sha256 === sha256);
    if (!found || !(await this.files.has(sha256))) throw new NotFound('submission.file_not_found', { sha256 });
    return { file: found.file, content: this.files.stream(sha256) };
  }
}
