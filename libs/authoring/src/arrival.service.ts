import { uuidv7 } from '#contracts';
import { CourseService } from '#course';
import { type Actor, Clock, Conflict, Database, Facts, NotFound, Refused, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import type { ArrivalQuery, ArrivalView, DepartureBody, DepartureView } from './bank.dto.js';
import { BankArrival, BankQuestion } from './bank.entity.js';
import { bankArrivalApplied, bankArrivalUndone } from './bank.facts.js';
import { BankQueries } from './bank.queries.js';
import { BankService, faultsIn, lacksIn } from './bank.service.js';
import { type Came, most } from './exchange.js';
import { readGift } from './gift.read.js';
import { writeGift } from './gift.write.js';
import { readMoodle } from './moodle.read.js';
import { writeMoodle } from './moodle.write.js';

/** Pictures within a file count too; what is larger would keep everybody else waiting while it is read. */
const mostBytes = 8_000_000;

/** Questions that come from other systems and go to them. */
@Injectable()
export class ArrivalService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly courses: CourseService,
    private readonly bank: BankService, private readonly queries: BankQueries,
  ) {}

  /** Reads a file and says what would come of it; no question is made. @throws NotFound `bank.not_found`; RuleBroken `bank.unreadable`, `bank.too_many` {most}; Refused `request.too_large` */
  async preview(actor: Actor, { format, locale }: ArrivalQuery, bytes: Buffer): Promise<ArrivalView> {
    this.bank.mustAuthor(actor);
    if (bytes.length > mostBytes) throw new Refused('request.too_large', { most: mostBytes });
    const text = new TextDecoder('utf-8').decode(bytes);
    if (text.includes('\ufffd') || text.includes('\0')) throw new RuleBroken('bank.unreadable', { format });
    const { questions, losses, files } = format === 'gift' ? readGift(text, locale) : readMoodle(text, locale);
    if (questions.length === 0 && losses.length === 0) throw new RuleBroken('bank.unreadable', { format });
    await this.courses.keepAssets(files.map(({ content, ...file }) => ({ ...file, bytes: content })));
    const arrival: BankArrival = { id: uuidv7(), format, state: 'previewed', questions, losses, createdBy: actor.personId, createdAt: this.clock.now() };
    await this.db.repo(BankArrival).insert(arrival);
    return this.view(arrival, 0);
  }

  /** Keeps the questions without fault. @throws NotFound `bank.arrival_not_found`; Conflict `bank.arrival_wrong_state`; RuleBroken `bank.nothing_to_keep` */
  async apply(actor: Actor, id: string): Promise<ArrivalView> {
    const arrival = await this.hold(actor, id, 'previewed');
    const fit = arrival.questions.filter(({ asked }) => faultsIn(asked).length === 0);
    if (fit.length === 0) throw new RuleBroken('bank.nothing_to_keep');
    const view = await this.view(arrival, fit.length);
    const named = await this.free(fit);
    const at = this.clock.now();
    const made = named.map((came) => BankQuestion.of(uuidv7(at.getTime()), came, { by: actor.personId, at, revision: 1, arrivalId: id }));
    for (let from = 0; from < made.length; from += 200) await this.db.repo(BankQuestion).insert(made.slice(from, from + 200));
    await this.db.repo(BankArrival).update({ id }, { state: 'applied' });
    await this.facts.record(actor, bankArrivalApplied(arrival, made.length));
    return { ...view, state: 'applied' };
  }

  /** Takes back what the file brought, but for what was changed since: `kept` says how many those are. @throws NotFound `bank.arrival_not_found`; Conflict `bank.arrival_wrong_state` */
  async undo(actor: Actor, id: string): Promise<ArrivalView> {
    const arrival = await this.hold(actor, id, 'applied');
    const gone = await this.db.rows<{ id: string }>('bank.undo', 'delete from bank_questions where arrival_id = $1 and revision = 1 returning id', [id]);
    const [left] = await this.db.rows<{ count: number }>('bank.left', 'select count(*)::int as count from bank_questions where arrival_id = $1', [id]);
    await this.db.repo(BankArrival).update({ id }, { state: 'undone' });
    await this.facts.record(actor, bankArrivalUndone(arrival, gone.length));
    return { ...(await this.view(arrival, left!.count)), state: 'undone' };
  }

  /** @throws NotFound `bank.not_found` */
  async depart(actor: Actor, { format, locale, ...which }: DepartureBody): Promise<DepartureView> {
    this.bank.mustAuthor(actor);
    const questions = (await this.queries.choose(which, most.questions)).map(({ asked }) => asked);
    const { text, losses } = format === 'gift' ? writeGift(questions, locale) : writeMoodle(questions, locale, await this.bank.pictures(questions));
    return { text, losses, count: questions.length };
  }

  private async hold(actor: Actor, id: string, state: BankArrival['state']): Promise<BankArrival> {
    const found = await this.db.repo(BankArrival).findOne({ where: { id, createdBy: actor.personId }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new NotFound('bank.arrival_not_found', { id });
    this.bank.mustAuthor(actor);
    if (found.state !== state) throw new Conflict('bank.arrival_wrong_state', { state: found.state });
    return found;
  }

  /** Under codes that no other question has. */
  private async free(questions: Came[]): Promise<Came[]> {
    await this.db.alone('bank/codes');
    const taken = await this.queries.taken(questions.flatMap(({ asked: { question: { id } } }) => [id, ...Array.from({ length: 50 }, (_each, at) => `${id}-${at + 2}`)]));
    return questions.map((came) => {
      const { id } = came.asked.question;
      const code = [id, ...Array.from({ length: 50 }, (_each, at) => `${id}-${at + 2}`)].find((wished) => !taken.has(wished)) ?? `${id.slice(0, 40)}-${uuidv7().slice(-8)}`;
      taken.add(code);
      return { ...came, asked: { ...came.asked, question: { ...came.asked.question, id: code } } };
    });
  }

  private async view({ id, format, state, questions, losses }: BankArrival, kept: number): Promise<ArrivalView> {
    const taken = await this.queries.taken(questions.map(({ asked }) => asked.question.id));
    return {
      id, format, state, losses, kept,
      questions: questions.map(({ asked, languages }) => ({
        code: asked.question.id, type: asked.question.type, prompt: asked.question.prompt, languages, faults: faultsIn(asked), lacks: lacksIn(asked), taken: taken.has(asked.question.id),
      })),
    };
  }
}
