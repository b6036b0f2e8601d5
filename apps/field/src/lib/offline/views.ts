import type { AttemptRecord, CompletionRecord, RuleEvaluation, StudyState } from '@kru/contracts';
import type { components } from '@kru/ui/api/client.ts';

// What the API answers, as the phone keeps it: the generated types, with the records and rules that contracts knows better.

type Views = components['schemas'];

export type Me = Views['MeView'];
export type CourseRow = Views['CourseRow'];
export type Enrolment = Views['EnrolmentView'];
export type ProgressRow = Views['ProgressView'];
export type AttemptAnswer = Views['AttemptView'];
export type LearningChanges = Omit<Views['LearningChanges'], 'attempts' | 'completions'> & {
  attempts: (AttemptAnswer & { record: AttemptRecord })[];
  completions: (Omit<Views['CompletionChange'], 'record'> & { record: CompletionRecord })[];
};
export type StudyChanges = Omit<Views['StudyChanges'], 'states'> & { states: StudyState[] };
export type { Certificate } from './certificate.views.ts';
export type Reachable = Omit<Views['ReachableView'], 'evaluation'> & { evaluation: RuleEvaluation };
export type CertificateChanges = Omit<Views['CertificateChanges'], 'reachable'> & { reachable: Reachable[] };
export type Session = Views['SessionView'];
export type Demo = Views['DemoView'];
export type DemoAccount = Views['DemoAccountView'];
