import type { Fact } from '#platform';
import type { Invitation } from './cosign.entity.js';

const about = ({ id, agreementCode, partyCode }: Invitation): Pick<Fact, 'subject' | 'place'> & { data: object } =>
  ({ subject: id, place: '', data: { agreement: agreementCode, party: partyCode } });

export const invitationSent = (invitation: Invitation, awards: number): Fact => {
  const { data, ...rest } = about(invitation);
  return { name: 'invitation.sent', ...rest, data: { ...data, awards } };
};
export const invitationRenewed = (invitation: Invitation): Fact => ({ name: 'invitation.renewed', ...about(invitation) });
export const invitationRevoked = (invitation: Invitation): Fact => ({ name: 'invitation.revoked', ...about(invitation) });
export const invitationExpired = (invitation: Invitation): Fact => ({ name: 'invitation.expired', ...about(invitation) });

export const awardCosigned = ({ personId, id, place }: { personId: string; id: string; place: string }, party: string, kid: string): Fact =>
  ({ name: 'award.cosigned', subject: id, place, data: { personId, awardId: id, party, kid } });
