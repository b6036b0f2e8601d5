import type { components, paths } from '@kru/ui/api/client.ts';
import { api, ask } from '#lib/api.ts';

type Schemas = components['schemas'];
export type Bulk = Schemas['BulkView'];
export type BulkPerson = Schemas['BulkPersonRow'];
export type BulkBody = Schemas['BulkBody'];
export type Rule = Schemas['AudienceRule'];
export type Desk = Schemas['DeskView'];
export type DeskPerson = Schemas['DeskPerson'];
export type Question = Schemas['QuestionAnalysisRow'];
export type Analysis = Schemas['QuestionAnalysis'];
export type Kind = Bulk['kind'];
export type PeopleFilter = NonNullable<paths['/api/bulk/{id}/people']['get']['parameters']['query']>;

/** Says what would happen; nothing is done yet. */
export const look = (body: BulkBody): Promise<Bulk> => ask(api.POST('/api/bulk', { body }));
export const isRunning = ({ state }: Bulk): boolean => state === 'applying' || state === 'undoing';
