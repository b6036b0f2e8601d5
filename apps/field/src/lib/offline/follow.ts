import type { StoreName, Writing } from './db.ts';
import { change, database } from './state.svelte.ts';
import type { Answer } from './wire.ts';

/** Brings one sort of news, returns the HTTP status. Each keeps its cursor in the transaction that keeps what it brought, so nothing is skipped; repeats change nothing. */
export type Bring = () => Promise<number>;

export async function follow<T extends { cursor: string }>(name: string, bring: (after: string | undefined) => Promise<Answer<T>>, stores: StoreName[], keep: (tx: Writing, news: T) => Promise<unknown>, isNews: (news: T) => boolean): Promise<number> {
  const answer = await bring(await database().get('meta', `cursor.${name}`) as string | undefined);
  if (!answer.ok) return answer.status;
  const { data } = answer;
  if (isNews(data)) {
    await change([...stores, 'meta'], async (tx) => {
      await keep(tx, data);
      await tx.objectStore('meta').put(data.cursor, `cursor.${name}`);
    });
  }
  return 200;
}
