import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a password or a code did not fit lately, for one account or one address. In Postgres, so that all processes count together. */
@Entity('sign_in_failures')
export class SignInFailure {
  /** `account:<person id, or hash of an unknown login>` or `address:<ip>`. */
  @PrimaryColumn('text') key: string;
  @Column('int') failures: number;
  @Column('timestamptz') lastAt: Date;
  /** Before this nobody may try again. */
  @Column('timestamptz') freeAt: Date;
}

/** A whole school may sign in behind one address, so an address is trusted far longer, and never shut for long. */
const patience = {
  account: { free: 5, longest: 900, growth: 2, forgotten: 3600 },
  address: { free: 50, longest: 60, growth: 1.2, forgotten: 900 },
};

type Sort = keyof typeof patience;
export const sortOf = (key: string): Sort => (key.startsWith('account:') ? 'account' : 'address');

/** Seconds to wait after the `failures`-th failure in a row: none at first, then growing up to a bound. */
export function waitAfter(sort: Sort, failures: number): number {
  const { free, longest, growth } = patience[sort];
  return failures < free ? 0 : Math.min(longest, Math.ceil(growth ** (failures - free)));
}

/** Seconds without a failure after which the earlier ones no longer count. */
export const forgottenAfter = (sort: Sort): number => patience[sort].forgotten;
