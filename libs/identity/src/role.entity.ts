import type { Role } from '#contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A role is held in a territory, and whoever gave it is known. */
@Entity('role_grants')
@Index('role_grants_place', ['place'])
@Index('role_grants_role', ['role', 'personId'])
export class RoleGrant {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') role: Role;
  @PrimaryColumn({ type: 'text', collation: 'C' }) place: string;
  @Column('uuid') grantedBy: string;
  @Column('timestamptz') grantedAt: Date;
}
