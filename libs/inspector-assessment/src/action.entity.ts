import { type ActionMove, type ActionState, isOverdue, moveOf, movesFrom } from '#contracts';
import { Conflict, RuleBroken } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a school does about a recommendation, until someone has seen that it is done. */
@Entity('actions')
@Index('actions_school', ['school', 'dueOn'])
@Index('actions_due', ['dueOn', 'id'])
@Index('actions_inspection', ['inspectionId'])
export class Action {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') inspectionId: string;
  @Column('text') standardId: string;
  /** Path of the school. */
  @Column({ type: 'text', collation: 'C' }) school: string;
  @Column('text') text: string;
  @Column('date') dueOn: string;
  @Column('text') state: ActionState;
  /** Words that came with the last move. */
  @Column('text') note: string;
  @Column('uuid') changedBy: string;
  @Column('timestamptz') changedAt: Date;
  @Column('int') version: number;

  /** @throws Conflict `action.move_refused` when no move leads from its state to `to`. */
  moveTowards(to: ActionState): ActionMove {
    const move = moveOf(this.state, to);
    if (!move) {
      const allowed = [...movesFrom(this.state, 'school'), ...movesFrom(this.state, 'inspectorate')].map((possible) => possible.to);
      throw new Conflict('action.move_refused', { state: this.state, to, allowed });
    }
    return move;
  }

  /** @throws RuleBroken `action.note_missing` */
  take(move: ActionMove, note: string, by: Pick<Action, 'changedBy' | 'changedAt'>): void {
    if (move.note && note.trim() === '') throw new RuleBroken('action.note_missing', { to: move.to });
    Object.assign(this, { state: move.to, note: note.trim(), version: this.version + 1, ...by });
  }

  isOverdue(today: string): boolean {
    return isOverdue(this, today);
  }
}
