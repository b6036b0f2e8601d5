import { canonicalJson } from '#contracts';
import { type Actor, Clock, Conflict, Database, Facts, FileStore, Forbidden, Jobs, NotFound, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ReadStream } from 'node:fs';
import { Print, PrintAward, PrintPart, type PrintWish } from './print.entity.js';
import { PrintQueries } from './print.queries.js';

/** Certificates in one order: a country’s cohorts are smaller, and an archive of so many is still one that a desk can open. */
export const MOST = 2000;
const KEPT_DAYS = 7;

/** Orders for many certificates on paper: the worker prints them, who asked fetches them for a week. */
@Injectable()
export class PrintService {
  constructor(
    private readonly db: Database, private readonly clock: Clock, private readonly facts: Facts, private readonly jobs: Jobs, private readonly files: FileStore,
    private readonly queries: PrintQueries,
  ) {}

  count(actor: Actor, wish: PrintWish): Promise<number> {
    return this.queries.count(actor, wish);
  }

  /**
   * Asked for again under the same id, nothing changes.
   * @throws RuleBroken `print.nothing_chosen`, `print.too_many`; Conflict `print.id_taken`
   */
  async ask(actor: Actor, id: string, wish: PrintWish): Promise<Print> {
    await this.db.alone(`print/${id}`);
    const known = await this.db.repo(Print).findOneBy({ id });
    if (known) {
      if (known.createdBy !== actor.personId || canonicalJson(known.wish) !== canonicalJson(wish)) throw new Conflict('print.id_taken', { id });
      return known;
    }
    const total = await this.queries.count(actor, wish);
    if (total === 0) throw new RuleBroken('print.nothing_chosen');
    if (total > MOST) throw new RuleBroken('print.too_many', { count: total, most: MOST });
    const now = this.clock.now();
    const print = Object.assign(new Print(), {
      id, wish, state: 'printing' as const, total, done: 0, skipped: 0, file: null, bytes: null, createdBy: actor.personId, createdAt: now,
      expiresAt: new Date(now.getTime() + KEPT_DAYS * 86_400_000),
    });
    await this.db.repo(Print).insert(print);
    await this.queries.choose(actor, id, wish);
    await this.jobs.add('certificates.print', { id });
    await this.facts.record(actor, { name: 'certificates.printed', subject: id, place: wish.under ?? '', data: { count: total, lang: wish.lang } });
    return print;
  }

  /** One's own, the latest first. */
  list(actor: Actor): Promise<Print[]> {
    return this.db.repo(Print).find({ where: { createdBy: actor.personId }, order: { createdAt: 'DESC', id: 'DESC' }, take: 50 });
  }

  /** @throws NotFound `print.not_found` for what is not one's own */
  async get(actor: Actor, id: string): Promise<Print> {
    const found = await this.db.repo(Print).findOneBy({ id, createdBy: actor.personId });
    if (!found) throw new NotFound('print.not_found', { id });
    return found;
  }

  /** The worker stops before the next certificates. @throws Conflict `print.not_printing` */
  async cancel(actor: Actor, id: string): Promise<Print> {
    await this.get(actor, id);
    const print = (await this.db.repo(Print).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }))!;
    print.cancel();
    await this.db.repo(Print).update({ id }, { state: print.state });
    await this.jobs.add('certificates.forget_parts', { id });
    return print;
  }

  /** @throws NotFound `print.not_found`; Conflict `print.not_ready`; Forbidden `print.outside_territory` where one's territory is another by now */
  async open(actor: Actor, id: string): Promise<{ print: Print; stream: ReadStream }> {
    const print = await this.get(actor, id);
    if (print.state !== 'ready' || print.file === null) throw new Conflict('print.not_ready', { id });
    if (!(await this.queries.mayStill(actor, id))) throw new Forbidden('print.outside_territory', { id });
    return { print, stream: this.files.stream(print.file) };
  }

  /** Takes away what was kept long enough. */
  async forgetOld(): Promise<void> {
    const old = await this.db.repo(Print).createQueryBuilder('p').where('p.expires_at < :now', { now: this.clock.now() }).take(100).getMany();
    for (const { id, file } of old) {
      await this.forgetParts(id);
      await this.db.repo(PrintAward).delete({ printId: id });
      await this.db.repo(Print).delete({ id });
      if (file !== null) await this.files.remove(file);
    }
  }

  /** Takes away the pieces of an archive that is whole, or will not be: later, since a file is gone even where its transaction is undone. */
  async forgetParts(id: string): Promise<void> {
    const parts = await this.db.repo(PrintPart).findBy({ printId: id });
    await this.db.repo(PrintPart).delete({ printId: id });
    for (const { file } of parts) await this.files.remove(file);
  }
}
