import { type ActionMover, type ActionState, stateAfter } from '#contracts';
import { type Actor, Clock, Database, Facts, Forbidden, NotFound } from '#platform';
import { Injectable } from '@nestjs/common';
import { Action } from './action.entity.js';
import { actionMoved } from './inspection.facts.js';
import { type Standing } from './inspection.policy.js';
import { InspectionService, type Opened } from './inspection.service.js';

@Injectable()
export class ActionService {
  constructor(
    private readonly db: Database,
    private readonly facts: Facts,
    private readonly clock: Clock,
    private readonly inspections: InspectionService,
  ) {}

  /** Moves the action, and the inspection with it when all its actions say so. Safe to repeat by the same person. */
  async move(actor: Actor, id: string, to: ActionState, note: string): Promise<{ action: Action; standing: Standing }> {
    const { inspection, standing, action } = await this.open(actor, id);
    if (action.state === to && action.changedBy === actor.personId && action.note === note.trim()) return { action, standing };
    const move = action.moveTowards(to);
    if (!isMover(standing, move.by)) throw new Forbidden('action.not_yours_to_move', { by: move.by });
    action.take(move, note, { changedBy: actor.personId, changedAt: this.clock.now() });
    const { state, note: kept, changedBy, changedAt, version } = action;
    await this.db.repo(Action).update({ id }, { state, note: kept, changedBy, changedAt, version });
    await this.facts.record(actor, actionMoved(action, move));

    const actions = await this.db.repo(Action).findBy({ inspectionId: inspection.id });
    const next = stateAfter(inspection.state, actions.map((each) => each.state));
    if (next !== inspection.state) await this.inspections.move(actor, inspection, next);
    return { action, standing };
  }

  /** The inspection is locked before the action is read: two moves of one inspection take turns, and the second sees the first. */
  private async open(actor: Actor, id: string): Promise<Opened & { action: Action }> {
    const known = await this.db.repo(Action).findOneBy({ id });
    if (!known) throw new NotFound('action.not_found');
    const opened = await this.inspections.open(actor, known.inspectionId, 'to change');
    return { ...opened, action: await this.db.repo(Action).findOneByOrFail({ id }) };
  }
}

const isMover = (standing: Standing, by: ActionMover): boolean =>
  by === 'school' ? standing.director : standing.part === 'lead' || standing.officer;
