import { refusals } from '@kru/contracts';
import type refusalWords from './messages/refusals.en.json';
import refusalsEn from './messages/refusals.en.json?url';
import refusalsFr from './messages/refusals.fr.json?url';
import refusalsKm from './messages/refusals.km.json?url';
import type uiWords from './messages/ui.en.json';
import uiEn from './messages/ui.en.json?url';
import uiFr from './messages/ui.fr.json?url';
import uiKm from './messages/ui.km.json?url';
import { createMessages, type Messages, type Params } from './messages.svelte.ts';

/** Words that both web apps use: roles, states of a translation, buttons that are everywhere. */
export const ui = createMessages<typeof uiWords>({ km: uiKm, en: uiEn, fr: uiFr });

const refused = createMessages<typeof refusalWords>({ km: refusalsKm, en: refusalsEn, fr: refusalsFr }, { later: true });

/** Words of refusals beside those that every app has. */
type Others = Pick<Messages<string>, 'has'> & ((key: never, params?: Params) => string);
const others: Others[] = [];
export const alsoRefuses = (messages: Others): void => { others.push(messages); };

/** What happened, what was kept and what to do, in the person's words. `details` are the refusal's own. */
export function refusalText(code: string, details: Record<string, unknown> = {}): string {
  const params: Params = {};
  for (const [name, value] of Object.entries(details)) {
    if (typeof value === 'string' || typeof value === 'number') params[name] = value;
    else if (Array.isArray(value)) params[name] = sayList(value);
  }
  const other = others.find((messages) => messages.has(code));
  if (other) return other(code as never, params);
  return refused(code in refusals && refused.has(code) ? code : 'server.failed', params);
}

const isName = (value: unknown): value is string => typeof value === 'string' && !/^[0-9a-f-]{36,}$/.test(value);

/** Names are said one by one; of ids only how many there are. */
const sayList = (values: unknown[]): string | number => (values.every(isName) ? values.join(', ') : values.length);
