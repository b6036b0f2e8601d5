import type { Fact } from '#platform';
import type { Award, AwardEvent } from './award.entity.js';

export interface AwardTold { personId: string; awardId: string; achievementCode: string }

const told = ({ id, personId, achievementCode }: Award): AwardTold => ({ personId, awardId: id, achievementCode });

/** Signed by every institution that must: it holds from now on. */
export const awardIssued = (award: Award): Fact<AwardTold> => ({ name: 'award.issued', subject: award.id, place: award.place, data: told(award) });

/** It has a number, and waits for partner institutions to sign. */
export const awardNumbered = (award: Award): Fact<AwardTold & { agreementCode: string | null }> =>
  ({ name: 'award.numbered', subject: award.id, place: award.place, data: { ...told(award), agreementCode: award.agreementCode } });

export const awardGiven = (award: Award): Fact<AwardTold> => (award.waits ? awardNumbered(award) : awardIssued(award));

/** `award.suspended`, `award.restored`, `award.revoked` or `award.superseded`, with the reason that the public reads. */
export const awardChanged = (award: Award, what: Extract<AwardEvent['what'], 'suspended' | 'restored' | 'revoked' | 'superseded'>, reason: string): Fact<AwardTold & { reason: string }> =>
  ({ name: `award.${what}`, subject: award.id, place: award.place, data: { ...told(award), reason, ...(award.supersededBy ? { supersededBy: award.supersededBy } : {}) } });
