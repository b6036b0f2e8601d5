import type { Role } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One invented person for each role, whose password everybody may know. Only the demo makes them. */
@Entity('demo_accounts')
export class DemoAccount {
  @PrimaryColumn('text') role: Role;
  @Column('uuid') personId: string;
  @Column('text') login: string;
  @Column('text') password: string;
}
