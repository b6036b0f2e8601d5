import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often a code was looked at on a day. Without addresses; an unknown code counts under ''. */
@Entity('verification_events')
export class VerificationEvent {
  @PrimaryColumn('date') day: string;
  @PrimaryColumn('text') code: string;
  @Column('int') count: number;
}
