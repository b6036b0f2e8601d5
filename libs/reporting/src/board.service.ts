import { type CourseDocument, type InstrumentDocument, standardsOf } from '#contracts';
import { type Actor, Cursor, Documents, NotFound } from '#platform';
import { ancestorsOf, PlaceService, type PlaceView } from '#territory';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { BoardCourse, BoardInspectionPage, BoardInspectionsOf, BoardOf, BoardPeopleOf, BoardPeoplePage, BoardShown, BoardText, BoardView, InspectionBoard } from './board.dto.js';
import { BoardCursors } from './board.cursor.js';
import { ANY_COURSE } from './board.entity.js';
import { boardsVisibleTo, inspectionStatesVisibleTo, mayReadBoard } from './board.policy.js';
import { BoardQueries, countsOf, type StandardCount, type StateCount } from './board.queries.js';

/** Excel takes a file without it for another encoding than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

@Injectable()
export class BoardService {
  constructor(private readonly queries: BoardQueries, private readonly places: PlaceService, private readonly documents: Documents, private readonly cursors: BoardCursors) {}

  async board(actor: Actor, { under, course, gender }: BoardShown): Promise<BoardView> {
    const place = await this.placeOf(actor, under);
    const children = await this.places.children(place.path);
    const paths = [place.path, ...children.map(({ path }) => path)];
    const courses = await this.courses();
    const people = (await this.queries.people(paths, course ?? ANY_COURSE)).filter((row) => gender === undefined || row.gender === gender);
    const shown: readonly string[] | null = inspectionStatesVisibleTo(actor, place.path);
    const states = (await this.queries.inspectionStates(paths)).filter(({ state }) => shown === null || shown.includes(state));
    const standards = await this.queries.standards(paths);
    const titles = await this.standardTitles();
    const territories = await this.territories(actor);
    return {
      place, trail: await this.trail(actor, place), territories, asOf: (await this.cursors.asOf('board')).toISOString(),
      course: courses.find(({ code }) => code === course) ?? null, courses,
      people: countsOf(place.path, people),
      children: children.map((child) => {
        const { total, begun, completed, certified } = countsOf(child.path, people);
        return { place: child, total, begun, completed, certified };
      }),
      inspections: inspectionsOf(place.path, states, standards, titles),
      childrenInspections: children.map((child) => ({ place: child, ...inspectionsOf(child.path, states, standards, titles) })),
    };
  }

  /** The people behind a number of the board. */
  async people(actor: Actor, { under, course, stage = 'all', gender, after, limit = 50 }: BoardPeopleOf): Promise<BoardPeoplePage> {
    const place = await this.placeOf(actor, under);
    const [atPlace, atPerson] = (Cursor.read(after, 2) ?? []) as string[];
    const from = atPlace !== undefined && atPerson !== undefined ? { place: atPlace, personId: atPerson } : null;
    const { rows, total } = await this.queries.peopleList({ under: place.path, course: course ?? ANY_COURSE, stage, gender: gender ?? null, after: from, limit });
    const last = rows.at(-1);
    return { items: rows, next: last && rows.length === limit ? Cursor.of(last.place.path, last.personId) : null, total };
  }

  /** The inspections behind a number of the board. */
  async inspections(actor: Actor, { under, state, standard, after, limit = 50 }: BoardInspectionsOf): Promise<BoardInspectionPage> {
    const place = await this.placeOf(actor, under);
    const shown: readonly string[] | null = inspectionStatesVisibleTo(actor, place.path);
    const states = state === undefined ? shown : [state].filter((one) => shown === null || shown.includes(one));
    const { rows, total } = await this.queries.inspectionList({ under: place.path, states, standard: standard ?? null, after: after ?? null, limit });
    return { items: rows, next: rows.length === limit ? rows.at(-1)!.inspectionId : null, total };
  }

  /** Every place inside, one a line, names in both scripts. A name that begins like a formula is made harmless. */
  async csv(actor: Actor, { under, course }: BoardOf): Promise<{ name: string; text: string }> {
    const place = await this.placeOf(actor, under);
    const rows = await this.queries.table(place.path, course ?? ANY_COURSE);
    return { name: `kru-${place.code}-${course ?? 'all'}.csv`, text: BYTE_ORDER_MARK + stringify(rows, { header: true, escape_formulas: true, record_delimiter: 'windows' }) };
  }

  /** The place asked for, or the actor's widest. @throws NotFound `place.not_found` outside the actor's territories, whether or not it exists */
  async placeOf(actor: Actor, under: string | undefined): Promise<PlaceView> {
    const path = under ?? boardsVisibleTo(actor)[0];
    if (path === '') return (await this.places.children(null))[0] ?? notFound('');
    return path !== undefined && mayReadBoard(actor, path) ? this.places.get(path) : notFound(path ?? '');
  }

  /** The places above that the actor may read too, widest first. */
  async trail(actor: Actor, { path }: PlaceView): Promise<PlaceView[]> {
    return [...(await this.places.views(ancestorsOf(path).filter((above) => mayReadBoard(actor, above)))).values()];
  }

  /** Where the actor has boards, widest first. */
  async territories(actor: Actor): Promise<PlaceView[]> {
    const paths = boardsVisibleTo(actor);
    return paths.includes('') ? this.places.children(null) : [...(await this.places.views(paths)).values()];
  }

  private async courses(): Promise<BoardCourse[]> {
    return (await this.documents.list<CourseDocument>('course')).map(({ code, document }) => ({ code, title: document.title }));
  }

  private async standardTitles(): Promise<Map<string, BoardText>> {
    const instruments = await this.documents.list<InstrumentDocument>('instrument');
    return new Map(instruments.flatMap(({ code, document }) => standardsOf(document).map(({ id, title }) => [`${code}/${id}`, title] as const)));
  }
}

const notFound = (path: string): never => { throw new NotFound('place.not_found', { path }); };

function inspectionsOf(place: string, states: StateCount[], standards: StandardCount[], titles: Map<string, BoardText>): InspectionBoard {
  return {
    byState: Object.fromEntries(states.filter((row) => row.place === place).map(({ state, inspections }) => [state, inspections])),
    standards: standards.filter((row) => row.place === place).map(({ instrumentCode, standardId, mean, inspections }) => ({
      id: standardId, instrumentCode, title: titles.get(`${instrumentCode}/${standardId}`) ?? { km: standardId, en: standardId, fr: standardId }, mean, inspections,
    })),
  };
}
