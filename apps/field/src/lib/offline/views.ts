import type { AttemptRecord, CompletionRecord, Locale, Role, RuleEvaluation, Text, Translations } from '@kru/contracts';

// What the API answers, as the phone keeps it.

export interface Place { path: string; code: string; level: string; nameKm: string; nameLatin: string; kind: string | null }

export interface Me {
  personId: string; staffId: string | null; nameKm: string; nameLatin: string; gender: string; phone: string | null; email: string | null; locale: Locale; post: string;
  place: Place; roles: { role: Role; place: Place }[]; demo: boolean;
}

export interface CourseRow {
  code: string; version: number; sha256: string; title: Text; summary: Text; hours: number; minutes: number; lessons: number; bytes: number; filesBytes: number;
  translations: Translations; competencies: string[];
}

export interface Enrolment { id: string; courseCode: string; courseVersion: number; state: string; cohortId: string | null; createdAt: string }

export interface QuestionResult { score: number; correct: boolean; teaches: Text[] }

export interface AttemptAnswer {
  id: string; courseCode: string; activityId: string; kind: 'quiz' | 'test'; score: number; max: number; passed: boolean | null; receivedAt: string;
  questions: Record<string, QuestionResult>;
}

export interface ProgressRow {
  courseCode: string; courseVersion: number; lessonsDone: number; lessonsTotal: number; bestScore: number | null; bestMax: number | null; testPassed: boolean;
  completedAt: string | null; beganAt: string; lastAt: string;
}

export interface LearningChanges {
  cursor: string; enrolments: Enrolment[]; attempts: (AttemptAnswer & { record: AttemptRecord })[];
  completions: { id: string; courseCode: string; courseVersion: number; lessonId: string; completedAt: string; record: CompletionRecord }[]; progress: ProgressRow[];
}

export interface Certificate {
  id: string; achievementCode: string; title: Text; number: string; code: string; state: 'issued' | 'suspended' | 'revoked'; awardedAt: string; expiresAt: string | null;
  nameKm: string; nameLatin: string; verifyUrl: string; publicReason: string | null;
}
export interface Reachable { achievementCode: string; title: Text; evaluation: RuleEvaluation }
export interface CertificateChanges { cursor: string; certificates: Certificate[]; reachable: Reachable[] }

export interface Session { id: string; createdAt: string; lastSeenAt: string; device: string; current: boolean }

export interface DemoAccount { role: Role; login: string; password: string; nameKm: string; nameLatin: string; place: { nameKm: string; nameLatin: string } }
export interface Demo { demo: boolean; accounts: DemoAccount[] }

export interface Verification {
  code: string; status: 'valid' | 'suspended' | 'revoked' | 'expired'; number: string; nameKm: string; nameLatin: string;
  achievement: { title: Text; description: Text; criteria: Text; hours: number; competencies: { code: string; title: Text }[] };
  awardedAt: string; expiresAt: string | null;
  issuer: { state: Text; motto: Text; name: Text; signatory: { name: Text; capacity: Text } };
  signature: 'valid' | 'invalid'; publicReason: string | null; credentialUrl: string; changedAt: string;
}
