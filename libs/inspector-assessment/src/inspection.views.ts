import { type ActionState, dayOf, movesFrom, type Score } from '#contracts';
import { PeopleService } from '#identity';
import { type Actor, Clock, Database } from '#platform';
import { ancestorsOf, type PlaceView, PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Action } from './action.entity.js';
import type { ActionView, InspectionView, PersonName, ReportSummary, TeamMemberView } from './inspection.dto.js';
import { Inspection, InspectionMember } from './inspection.entity.js';
import { type Standing, standingOf } from './inspection.policy.js';
import { InstrumentService } from './instrument.service.js';
import { SchoolResponse } from './report.entity.js';

/** A person’s names, with nothing of their class. */
export type Named = Pick<PersonName, keyof PersonName>;

interface SheetRow { inspection_id: string; person_id: string; id: string; submitted_at: Date; received_at: Date }
interface ReportRow { inspection_id: string; version: number; sha256: string; finalised_at: Date; scores: Record<string, Score> }

/** All that the views of some inspections are made of, read in a fixed number of queries. */
interface Parts {
  members: InspectionMember[]; sheets: SheetRow[]; reports: Map<string, ReportSummary>; responses: SchoolResponse[]; actions: Action[];
  people: Map<string, Named>; places: Map<string, PlaceView>;
}

/** What people see of inspections. */
@Injectable()
export class InspectionViews {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly people: PeopleService,
    private readonly places: PlaceService,
    private readonly instruments: InstrumentService,
  ) {}

  async one(actor: Actor, inspection: Inspection): Promise<InspectionView> {
    return (await this.many(actor, [inspection]))[0]!;
  }

  async many(actor: Actor, inspections: Inspection[]): Promise<InspectionView[]> {
    const parts = await this.partsOf(inspections);
    const views: InspectionView[] = [];
    for (const inspection of inspections) {
      const { sha256 } = await this.instruments.get(inspection.instrumentCode, inspection.instrumentVersion);
      views.push(this.view(actor, inspection, parts, sha256));
    }
    return views;
  }

  /** Names by person id. */
  async names(ids: Iterable<string>): Promise<Map<string, Named>> {
    const people = [...(await this.people.findMany([...ids])).values()];
    return new Map(people.map(({ id: personId, nameKm, nameLatin }) => [personId, { personId, nameKm, nameLatin }]));
  }

  async reports(ids: string[]): Promise<Map<string, ReportSummary>> {
    const rows = await this.db.rows<ReportRow>('inspections.reports',
      `select distinct on (inspection_id) inspection_id, version, sha256, finalised_at, document->'scores' as scores
       from reports where inspection_id = any($1) order by inspection_id, version desc`, [ids]);
    return new Map(rows.map(({ inspection_id: id, version, sha256, finalised_at: at, scores }) => [id, { version, sha256, finalisedAt: at.toISOString(), scores }]));
  }

  action(action: Action, standing: Standing): Pick<ActionView, keyof ActionView> {
    const { id, inspectionId, standardId, text, dueOn, state, note, changedAt, version } = action;
    const moves: ActionState[] = [
      ...(standing.director ? movesFrom(state, 'school') : []),
      ...(standing.part === 'lead' || standing.officer ? movesFrom(state, 'inspectorate') : []),
    ].map(({ to }) => to);
    return { id, inspectionId, standardId, text, dueOn, state, note, overdue: action.isOverdue(dayOf(this.clock.now())), changedAt: changedAt.toISOString(), version, moves };
  }

  private view(actor: Actor, inspection: Inspection, parts: Parts, sha256: string): InspectionView {
    const { id, school, type, state, startsOn, endsOn, cancelledReason, missingSheets } = inspection;
    const members = parts.members.filter((member) => member.inspectionId === id);
    const sheets = parts.sheets.filter((sheet) => sheet.inspection_id === id);
    const standing = standingOf(actor, inspection, members);
    const own = sheets.find((sheet) => sheet.person_id === actor.personId);
    const response = parts.responses.find(({ inspectionId }) => inspectionId === id);
    return {
      id, school: parts.places.get(school)!, within: ancestorsOf(school).flatMap((path) => parts.places.get(path) ?? []),
      instrument: { code: inspection.instrumentCode, version: inspection.instrumentVersion, sha256 },
      type, state, startsOn, endsOn, plannedAt: inspection.plannedAt.toISOString(), team: team(members, sheets, parts.people), part: standing.part,
      ownSheet: own ? { id: own.id, submittedAt: own.submitted_at.toISOString(), receivedAt: own.received_at.toISOString() } : null,
      cancelledReason, missingSheets, report: parts.reports.get(id) ?? null,
      response: response ? { text: response.text, by: nameOf(parts.people, response.by), at: response.at.toISOString() } : null,
      actions: parts.actions.filter(({ inspectionId }) => inspectionId === id).map((action) => this.action(action, standing)),
    };
  }

  private async partsOf(inspections: Inspection[]): Promise<Parts> {
    const ids = inspections.map(({ id }) => id);
    const members = await this.db.repo(InspectionMember).find({ where: { inspectionId: In(ids), active: true }, order: { part: 'ASC', personId: 'ASC' } });
    const sheets = await this.db.rows<SheetRow>('inspections.sheets',
      'select inspection_id, person_id, id, submitted_at, received_at from rating_sheets where inspection_id = any($1)', [ids]);
    const reports = await this.reports(ids);
    const responses = await this.db.repo(SchoolResponse).findBy({ inspectionId: In(ids) });
    const actions = await this.db.repo(Action).find({ where: { inspectionId: In(ids) }, order: { dueOn: 'ASC', id: 'ASC' } });
    const people = await this.names([...members.map(({ personId }) => personId), ...responses.map(({ by }) => by)]);
    const places = await this.places.views(inspections.flatMap(({ school }) => [...ancestorsOf(school), school]));
    return { members, sheets, reports, responses, actions, people, places };
  }
}

const nameOf = (people: Map<string, Named>, personId: string): Named => people.get(personId) ?? { personId, nameKm: '', nameLatin: '' };

const team = (members: InspectionMember[], sheets: SheetRow[], people: Map<string, Named>): TeamMemberView[] =>
  members.map(({ personId, part }) => ({
    ...nameOf(people, personId), part, receivedAt: sheets.find((sheet) => sheet.person_id === personId)?.received_at.toISOString() ?? null,
  }));
