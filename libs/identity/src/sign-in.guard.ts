import type { Actor } from '#platform';
import { Refused } from '#platform';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { PasswordService } from './password.service.js';
import { PersonQueries } from './person.queries.js';
import { SignInFailures } from './sign-in-failures.js';

type Incoming = FastifyRequest & { actor?: Actor; body?: { login?: unknown } };

/** Counts a try and makes it wait its turn. Guards run before the request's transaction begins, so the count outlives a refusal. */
@Injectable()
export class SlowDown implements CanActivate {
  constructor(private readonly failures: SignInFailures, private readonly queries: PersonQueries) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor, body, ip } = context.switchToHttp().getRequest<Incoming>();
    const login = typeof body?.login === 'string' ? body.login : undefined;
    const account = login === undefined ? actor?.personId : (await this.queries.byLogin(login))?.id ?? login;
    if (account !== undefined) await this.failures.count(account, ip);
    return true;
  }
}

/** passport-local: a login and a password. The slow hash runs here, before a transaction holds a connection. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy) {
  constructor(private readonly passwords: PasswordService, private readonly queries: PersonQueries) {
    super({ usernameField: 'login', passwordField: 'password', session: false });
  }

  /** The same answer after the same time for a login that nobody has, one without a password, and a wrong password. */
  async validate(login: string, password: string): Promise<{ id: string } | false> {
    const person = await this.queries.byLogin(login);
    const right = await this.passwords.matches(person?.passwordHash ?? null, password);
    return right && person?.active ? { id: person.id } : false;
  }
}

@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  override handleRequest<User>(error: unknown, user: User | false, info: unknown): User {
    if (error) throw error;
    if (user) return user;
    // passport-local says "Missing credentials" in `info` when a field is absent.
    throw info instanceof Error || (info as { message?: string } | undefined)?.message ? new Refused('request.invalid', { faults: ['login', 'password'] }) : new Refused('session.refused');
  }
}
