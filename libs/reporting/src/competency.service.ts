import type { FrameworkDocument } from '#contracts';
import { FrameworkService } from '#course';
import { type Actor, Cursor, NotFound, type Published } from '#platform';
import { PlaceService } from '#territory';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { BoardCursors } from './board.cursor.js';
import { BoardService } from './board.service.js';
import type { CompetencyBoardOf, CompetencyBoardView, CompetencyPeopleOf, CompetencyPeoplePage } from './competency.dto.js';
import { CompetencyQueries } from './competency.queries.js';

/** Excel takes a file without it for another encoding than UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const codesOf = ({ document }: Published<FrameworkDocument>): string[] => document.aspects.flatMap(({ competencies }) => competencies.map(({ code }) => code));

/** Who shows and who builds which competency, in a place and those below it, read in any framework. */
@Injectable()
export class CompetencyBoardService {
  constructor(
    private readonly queries: CompetencyQueries, private readonly boards: BoardService, private readonly places: PlaceService,
    private readonly frameworks: FrameworkService, private readonly cursors: BoardCursors,
  ) {}

  /** @throws NotFound `place.not_found`, `framework.not_found` */
  async board(actor: Actor, of: CompetencyBoardOf): Promise<CompetencyBoardView> {
    const place = await this.boards.placeOf(actor, of.place);
    const framework = await this.read(of.framework);
    const children = await this.places.children(place.path);
    const paths = [place.path, ...children.map(({ path }) => path)];
    const counts = Map.groupBy(await this.queries.counts(paths, codesOf(framework)), (row) => row.place);
    const totals = await this.queries.totals(paths);
    const here = new Map((counts.get(place.path) ?? []).map((row) => [row.competency, row]));
    return {
      place, trail: await this.boards.trail(actor, place), territories: await this.boards.territories(actor), asOf: (await this.cursors.asOf('competencies')).toISOString(),
      framework: { code: framework.code, title: framework.document.title },
      frameworks: (await this.frameworks.list()).map(({ code, document }) => ({ code, title: document.title })),
      total: totals.get(place.path) ?? 0,
      aspects: framework.document.aspects.map(({ code, title, competencies }) => ({
        code, title, competencies: competencies.map((each) => ({
          code: each.code, level: each.level ?? null, title: each.title, building: here.get(each.code)?.building ?? 0, shown: here.get(each.code)?.shown ?? 0,
        })),
      })),
      children: children.map((child) => ({
        place: child, total: totals.get(child.path) ?? 0,
        competencies: (counts.get(child.path) ?? []).map(({ competency, building, shown }) => ({ competency, building, shown })),
      })),
    };
  }

  /** The people behind a number of the board. @throws NotFound `place.not_found`, `framework.not_found` */
  async people(actor: Actor, { place: path, framework, competency, state, after, limit = 50 }: CompetencyPeopleOf): Promise<CompetencyPeoplePage> {
    const place = await this.boards.placeOf(actor, path);
    if (!codesOf(await this.read(framework)).includes(competency)) throw new NotFound('framework.not_found', { code: competency });
    const [atPlace, atPerson] = (Cursor.read(after, 2) ?? []) as string[];
    const from = atPlace !== undefined && atPerson !== undefined ? { place: atPlace, personId: atPerson } : null;
    const items = await this.queries.people({ under: place.path, code: competency, state: state ?? null, after: from, limit });
    const [count] = await this.queries.counts([place.path], [competency]);
    const last = items.at(-1);
    return {
      items, next: last && items.length === limit ? Cursor.of(last.place.path, last.personId) : null,
      total: count ? (state === undefined ? count.building + count.shown : count[state]) : 0,
    };
  }

  /** Every place inside, one a line; for each competency how many show it and how many build it. */
  async csv(actor: Actor, of: CompetencyBoardOf): Promise<{ name: string; text: string }> {
    const place = await this.boards.placeOf(actor, of.place);
    const framework = await this.read(of.framework);
    const codes = codesOf(framework);
    const rows = (await this.queries.table(place.path, codes)).map(({ counts, ...row }) => ({
      ...row, ...Object.fromEntries(codes.flatMap((code) => [[`${code}_shown`, counts[code]?.shown ?? 0], [`${code}_building`, counts[code]?.building ?? 0]])),
    }));
    return { name: `kru-${place.code}-${framework.code}.csv`, text: BYTE_ORDER_MARK + stringify(rows, { header: true, escape_formulas: true, record_delimiter: 'windows' }) };
  }

  private read(framework: string | undefined): Promise<Published<FrameworkDocument>> {
    return framework === undefined ? this.frameworks.usual() : this.frameworks.latest(framework);
  }
}
