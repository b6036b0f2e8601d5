import type { AgreementDocument } from '#contracts';
import type { PartnerKey } from '#credential';
import type { Person } from '#identity';
import type { AgreementView, InvitationView, PartnerKeyView, WaitingAwardRow } from './cosign.dto.js';
import type { Invitation } from './cosign.entity.js';
import type { Sum, Waiting, WaitingAward } from './cosign.queries.js';
import type { KeptKey } from './partner.service.js';

const none = { notAsked: 0, asked: 0, lapsed: 0, signed: 0 };

export function agreementView({ code, version, reference, programme, signingDays, remindAfterDays, parties }: AgreementDocument, waiting: readonly Waiting[]): AgreementView {
  const sumOf = (party: string): typeof none => {
    const { agreement: _a, party: _p, ...sums } = waiting.find((each) => each.agreement === code && each.party === party) ?? { agreement: code, party, ...none };
    return sums;
  };
  return {
    code, version, reference, title: programme.title, signingDays, remindAfterDays,
    parties: parties.filter(({ role }) => role === 'partner').map((party) =>
      ({ code: party.code, name: party.name, country: party.country, required: party.required, signs: party.signs, ...sumOf(party.code) })),
  };
}

export function invitationView(invitation: Invitation, { agreement, sum, sender, link, now }: {
  agreement: AgreementDocument; sum: Sum | undefined; sender: Person | undefined; link: string | null; now: Date;
}): InvitationView {
  const { id, agreementCode, partyCode, sentAt, expiresAt, remindedAt } = invitation;
  const { total, signed } = sum ?? { total: 0, signed: 0 };
  const done = total > 0 && signed === total;
  const silentSince = (remindedAt ?? sentAt).getTime();
  const state = done ? 'done' : invitation.stateOn(now);
  return {
    id, agreement: agreementCode, party: partyCode, partyName: agreement.parties.find(({ code }) => code === partyCode)!.name,
    sentBy: sender ? { id: sender.id, nameKm: sender.nameKm ?? '', nameLatin: sender.nameLatin ?? '' } : null,
    sentAt: sentAt.toISOString(), expiresAt: expiresAt.toISOString(), state, total, signed, link,
    remindDue: state === 'open' && (remindedAt !== null || now.getTime() - silentSince >= agreement.remindAfterDays * 86_400_000),
  };
}

export const stateOfKey = ({ confirmedAt, retiredAt, compromisedAt }: PartnerKey): PartnerKeyView['state'] =>
  (compromisedAt ? 'compromised' : retiredAt ? 'retired' : confirmedAt ? 'confirmed' : 'proposed');

export function keyView({ key, proposal }: KeptKey, actorId: string): PartnerKeyView {
  const { kid, issuer, partyCode, publicKey, proposedAt, confirmedAt } = key;
  const state = stateOfKey(key);
  return {
    kid, did: issuer, party: partyCode, publicKeyMultibase: publicKey, state, proposedAt: proposedAt.toISOString(), confirmedAt: confirmedAt?.toISOString() ?? null,
    mayConfirm: state === 'proposed' && proposal?.broughtBy !== actorId,
  };
}

export const waitingRow = ({ awardedAt, ...award }: WaitingAward): WaitingAwardRow => ({ ...award, awardedAt: awardedAt.toISOString() });
