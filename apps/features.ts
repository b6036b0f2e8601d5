import { AuthoringModule, BankModule } from '#authoring';
import { CertificateModule } from '#certificate';
import { CertificationModule } from '#certification';
import { CoIssuanceModule } from '#co-issuance';
import { CourseModule } from '#course';
import { CourseworkModule } from '#coursework';
import { CredentialModule } from '#credential';
import { EnrolmentModule } from '#enrolment';
import { FacilitationModule } from '#facilitation';
import { IdentityModule } from '#identity';
import { InspectorAssessmentModule } from '#inspector-assessment';
import { NotificationModule } from '#notification';
import { Config, PlatformModule } from '#platform';
import { ReportingModule } from '#reporting';
import { StudyModule } from '#study';
import { TerritoryModule } from '#territory';
import { VerificationModule } from '#verification';
import { type DynamicModule, type Type } from '@nestjs/common';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the compiled migrations, beside the compiled apps. */
const migrations = join(dirname(fileURLToPath(import.meta.url)), '..', 'migrations', '*.js');

/** The features, in the order of the house. The api, the worker and the command line are three faces of the same list. */
export const features = (config: Config): (DynamicModule | Type)[] => [
  PlatformModule.with({ config, migrations: [migrations] }),
  CredentialModule,
  TerritoryModule,
  IdentityModule,
  NotificationModule,
  CourseModule,
  BankModule,
  AuthoringModule,
  EnrolmentModule,
  StudyModule,
  CourseworkModule,
  FacilitationModule,
  CertificationModule,
  CoIssuanceModule,
  CertificateModule,
  VerificationModule,
  InspectorAssessmentModule,
  ReportingModule,
];
