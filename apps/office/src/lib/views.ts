import type { components } from '@kru/ui/api/client.ts';

/** What the API answers, under the names of this office. */
type Schemas = components['schemas'];
export type Me = Schemas['MeView'];
export type Demo = Schemas['DemoView'];
export type Place = Schemas['PlaceView'];
export type Person = Schemas['PersonView'];
export type PersonRow = Schemas['PersonRow'];
export type Role = PersonRow['roles'][number]['role'];
export type Slip = Schemas['SlipView'];
export type Import = Schemas['ImportView'];
export type Board = Schemas['BoardView'];
export type BoardPerson = Schemas['BoardPersonRow'];
export type BoardInspection = Schemas['BoardInspectionRow'];
export type Cohort = Schemas['CohortView'];
export type Member = Schemas['MemberRow'];
export type Enrolled = Schemas['EnrolledMembers'];
export type AwardRow = Schemas['AwardRow'];
export type InspectionRow = Schemas['InspectionRow'];
export type Candidate = Schemas['CandidateView'];
export type Ratings = Schemas['RatingsView'];
export type Draft = Schemas['DraftView'];
export type Action = Schemas['ActionView'];
