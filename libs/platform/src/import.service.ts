import { uuidv7 } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Actor } from './actor.js';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { Facts } from './facts.js';
import { readCsv } from './import.csv.js';
import { Import, type ImportState, type RowFault, shownFaults, shownRows } from './import.entity.js';
import { type Fault, ImportKinds } from './import.kinds.js';
import { Jobs } from './jobs.js';
import { Conflict, Forbidden, NotFound, RuleBroken } from './refusal.js';

/** Rows that one job applies: between two chunks everyone sees how far it has come. */
const chunk = 500;

/** Files of rows: looked at without effect, then applied in the worker chunk by chunk, then perhaps undone. */
@Injectable()
export class Imports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly facts: Facts,
    private readonly jobs: Jobs,
    private readonly kinds: ImportKinds,
  ) {}

  /** Reads a file and says what would come of it. @throws Forbidden `import.forbidden`; RuleBroken `import.*` when it is no such file */
  async preview(actor: Actor, kindName: string, bytes: Uint8Array): Promise<Import> {
    const kind = this.kinds.get(kindName);
    if (!kind.mayImport(actor)) throw new Forbidden('import.forbidden', { kind: kindName });
    const file = readCsv(bytes, kind.columns);
    const readings = await kind.read(actor, file.map(({ cells }) => cells));
    const rows = readings.flatMap(({ row: data }, i) => (data ? [{ row: file[i]!.row, data }] : []));
    const faults = readings.flatMap((reading, i) => (reading.faults ?? []).map((fault) => ({ row: file[i]!.row, ...fault })));
    const made: Import = Object.assign(new Import(), {
      id: uuidv7(), kind: kindName, state: 'previewed' as const, total: readings.length, valid: rows.length, done: 0, made: 0,
      errorCount: faults.length, errors: faults.slice(0, shownFaults).map(shorten), sample: rows.slice(0, shownRows).map(({ data }) => data),
      createdBy: actor.personId, createdAt: this.clock.now(),
    });
    await this.db.repo(Import).insert(made as object);
    await this.db.rows('imports.rows', 'insert into import_rows (import_id, row, data) select $1, row, data from jsonb_to_recordset($2::jsonb) as r(row int, data jsonb)',
      [made.id, JSON.stringify(rows)]);
    return made;
  }

  /** One's own imports, the latest first. */
  list(actor: Actor, kind?: string): Promise<Import[]> {
    return this.db.repo(Import).find({ where: { createdBy: actor.personId, ...(kind ? { kind } : {}) }, order: { id: 'desc' }, take: 50 });
  }

  /** @throws NotFound `import.not_found` for what is not one's own */
  async get(actor: Actor, id: string): Promise<Import> {
    const found = await this.db.repo(Import).findOneBy({ id, createdBy: actor.personId });
    if (!found) throw new NotFound('import.not_found', { id });
    return found;
  }

  /** Begins to apply the valid rows. @throws Conflict `import.wrong_state`; RuleBroken `import.nothing_valid` */
  async apply(actor: Actor, id: string): Promise<Import> {
    const found = await this.hold(actor, id, 'previewed');
    if (found.valid === 0) throw new RuleBroken('import.nothing_valid');
    await this.jobs.add('import.apply', { id }, { queue: 'imports' });
    return this.move(found, { state: 'applying' });
  }

  /** Applies the next chunk; gives whether more is left. Called again for a chunk that is done, it goes on with the next. */
  async applyNext(id: string): Promise<boolean> {
    const found = await this.db.repo(Import).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (found?.state !== 'applying') return false;
    const rows = await this.db.rows<{ row: number; data: object }>('imports.next',
      'select row, data from import_rows where import_id = $1 and data is not null order by row limit $2', [id, chunk]);
    const actor = new Actor(found.createdBy, 'en', []);
    const results = await this.kinds.get(found.kind).apply(actor, rows.map(({ data }) => data));
    const late = results.flatMap((result, i) => (typeof result === 'string' ? [] : [{ row: rows[i]!.row, ...result }]));
    await this.db.rows('imports.applied', `update import_rows r set data = null, made = d.made
       from jsonb_to_recordset($2::jsonb) as d(row int, made text) where r.import_id = $1 and r.row = d.row`,
    [id, JSON.stringify(results.map((result, i) => ({ row: rows[i]!.row, made: typeof result === 'string' ? result : null })))]);
    const done = found.done + rows.length;
    const more = done < found.valid;
    await this.move(found, {
      done, made: found.made + rows.length - late.length, errorCount: found.errorCount + late.length,
      errors: [...found.errors, ...late.map(shorten)].slice(0, shownFaults), ...(more ? {} : { state: 'applied', sample: [] }),
    });
    if (!more) await this.facts.record(actor, { name: 'import.applied', subject: id, place: '', data: { kind: found.kind, made: found.made } });
    return more;
  }

  /** Removes exactly what the import made. @throws Conflict `import.in_use`, `import.wrong_state` */
  async undo(actor: Actor, id: string): Promise<Import> {
    const found = await this.hold(actor, id, 'applied');
    await this.kinds.get(found.kind).undo(actor, await this.madeBy(actor, id));
    await this.db.rows('imports.forget', 'delete from import_rows where import_id = $1', [id]);
    await this.facts.record(actor, { name: 'import.undone', subject: id, place: '', data: { kind: found.kind, made: found.made } });
    return this.move(found, { state: 'undone' });
  }

  /** What one's own import made, in the order of the file. @throws NotFound `import.not_found` */
  async madeBy(actor: Actor, id: string): Promise<string[]> {
    await this.get(actor, id);
    const rows = await this.db.rows<{ made: string }>('imports.made', 'select made from import_rows where import_id = $1 and made is not null order by row', [id]);
    return rows.map(({ made }) => made);
  }

  /** Files that were looked at and left: after a week their rows, which are about people, are forgotten. */
  async forgetLeft(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - 7 * 86_400_000);
    await this.db.rows('imports.left_rows', `delete from import_rows r using imports i where i.id = r.import_id and i.state = 'previewed' and i.created_at < $1`, [before]);
    await this.db.rows('imports.left', `delete from imports where state = 'previewed' and created_at < $1`, [before]);
  }

  private async hold(actor: Actor, id: string, state: ImportState): Promise<Import> {
    const found = await this.db.repo(Import).findOne({ where: { id, createdBy: actor.personId }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new NotFound('import.not_found', { id });
    if (!this.kinds.get(found.kind).mayImport(actor)) throw new Forbidden('import.forbidden', { kind: found.kind });
    if (found.state !== state) throw new Conflict('import.wrong_state', { state: found.state });
    return found;
  }

  private async move(found: Import, changes: Partial<Import>): Promise<Import> {
    await this.db.repo(Import).update({ id: found.id }, changes as object);
    return Object.assign(found, changes);
  }
}

/** A cell may hold a whole book by mistake. */
const shorten = ({ value, ...fault }: Fault & { row: number }): RowFault => ({ ...fault, value: value.slice(0, 100) });
