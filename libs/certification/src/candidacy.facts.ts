import type { Fact } from '#platform';
import type { Candidacy } from './candidacy.entity.js';

export interface CandidacyTold { personId: string; candidacyId: string; achievementCode: string; state: Candidacy['state'] }

const told = ({ id, personId, achievementCode, state }: Candidacy): CandidacyTold => ({ personId, candidacyId: id, achievementCode, state });

/** The rule is met: a jury may decide. */
export const candidacyOpened = (candidacy: Candidacy): Fact<CandidacyTold> => ({ name: 'candidacy.opened', subject: candidacy.id, place: candidacy.place, data: told(candidacy) });
/** The rule is met no longer. */
export const candidacyWithdrawn = (candidacy: Candidacy): Fact<CandidacyTold> => ({ name: 'candidacy.withdrawn', subject: candidacy.id, place: candidacy.place, data: told(candidacy) });
/** A member of the jury spoke; `state` says what came of it. */
export const candidacyDecided = (candidacy: Candidacy): Fact<CandidacyTold> => ({ name: 'candidacy.decided', subject: candidacy.id, place: candidacy.place, data: told(candidacy) });
