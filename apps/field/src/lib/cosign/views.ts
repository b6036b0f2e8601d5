import type { AwardRecord, Trust } from '@kru/contracts';
import type { components } from '@kru/ui/api/client.ts';

type Schemas = components['schemas'];
/** What is asked of the institution that opened its link. */
export type Invitation = Omit<Schemas['CosignView'], 'trust'> & { trust: Trust };
export type ToSign = Omit<Schemas['ToSignRow'], 'record' | 'own' | 'document'> & { record: AwardRecord; own: object | null; document: object };
export type KeyHere = Schemas['CosignKeyView'];
export type Received = Schemas['ReceivedView'];
