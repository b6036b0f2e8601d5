import { type InspectionState, inspectionMoves, type InspectionType, isFinal } from '#contracts';
import { Conflict, RuleBroken, TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type Part = 'lead' | 'member';

/** What an officer decides: which school, with which instrument, when, and by whom. */
export interface InspectionPlan {
  school: string; instrumentCode: string; type: InspectionType; startsOn: string; endsOn: string; leadId: string; memberIds: string[];
}

/** A visit longer than this is more likely a slip of the pen. */
const LONGEST_VISIT_DAYS = 31;

/** One inspection of one school by one team, with one version of an instrument. */
@Entity('inspections')
@Index('inspections_school', ['school', 'startsOn'])
@Index('inspections_begun', ['startsOn', 'id'])
@Index('inspections_changed', ['changedTx'])
export class Inspection {
  /** Made by the office, so that planning twice is still one inspection. */
  @PrimaryColumn('uuid') id: string;
  /** Path of the school. */
  @Column({ type: 'text', collation: 'C' }) school: string;
  @Column('text') instrumentCode: string;
  @Column('int') instrumentVersion: number;
  @Column('text') type: InspectionType;
  @Column('text') state: InspectionState;
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  @Column('uuid') leadId: string;
  @Column('uuid') plannedBy: string;
  @Column('timestamptz') plannedAt: Date;
  @Column('text', { nullable: true }) cancelledReason: string | null;
  /** Why the lead closed the fieldwork without a member's sheet. */
  @Column('text', { nullable: true }) missingSheets: string | null;
  /** Counts the lead's savings of judgements. */
  @Column('int', { default: 0 }) judgementsVersion: number;
  /** Transaction of the last change to the inspection or to anything of it; kept by triggers, for the phones that follow. */
  @TransactionColumn() changedTx?: string;

  static plan(id: string, plan: InspectionPlan, instrumentVersion: number, by: { plannedBy: string; plannedAt: Date }): Inspection {
    const { memberIds: _team, ...rest } = plan;
    return Object.assign(new Inspection(), {
      id, ...rest, instrumentVersion, ...by, state: 'planned', cancelledReason: null, missingSheets: null, judgementsVersion: 0,
    } satisfies Omit<Inspection, keyof Methods>);
  }

  get final(): boolean {
    return isFinal(this.state);
  }

  /** Sheets and evidence are taken from the day it is planned (phones run ahead of the network) until the report is final. */
  get takesSheets(): boolean {
    return this.state === 'planned' || this.state === 'in_progress' || this.state === 'drafting';
  }

  /** The day of the visit on which something of `instant` was done: device clocks may be wrong, the visit's days are not. */
  dayOfVisit(day: string): string {
    if (day < this.startsOn) return this.startsOn;
    return day > this.endsOn ? this.endsOn : day;
  }

  /** @throws Conflict `inspection.state_refuses` where the states do not lead there. */
  moveTo(state: InspectionState): void {
    if (!inspectionMoves[this.state].includes(state)) throw new Conflict('inspection.state_refuses', { state: this.state });
    this.state = state;
  }

  mustBe(...states: InspectionState[]): this {
    if (!states.includes(this.state)) throw new Conflict('inspection.state_refuses', { state: this.state });
    return this;
  }
}

type Methods = Pick<Inspection, 'final' | 'takesSheets' | 'dayOfVisit' | 'moveTo' | 'mustBe'>;

/** @throws RuleBroken `inspection.dates_impossible` */
export function mustBePossible({ startsOn, endsOn }: Pick<InspectionPlan, 'startsOn' | 'endsOn'>): void {
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000;
  if (!(days >= 0 && days < LONGEST_VISIT_DAYS)) throw new RuleBroken('inspection.dates_impossible', { startsOn, endsOn, longestDays: LONGEST_VISIT_DAYS });
}

/** A person in the team, with the award that allowed it. Who was taken out stays, so that their phone is told. */
@Entity('inspection_members')
@Index('inspection_members_inspection', ['inspectionId'])
export class InspectionMember {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('uuid') inspectionId: string;
  @Column('text') part: Part;
  @Column('uuid') awardId: string;
  @Column('bool') active: boolean;
}
