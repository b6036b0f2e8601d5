import { Every } from '#platform';
import { Injectable } from '@nestjs/common';
import { SessionService } from './session.service.js';
import { SignInFailures } from './sign-in-failures.js';

@Injectable()
export class SessionJobs {
  constructor(private readonly sessions: SessionService, private readonly failures: SignInFailures) {}

  @Every(3600)
  async tidy(): Promise<void> {
    await this.sessions.forgetExpired();
    await this.failures.forgetOld();
  }
}
