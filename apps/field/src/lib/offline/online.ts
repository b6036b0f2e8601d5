import type { Locale } from '@kru/contracts';
import { type Answer, ask, Unreachable } from './wire.ts';
import { person } from './state.svelte.ts';
import type { Demo, Me, Session, Verification } from './views.ts';

// What is done only with the ministry in reach. Each answers at once with a refusal or `unreachable`; nothing here is kept for later.

export type Outcome<T> = Answer<T> | { ok: false; unreachable: true };

async function online<T>(asking: Promise<Answer<T>>): Promise<Outcome<T>> {
  try {
    return await asking;
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

export const signIn = (login: string, password: string): Promise<Outcome<Me>> => entering(ask('post', '/api/session', { body: { login, password } }));

/** First password, or a forgotten one, by the code that the school or the office gave. */
export const setPassword = (login: string, code: string, password: string): Promise<Outcome<Me>> => entering(ask('post', '/api/password', { body: { login, code, password } }));

/** Ends the session where it can be reached; the phone forgets the person either way. */
export async function signOut({ keep }: { keep: boolean }): Promise<void> {
  await online(ask('delete', '/api/session'));
  await person.end({ keep });
}

export const changePassword = (current: string, next: string): Promise<Outcome<undefined>> => online(ask('post', '/api/me/password', { body: { current, next } }));
export const sessions = (): Promise<Outcome<{ items: Session[] }>> => online(ask('get', '/api/me/sessions'));
export const endSession = (id: string): Promise<Outcome<undefined>> => online(ask('delete', '/api/me/sessions/{id}', { path: { id } }));
export const verify = (code: string): Promise<Outcome<Verification>> => online(ask('get', '/api/verify/{code}', { path: { code } }));

/** The person's language on every device, where the ministry can be reached; this phone has it already. */
export const tellLanguage = (locale: Locale): Promise<Outcome<Me>> => online(ask('patch', '/api/me', { body: { locale } }));

export const demo = (): Promise<Outcome<Demo>> => online(ask('get', '/api/demo'));

/** The lead says that every sheet is in, or why one is not. */
export const closeFieldwork = (id: string, reason: string): Promise<Outcome<unknown>> =>
  online(ask('post', '/api/inspections/{id}/close-fieldwork', { path: { id }, body: reason.trim() === '' ? {} : { reason } }));

/** Makes the report, for ever. */
export const finalise = (id: string): Promise<Outcome<unknown>> => online(ask('post', '/api/inspections/{id}/finalise', { path: { id } }));
