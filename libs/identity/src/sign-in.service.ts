import { Actor, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import { OneTimeCodeService } from './one-time-code.service.js';
import { PasswordService } from './password.service.js';
import type { MeView } from './person.dto.js';
import { PersonQueries } from './person.queries.js';
import { PeopleService } from './person.service.js';
import { SessionService } from './session.service.js';
import { SignInFailures } from './sign-in-failures.js';

export interface SignedIn { cookie: string; me: MeView }

/** The ways in: by password (checked by passport before), by one-time code; and the change of a password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PersonQueries,
    private readonly sessions: SessionService,
    private readonly passwords: PasswordService,
    private readonly codes: OneTimeCodeService,
    private readonly failures: SignInFailures,
  ) {}

  async signIn(personId: string, address: string, userAgent: string): Promise<SignedIn> {
    const person = await this.people.get(personId);
    await this.failures.succeeded(personId, address);
    return { cookie: await this.sessions.begin(person, userAgent), me: await this.queries.me(personId) };
  }

  /** Sets the first or a new password and signs in. @throws RuleBroken `one_time_code.*`, `password.*` */
  async redeem({ login, code, password }: { login: string; code: string; password: string }, address: string, userAgent: string): Promise<SignedIn> {
    const found = await this.queries.byLogin(login);
    if (!found?.active) throw new RuleBroken('one_time_code.wrong');
    await this.codes.redeem(found.id, code);
    const person = await this.people.get(found.id);
    await this.passwords.choose(new Actor(person.id, person.locale, []), person, password);
    await this.sessions.endAll(person.id, null);
    return this.signIn(person.id, address, userAgent);
  }

  /** Ends the other sessions. @throws RuleBroken `password.wrong`, `password.too_short`, `password.too_easy` */
  async changePassword(actor: Actor, current: string, next: string, address: string): Promise<void> {
    const person = await this.people.get(actor.personId);
    if (!await this.passwords.matches(person.passwordHash, current)) throw new RuleBroken('password.wrong');
    await this.passwords.choose(actor, person, next);
    await this.sessions.endAll(person.id, actor.sessionId);
    await this.failures.succeeded(person.id, address);
  }
}
