import { type RecommendationDraft, type Text, uuidv7 } from '@kru/contracts';
import type { KeptInspection, Writing } from './db.ts';
import { bothNames, judgingDraftId, putDraft } from './inspecting.ts';
import { moveUrl } from './inspecting.rules.ts';
import type { Action } from './inspection.views.ts';
import { type Clash, isTouched, type JudgingDraft, judgementsUrl, recommendationUrl, settle, touch, type Touched, untouched } from './judging.rules.ts';
import { post, repost } from './outbox.ts';
import { change } from './state.svelte.ts';

/** Typing is sent once it rests for so long; it is on the phone at each key. */
const rest = 1_500;

async function draftIn(tx: Writing, inspectionId: string): Promise<JudgingDraft> {
  return (await tx.objectStore('drafts').get(judgingDraftId(inspectionId)))?.data as JudgingDraft | undefined ?? untouched(0);
}

/** Keeps the draft and puts what is touched on its way, unless the person has to choose first. */
export async function keepJudging(tx: Writing, inspectionId: string, about: Text, draft: JudgingDraft, wait: number): Promise<void> {
  await putDraft(tx, judgingDraftId(inspectionId), draft);
  if (draft.clashes.length > 0) return;
  const url = judgementsUrl(inspectionId);
  if (isTouched(draft)) {
    await repost(tx, { kind: 'judgements', inspectionId, about, url, nextTryAt: Date.now() + wait, json: { baseVersion: draft.baseVersion, judgements: draft.touched } });
  } else {
    for (const entry of await tx.objectStore('outbox').getAll()) if (entry.url === url) await tx.objectStore('outbox').delete(entry.id);
  }
}

export const judge = ({ id, school }: KeptInspection, criterionId: string, given: Touched[string]): Promise<void> =>
  change(['drafts', 'judgings', 'outbox'], async (tx) => {
    const known = await tx.objectStore('judgings').get(id);
    await keepJudging(tx, id, bothNames(school), touch(await draftIn(tx, id), known?.version ?? 0, criterionId, given), 'rationale' in given ? rest : 0);
  });

export const chooseClash = ({ id, school }: KeptInspection, clash: Clash, keep: 'mine' | 'theirs'): Promise<void> =>
  change(['drafts', 'outbox'], async (tx) => keepJudging(tx, id, bothNames(school), settle(await draftIn(tx, id), clash, keep), 0));

/** A recommendation written or changed; its half-written form is dropped with it. */
export const recommend = ({ id, school }: KeptInspection, draft: RecommendationDraft, formId: string, recommendationId: string = uuidv7()): Promise<void> =>
  change(['drafts', 'outbox'], async (tx) => {
    await repost(tx, { kind: 'recommendation', inspectionId: id, about: bothNames(school), url: recommendationUrl(id, recommendationId), json: draft });
    await tx.objectStore('drafts').delete(formId);
  });

export const withdraw = ({ id, school }: KeptInspection, recommendationId: string): Promise<void> =>
  change(['outbox'], (tx) => repost(tx, { kind: 'recommendation', inspectionId: id, about: bothNames(school), method: 'DELETE', url: recommendationUrl(id, recommendationId) }));

export const responseUrl = (inspectionId: string): string => `/api/inspections/${inspectionId}/response`;
export const responseDraftId = (inspectionId: string): string => `response/${inspectionId}`;

/** The school's answer, once; its draft stays until the ministry has it. */
export const respond = ({ id, school }: KeptInspection, text: string): Promise<void> =>
  change(['outbox'], (tx) => repost(tx, { kind: 'response', inspectionId: id, about: bothNames(school), url: responseUrl(id), json: { text: text.trim() } }));

export const moveAction = ({ id }: KeptInspection, action: Pick<Action, 'id' | 'text'>, to: Action['state'], note: string): Promise<void> =>
  change(['outbox'], async (tx) => {
    const about = { km: action.text, en: action.text, fr: action.text };
    const entries = await tx.objectStore('outbox').getAll();
    for (const entry of entries) if (entry.url === moveUrl(action.id) && entry.refusal) await tx.objectStore('outbox').delete(entry.id);
    await post(tx, { kind: 'action', inspectionId: id, about, method: 'POST', url: moveUrl(action.id), json: note.trim() === '' ? { to } : { to, note: note.trim() } });
  });

export type RecommendationForm = RecommendationDraft;
export const recommendationFormId = (inspectionId: string, recommendationId: string = 'new'): string => `recommend/${inspectionId}/${recommendationId}`;
/** What is being written, at each key. */
export const keepForm = (id: string, data: unknown): Promise<unknown> => change(['drafts'], (tx) => putDraft(tx, id, data), 'relaxed');
export const dropForm = (id: string): Promise<void> => change(['drafts'], (tx) => tx.objectStore('drafts').delete(id));
