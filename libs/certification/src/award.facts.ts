import type { Fact } from '#platform';
import type { Award } from './award.entity.js';

export const awardIssued = ({ id, personId, achievementCode, place }: Award): Fact =>
  ({ name: 'award.issued', subject: id, place, data: { personId, awardId: id, achievementCode } });

export const awardRevoked = ({ id, personId, achievementCode, place, publicReason }: Award): Fact =>
  ({ name: 'award.revoked', subject: id, place, data: { personId, awardId: id, achievementCode, reason: publicReason } });
