import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one person shows or builds of one competency, in whatever framework it stands. What they do neither of has no row. */
@Entity('board_competencies')
@Index('board_competencies_place', ['code', 'place', 'personId'])
export class BoardCompetency {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') code: string;
  @Column({ type: 'text', collation: 'C' }) place: string;
  @Column('text') state: 'building' | 'shown';
}

/** People inside one place, at every level above them. */
@Entity('board_competency_counts')
@Index('board_competency_counts_empty', ['place'], { where: 'building = 0 and shown = 0' })
export class BoardCompetencyCount {
  @PrimaryColumn({ type: 'text', collation: 'C' }) place: string;
  @PrimaryColumn('text') code: string;
  @Column('int') building: number;
  @Column('int') shown: number;
}

/** People to be looked at anew, a few hundred at a time: a published course or framework concerns everybody. */
@Entity('board_competency_due')
export class BoardCompetencyDue {
  @PrimaryColumn('uuid') personId: string;
}
