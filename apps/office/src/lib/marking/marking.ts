import type { Assignment, RubricMarks } from '@kru/contracts';
import { filter } from '#lib/address.ts';
import { api, ask } from '#lib/api.ts';
import type { components } from '@kru/ui/api/client.ts';

type Schemas = components['schemas'];
export type WorkRow = Schemas['SubmissionRow'];
export type Work = Omit<Schemas['SubmissionView'], 'assignment'> & { assignment: Assignment };
export type Round = Schemas['RoundView'];
export type WorkFile = Round['files'][number];
export type GivenMark = NonNullable<Round['mark']>;
export type WorkState = WorkRow['state'];

export const workStates: readonly WorkState[] = ['waiting', 'returned', 'accepted'];

/** What a marker has typed so far. */
export interface Typed { marks: RubricMarks; comment: string }

/** The filters as they stand in the address. */
export function filtersHere(): { state: WorkState; mine?: boolean; cohort?: string; course?: string; activity?: string } {
  const [state, cohort, course, activity] = ['state', 'cohort', 'course', 'activity'].map(filter) as [string, string, string, string];
  return {
    state: workStates.find((each) => each === state) ?? 'waiting',
    ...(filter('mine') === 'true' && { mine: true }), ...(cohort && { cohort }), ...(course && { course }), ...(activity && { activity }),
  };
}

/** The oldest work that waits under the same filters, but for those left out; undefined when none does. */
export async function nextWaiting(except: ReadonlySet<string>): Promise<string | undefined> {
  const { items } = await ask(api.GET('/api/submissions', { params: { query: { ...filtersHere(), state: 'waiting', limit: Math.min(200, except.size + 1) } } }));
  return items.find(({ id }) => !except.has(id))?.id;
}

/** Works passed over in this tab: they wait in the list, and do not come back at once. */
export const skipped = new Set<string>();

/** What was typed for a mark that was taken back: it is offered again, by submission. */
export const typedBefore = new Map<string, Typed>();

export const fileAddress = (submissionId: string, { file }: WorkFile): string => `/api/submissions/${submissionId}/files/${file.sha256}`;
export const isPhoto = ({ file }: WorkFile): boolean => file.mime.startsWith('image/');

/** Whole days since; 0 on the same day. */
export const daysSince = (instant: string): number => Math.max(0, Math.floor((Date.now() - Date.parse(instant)) / 86_400_000));
