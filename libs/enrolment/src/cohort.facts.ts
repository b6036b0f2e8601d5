import type { Fact } from '#platform';
import type { Cohort } from './cohort.entity.js';

export interface CohortTold { courseCode: string; facilitatorId: string | null }

const told = (name: string) => ({ id, place, courseCode, facilitatorId }: Cohort): Fact<CohortTold> => ({ name, subject: id, place, data: { courseCode, facilitatorId } });

export const cohortMade = told('cohort.made');
export const cohortChanged = told('cohort.changed');
