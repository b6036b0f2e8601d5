import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The course code under which a person stands with whatever course they did: every active person has this row. */
export const ANY_COURSE = '*';

/** How far one person is in one course, as the board counts them. */
@Entity('board_people')
@Index('board_people_place', ['courseCode', 'place', 'personId'])
@Index('board_people_begun', ['courseCode', 'place', 'personId'], { where: 'begun_at is not null' })
@Index('board_people_certified', ['courseCode', 'place', 'personId'], { where: 'certified_at is not null' })
export class BoardPerson {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') courseCode: string;
  @Column({ type: 'text', collation: 'C' }) place: string;
  @Column('text') gender: string;
  @Column('timestamptz', { nullable: true }) begunAt: Date | null;
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  @Column('timestamptz', { nullable: true }) certifiedAt: Date | null;
}

/** People of one gender inside one place, at every level above them. */
@Entity('board_counts')
@Index('board_counts_empty', ['people'], { where: 'people = 0' })
export class BoardCount {
  @PrimaryColumn({ type: 'text', collation: 'C' }) place: string;
  @PrimaryColumn('text') courseCode: string;
  @PrimaryColumn('text') gender: string;
  @Column('int') people: number;
  @Column('int') begun: number;
  @Column('int') completed: number;
  @Column('int') certified: number;
}

/** One inspection, with the scores of its final report by standard id (null before). */
@Entity('board_inspections')
@Index('board_inspections_school', ['school', 'inspectionId'])
export class BoardInspection {
  @PrimaryColumn('uuid') inspectionId: string;
  @Column({ type: 'text', collation: 'C' }) school: string;
  @Column('text') state: string;
  @Column('text') instrumentCode: string;
  @Column('date') startsOn: string;
  @Column('timestamptz', { nullable: true }) finalisedAt: Date | null;
  @Column('jsonb', { nullable: true }) scores: Record<string, { mean: number | null; applicable: number }> | null;
}

@Entity('board_inspection_counts')
@Index('board_inspection_counts_empty', ['inspections'], { where: 'inspections = 0' })
export class BoardInspectionCount {
  @PrimaryColumn({ type: 'text', collation: 'C' }) place: string;
  @PrimaryColumn('text') state: string;
  @Column('int') inspections: number;
}

@Entity('board_standard_counts')
@Index('board_standard_counts_empty', ['inspections'], { where: 'inspections = 0' })
export class BoardStandardCount {
  @PrimaryColumn({ type: 'text', collation: 'C' }) place: string;
  @PrimaryColumn('text') instrumentCode: string;
  @PrimaryColumn('text') standardId: string;
  @Column('int') inspections: number;
  /** Sum of the mean levels in thousandths: whole numbers, so that adding and taking away leaves no trace. */
  @Column('bigint') thousandths: string;
}

/** How far the board has followed the facts. One row. */
@Entity('board_cursor')
export class BoardCursor {
  @PrimaryColumn('text') name: string;
  /** The last fact taken in. */
  @Column('bigint') tx: string;
  @Column('uuid') fact: string;
  /** Whatever was committed by then is counted. */
  @Column('timestamptz') asOf: Date;
}
