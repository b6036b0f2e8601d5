import { type DraftJudgement, type JudgementChanges, type Level } from '#contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type JudgedField = 'level' | 'rationale';
/** What another tab or person wrote meanwhile in a field that was to be changed. */
export type JudgementClash = { criterionId: string } & ({ field: 'level'; value: Level | null } | { field: 'rationale'; value: string })

type Change = JudgementChanges['judgements'][string];

/** The team's agreed level for one criterion. Each field remembers the saving that last changed it. */
@Entity('judgements')
export class Judgement implements DraftJudgement {
  @PrimaryColumn('uuid') inspectionId: string;
  @PrimaryColumn('text') criterionId: string;
  @Column('jsonb', { nullable: true }) level: Level | null;
  @Column('int') levelVersion: number;
  @Column('text') rationale: string;
  @Column('int') rationaleVersion: number;
  @Column('uuid') judgedBy: string;
  @Column('timestamptz') judgedAt: Date;

  static blank(inspectionId: string, criterionId: string): Judgement {
    return Object.assign(new Judgement(), { inspectionId, criterionId, level: null, levelVersion: 0, rationale: '', rationaleVersion: 0 });
  }

  /** Fields of `change` that someone else has changed to another value since `baseVersion`. */
  clashes(change: Change, baseVersion: number): JudgementClash[] {
    const { criterionId } = this;
    const clashes: JudgementClash[] = [];
    if (this.differs(change, 'level') && this.levelVersion > baseVersion) clashes.push({ criterionId, field: 'level', value: this.level });
    if (this.differs(change, 'rationale') && this.rationaleVersion > baseVersion) clashes.push({ criterionId, field: 'rationale', value: this.rationale });
    return clashes;
  }

  /** True when something changed. Fields that `change` does not name stay. */
  take(change: Change, version: number, by: Pick<Judgement, 'judgedBy' | 'judgedAt'>): boolean {
    const level = this.differs(change, 'level');
    const rationale = this.differs(change, 'rationale');
    if (level) Object.assign(this, { level: change.level ?? null, levelVersion: version });
    if (rationale) Object.assign(this, { rationale: change.rationale, rationaleVersion: version });
    if (level || rationale) Object.assign(this, by);
    return level || rationale;
  }

  private differs(change: Change, field: JudgedField): boolean {
    return change[field] !== undefined && change[field] !== this[field];
  }
}

/** What the school should do about a standard, and by when. */
@Entity('recommendations')
export class Recommendation {
  @PrimaryColumn('uuid') inspectionId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') standardId: string;
  @Column('text') text: string;
  @Column('date') dueOn: string;
}
