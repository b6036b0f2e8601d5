import type { Fact } from '#platform';
import type { CourseDraft, ReviewVerdict } from './draft.entity.js';

type About = Pick<CourseDraft, 'id' | 'code' | 'revision'>;
const fact = (name: string, { id, code, revision }: About, data: object = {}): Fact => ({ name, subject: id, place: '', data: { code, revision, ...data } });

export const draftMade = (draft: About, from: { baseVersion: number | null; imported: boolean }): Fact => fact('draft.made', draft, from);
export const draftSubmitted = (draft: About): Fact => fact('draft.submitted', draft);
export const draftReviewed = (draft: About, verdict: ReviewVerdict): Fact => fact('draft.reviewed', draft, { verdict });
export const draftDropped = (draft: About): Fact => fact('draft.dropped', draft);
export const draftPublished = (draft: About, version: number): Fact => fact('draft.published', draft, { version });
