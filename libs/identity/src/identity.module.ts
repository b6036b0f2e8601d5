import { Authenticator } from '#platform';
import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Administrators } from './administrator.service.js';
import { DemoController } from './demo.controller.js';
import { DemoAccount } from './demo.entity.js';
import { DemoAccounts } from './demo.service.js';
import { MeController } from './me.controller.js';
import { NameCorrectionController } from './name-correction.controller.js';
import { NameCorrection } from './name-correction.entity.js';
import { NameCorrectionQueries } from './name-correction.queries.js';
import { NameCorrectionService } from './name-correction.service.js';
import { OneTimeCode } from './one-time-code.entity.js';
import { OneTimeCodeService } from './one-time-code.service.js';
import { PasswordController } from './password.controller.js';
import { PasswordService } from './password.service.js';
import { PersonController } from './person.controller.js';
import { Person } from './person.entity.js';
import { PeopleImport } from './person.import.js';
import { PersonQueries } from './person.queries.js';
import { PeopleService } from './person.service.js';
import { PersonTraces } from './person.traces.js';
import { RoleGrant } from './role.entity.js';
import { RolesService } from './role.service.js';
import { SessionAuthenticator } from './session.authenticator.js';
import { SessionController } from './session.controller.js';
import { Session } from './session.entity.js';
import { SessionJobs } from './session.jobs.js';
import { SessionService } from './session.service.js';
import { SignInFailure } from './sign-in-failure.entity.js';
import { SignInFailures } from './sign-in-failures.js';
import { PasswordGuard, PasswordStrategy, SlowDown } from './sign-in.guard.js';
import { SignInService } from './sign-in.service.js';
import { SlipService } from './slip.service.js';

const authenticator = { provide: Authenticator, useClass: SessionAuthenticator };

/** Who people are, how they sign in, and what they may do where. Global: every feature above asks who somebody is. */
@Global()
@Module({
  imports: [PassportModule, TypeOrmModule.forFeature([Person, RoleGrant, Session, OneTimeCode, SignInFailure, DemoAccount, NameCorrection])],
  // PasswordController before PersonController: `people/one-time-codes` is no id.
  controllers: [SessionController, MeController, PasswordController, PersonController, DemoController, NameCorrectionController],
  providers: [
    authenticator, PeopleService, RolesService, PersonQueries, SessionService, SessionJobs, SignInFailures, SignInService, SlowDown, PasswordStrategy, PasswordGuard,
    PasswordService, OneTimeCodeService, SlipService, DemoAccounts, PeopleImport, PersonTraces, Administrators, NameCorrectionService, NameCorrectionQueries,
  ],
  exports: [authenticator, PeopleService, RolesService, OneTimeCodeService, PasswordService, DemoAccounts, Administrators],
})
export class IdentityModule {}
