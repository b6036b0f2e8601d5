import type { Fact } from '#platform';
import type { Share } from './share.entity.js';

const about = (name: string) => ({ id, personId, awardId }: Share, place: string): Fact<{ personId: string; awardId: string }> =>
  ({ name, subject: id, place, data: { personId, awardId } });

export const certificateShared = about('certificate.shared');
export const shareRevoked = about('certificate.share_revoked');
