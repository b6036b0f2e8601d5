import { isFinal } from '@kru/contracts';
import type { KeptInspection, StoreName } from './db.ts';
import { keepInstrument } from './download.ts';
import { type Bring, follow } from './follow.ts';
import { clearAway } from './inspection.receipts.ts';
import type { InspectionNews } from './inspection.views.ts';
import { change, database, person } from './state.svelte.ts';
import { type Answer, ask } from './wire.ts';

/** The inspections of this person, and then all that belongs to those that changed: pages find it without a network. */
export const inspections: Bring = async () => {
  if (!person.mayInspect) return 200;
  const status = await follow<InspectionNews>('inspections', (after) => ask('get', '/api/inspections/changes', { query: { after } }), ['inspections'], async (tx, news) => {
    for (const inspection of news.inspections) await tx.objectStore('inspections').put({ ...inspection, stale: true });
    // What the person wrote stays: only the ministry's word is gone.
    for (const id of news.gone) await tx.objectStore('inspections').delete(id);
  }, (news) => news.inspections.length + news.gone.length > 0);
  if (status !== 200) return status;
  for (const inspection of await database().getAll('inspections')) {
    const answered = inspection.stale ? await refresh(inspection) : 200;
    if (answered === 401) return answered;
  }
  return 200;
};

/** Fetches what belongs to one inspection. Should it fail, the inspection stays stale, and the next turn tries again. */
async function refresh(inspection: KeptInspection): Promise<number> {
  const { id, state } = inspection;
  if (state !== 'cancelled') await keepInstrument(inspection.instrument);
  for (const { wanted, bring, store } of belongings(inspection)) {
    if (!wanted) continue;
    const answer = await bring();
    if (!answer.ok) return answer.status;
    await change([store], (tx) => tx.objectStore(store).put({ ...answer.data, inspectionId: id } as never));
  }
  await change(['inspections', 'drafts', 'photos', 'outbox'], async (tx) => {
    const now = await tx.objectStore('inspections').get(id);
    if (now) await tx.objectStore('inspections').put({ ...now, stale: false });
    if (isFinal(state)) await clearAway(tx, id);
  });
  return 200;
}

interface Belonging { wanted: boolean; store: Extract<StoreName, 'ratings' | 'judgings' | 'reports'>; bring: () => Promise<Answer<object>> }

function belongings({ id, part, state, ownSheet }: KeptInspection): Belonging[] {
  const lead = part === 'lead';
  const path = { id };
  return [
    // Hidden until one's own sheet is in; the lead reads them once the fieldwork is closed.
    { wanted: part !== null && (ownSheet !== null || (lead && state === 'drafting')), store: 'ratings', bring: () => ask('get', '/api/inspections/{id}/ratings', { path }) },
    { wanted: lead && state === 'drafting', store: 'judgings', bring: () => ask('get', '/api/inspections/{id}/judgements', { path }) },
    { wanted: isFinal(state), store: 'reports', bring: () => ask('get', '/api/inspections/{id}/report', { path }) },
  ];
}
