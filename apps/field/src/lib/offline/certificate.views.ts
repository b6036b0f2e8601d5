import type { AwardRecord, ShareField } from '@kru/contracts';
import type { components } from '@kru/ui/api/client.ts';

type Views = components['schemas'];
type Told = Omit<Views['CertificateView'], 'record'> & { record: AwardRecord };
/** What came with the second form of the feed: absent on a phone that has not asked since. */
type Later = 'record' | 'smallQr' | 'changedAt' | 'supersededBy' | 'awaiting' | 'credentials';

export type Certificate = Omit<Told, Later> & Partial<Pick<Told, Later>>;

/** A link as the ministry has it. `token` is here only on the phone that made it; `sentAt` null: the ministry has not heard of it. */
export interface Share extends Omit<Views['ShareView'], 'createdAt' | 'expiresAt' | 'fields'> {
  fields: readonly ShareField[]; createdAt: string | null; expiresAt: string | null; madeAt: string; days: number; token: string | null;
}
export type ToldShare = Views['ShareView'];

/** A request to correct one's names. `receivedAt` null: not received yet. */
export type NameCorrection = Omit<Views['NameCorrectionView'], 'receivedAt'> & { receivedAt: string | null };
