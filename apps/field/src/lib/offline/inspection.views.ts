import type { DraftJudgement, RatingSheet, ReportDocument } from '@kru/contracts';
import type { components } from '@kru/ui/api/client.ts';

// What the API answers about inspections, as the phone keeps it: the generated types, with the records that contracts knows better.

type Views = components['schemas'];

export type PersonName = Views['PersonName'];
export type TeamMember = Views['TeamMemberView'];
export type Part = TeamMember['part'];
export type Action = Views['ActionView'];
export type Inspection = Views['InspectionView'];
export type InspectionNews = Views['InspectionChanges'];

/** `record` is null while it is hidden: a teammate's, until one's own is in. */
export type Sheet = Omit<Views['RatingSheetView'], 'record'> & { record: RatingSheet | null };
export interface RatingsAnswer { sheets: Sheet[]; waitingFor: PersonName[] }
export interface Ratings extends RatingsAnswer { inspectionId: string }

export type Recommendation = Views['RecommendationView'];
export type JudgingAnswer = Omit<Views['DraftView'], 'judgements'> & { judgements: Record<string, DraftJudgement> };
/** The draft of the report as the ministry last told it; what was touched since is in a draft of this phone. */
export type Judging = JudgingAnswer & { inspectionId: string };

export type Report = Omit<Views['ReportView'], 'document'> & { document: ReportDocument };
