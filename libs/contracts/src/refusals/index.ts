import { authoringRefusals } from './authoring.js';
import { bankRefusals } from './bank.js';
import { certificateRefusals } from './certificate.js';
import { certificationRefusals } from './certification.js';
import { coIssuanceRefusals } from './co-issuance.js';
import { courseRefusals } from './course.js';
import { courseworkRefusals } from './coursework.js';
import { credentialRefusals } from './credential.js';
import { enrolmentRefusals } from './enrolment.js';
import { facilitationRefusals } from './facilitation.js';
import { identityRefusals } from './identity.js';
import { inspectionRefusals } from './inspection.js';
import { notificationRefusals } from './notification.js';
import { platformRefusals } from './platform.js';
import { reportingRefusals } from './reporting.js';
import { studyRefusals } from './study.js';
import { territoryRefusals } from './territory.js';
import { verificationRefusals } from './verification.js';

/** Every refusal of the API: stable code → HTTP status. The words for people are in the web apps' messages, and a test fails when a code has none. */
export const refusals = {
  ...platformRefusals, ...territoryRefusals, ...identityRefusals, ...notificationRefusals,
  ...courseRefusals,
  ...authoringRefusals,
  ...bankRefusals,
  ...enrolmentRefusals,
  ...studyRefusals,
  ...courseworkRefusals,
  ...facilitationRefusals,
  ...credentialRefusals, ...certificationRefusals, ...coIssuanceRefusals, ...certificateRefusals, ...verificationRefusals,
  ...inspectionRefusals, ...reportingRefusals,
} as const;

export type RefusalCode = keyof typeof refusals;

/** The body of every refused request. */
export interface Refusal { code: RefusalCode; details: Record<string, unknown>; requestId: string }
