import { type ReportDocument } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A final report. The database refuses to change or to remove it. */
@Entity('reports')
export class Report {
  @PrimaryColumn('uuid') inspectionId: string;
  @PrimaryColumn('int') version: number;
  @Column('jsonb') document: ReportDocument;
  /** Of the document's canonical JSON. */
  @Column('text') sha256: string;
  @Column('uuid') finalisedBy: string;
  @Column('timestamptz') finalisedAt: Date;
}

/** The school's right to answer: once, after the report is final. */
@Entity('school_responses')
export class SchoolResponse {
  @PrimaryColumn('uuid') inspectionId: string;
  @Column('text') text: string;
  @Column('uuid') by: string;
  @Column('timestamptz') at: Date;
}
