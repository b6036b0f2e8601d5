import { createHmac, randomInt } from 'node:crypto';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type CodePurpose = 'first_password' | 'reset';

/** Days until a code no longer opens: slips take weeks to reach a village school; a reset is asked for and used. */
const days: Record<CodePurpose, number> = { first_password: 60, reset: 7 };

/** Lets its bearer set a password, once. A slow hash would buy nothing: ten characters of thirty are beyond guessing. */
@Entity('one_time_codes')
export class OneTimeCode {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') codeHash: string;
  @Column('text') purpose: CodePurpose;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}

export const expiryOf = (purpose: CodePurpose, now: Date): Date => new Date(now.getTime() + days[purpose] * 86_400_000);

/** No 0 O, 1 I L, U V: nothing that handwriting or a poor printer confuses. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTWXYZ';

/** Ten characters, as printed: `ABCDE-FGHJK`. */
export function newCode(): string {
  const characters = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]!).join('');
  return `${characters.slice(0, 5)}-${characters.slice(5)}`;
}

/** SHA-256 keyed with the server's secret, of the code however it was typed. */
export const codeHashOf = (code: string, secret: string): string =>
  createHmac('sha256', secret).update(code.normalize('NFKC').toUpperCase().replace(/[^0-9A-Z]/g, '')).digest('hex');
