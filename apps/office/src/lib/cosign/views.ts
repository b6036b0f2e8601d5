import type { components } from '@kru/ui/api/client.ts';

type Schemas = components['schemas'];
export type Agreement = Schemas['AgreementView'];
export type Party = Schemas['AgreementPartyView'];
export type Invitation = Schemas['InvitationView'];
export type WaitingAward = Schemas['WaitingAwardRow'];
export type PartnerKey = Schemas['PartnerKeyView'];
export type SignedDocuments = Schemas['SignedBody']['documents'];
