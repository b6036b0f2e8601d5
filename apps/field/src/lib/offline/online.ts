import type { components } from '@kru/ui/api/client.ts';
import type { Locale } from '@kru/contracts';
import { type Answer, ask, Unreachable } from './wire.ts';
import { person, personIdIfOpen } from './state.svelte.ts';
import type { Demo, Me, Session } from './views.ts';

export type Shared = components['schemas']['SharedView'];

// What is done only with the ministry in reach. Each answers at once with a refusal or `unreachable`; nothing here is kept for later.

export type Outcome<T> = Answer<T> | { ok: false; unreachable: true };

async function online<T>(asking: Promise<Answer<T>>): Promise<Outcome<T>> {
  try {
    const answer = await asking;
    if (!answer.ok && answer.refusal.code === 'session.required' && person.me !== null) person.signedOutByServer = true;
    return answer;
  } catch (error) {
    if (error instanceof Unreachable) return { ok: false, unreachable: true };
    throw error;
  }
}

async function entering(asking: Promise<Answer<Me>>): Promise<Outcome<Me>> {
  const outcome = await online(asking);
  if (outcome.ok) await person.begin(outcome.data);
  return outcome;
}

export async function signIn(login: string, password: string): Promise<Outcome<Me>> {
  await finishLeaving();
  return entering(ask('post', '/api/session', { body: { login, password } }));
}

/** First password, or a forgotten one, by the code that the school or the office gave. */
export const setPassword = (login: string, code: string, password: string): Promise<Outcome<Me>> => entering(ask('post', '/api/password', { body: { login, code, password } }));

/** Who left where the ministry could not be told: their session is ended as soon as it can. */
const leavingKey = 'kru.leaving';

/** Ends the session, at once or as soon as the ministry can be reached; the phone forgets the person either way. */
export async function signOut({ keep }: { keep: boolean }): Promise<void> {
  const personId = personIdIfOpen();
  const outcome = await online(ask('delete', '/api/session'));
  if (!outcome.ok && personId !== null) localStorage.setItem(leavingKey, personId);
  await person.end({ keep });
}

/** Ends the session of who left without a network. It is without effect when the browser is someone else's by now. */
export async function finishLeaving(): Promise<void> {
  const personId = localStorage.getItem(leavingKey);
  if (personId === null) return;
  const outcome = await online(ask('delete', '/api/session', { as: personId }));
  if (outcome.ok) localStorage.removeItem(leavingKey);
}

/** Lets in without asking whom the ministry knows already: signed in at the office, or on a phone that cleared what it kept. */
export async function enterKnown(mayEnter: () => boolean): Promise<boolean> {
  await finishLeaving();
  if (localStorage.getItem(leavingKey) !== null) return false;
  const outcome = await online(ask('get', '/api/me'));
  if (!outcome.ok || !mayEnter()) return false;
  await person.begin(outcome.data);
  return true;
}

export const changePassword = (current: string, next: string): Promise<Outcome<undefined>> => online(ask('post', '/api/me/password', { body: { current, next } }));
export const sessions = (): Promise<Outcome<{ items: Session[] }>> => online(ask('get', '/api/me/sessions'));
export const endSession = (id: string): Promise<Outcome<undefined>> => online(ask('delete', '/api/me/sessions/{id}', { path: { id } }));

/** The person's language on every device, where the ministry can be reached; this phone has it already. */
export const tellLanguage = (locale: Locale): Promise<Outcome<Me>> => online(ask('patch', '/api/me', { body: { locale } }));

export const demo = (): Promise<Outcome<Demo>> => online(ask('get', '/api/demo'));

/** The lead says that every sheet is in, or why one is not. */
export const closeFieldwork = (id: string, reason: string): Promise<Outcome<unknown>> =>
  online(ask('post', '/api/inspections/{id}/close-fieldwork', { path: { id }, body: reason.trim() === '' ? {} : { reason } }));

/** Makes the report, for ever. */
export const finalise = (id: string): Promise<Outcome<unknown>> => online(ask('post', '/api/inspections/{id}/finalise', { path: { id } }));

/** What a holder shows by a link. Not as the person who is signed in here: whoever has the link may open it. */
export const openShared = (token: string): Promise<Outcome<Shared>> => online<Shared>(ask('get', '/api/shares/{token}', { path: { token } }));
