import type { DraftBlock, DraftLesson, DraftPath, DraftQuestion, Locale } from '@kru/contracts';
import type { components } from '@kru/ui/api/client.ts';

type Schemas = components['schemas'];
export type DraftRow = Schemas['DraftRow'];
export type DraftWhole = Schemas['CourseDraftView'];
export type DraftNews = Schemas['DraftNews'];
export type DraftState = DraftRow['state'];
export type Clash = Schemas['EditView'];
export type Present = Schemas['PresenceView'];
export type Comment = Schemas['CommentView'];
export type Change = Schemas['ChangeView'];
export type Fault = Schemas['FaultView'];
export type Publication = Schemas['PublicationView'];

export type BlockType = DraftBlock['type'];
export type BlockOf<T extends BlockType> = Extract<DraftBlock, { type: T }>;
export type QuestionType = DraftQuestion['type'];
export type QuestionOf<T extends QuestionType> = Extract<DraftQuestion, { type: T }>;
export type { DraftBlock, DraftLesson, DraftPath, DraftQuestion, Locale };

export const pathIn = (address: string | null): DraftPath => (address ? address.split('/').filter(Boolean) : []);
/** The id of a field on the page, so that a fault leads to it. */
export const fieldId = (path: DraftPath): string => `f-${path.join('-')}`;
