import { type Asked, canonicalJson } from '#contracts';
import { CourseService, faultsOfQuestion, lacksFeedbackOnly, sourceOfQuestion } from '#course';
import { type Actor, Clock, Conflict, Database, Facts, NotFound, RuleBroken } from '#platform';
import { Injectable } from '@nestjs/common';
import type { BankQuestionBody } from './bank.dto.js';
import { BankQuestion } from './bank.entity.js';
import { bankQuestionKept, bankQuestionRemoved } from './bank.facts.js';
import { mayWriteCourses } from './authoring.policy.js';

/** What is wrong between a question and its key; each a sentence for its author. */
export const faultsIn = (asked: Asked): string[] => (asked.question.type === asked.key.type
  ? faultsOfQuestion(sourceOfQuestion(asked)).filter((fault) => !lacksFeedbackOnly(fault))
  : [`the question is ${asked.question.type}, its key ${asked.key.type}`]);
/** The feedback that it still lacks before a course may take it. */
export const lacksIn = (asked: Asked): string[] => faultsOfQuestion(sourceOfQuestion(asked)).filter(lacksFeedbackOnly);

/** The questions that courses are made of. */
@Injectable()
export class BankService {
  constructor(
    private readonly db: Database, private readonly facts: Facts, private readonly clock: Clock, private readonly courses: CourseService,
  ) {}

  /** @throws NotFound `bank.not_found`: also for who may not see the bank */
  async get(actor: Actor, id: string): Promise<BankQuestion> {
    const found = mayWriteCourses(actor) ? await this.db.repo(BankQuestion).findOneBy({ id }) : null;
    if (!found || found.removedAt) throw new NotFound('bank.not_found', { id });
    return found;
  }

  /**
   * Keeps a new question, or changes one; the same again changes nothing.
   * @throws NotFound `bank.not_found`; RuleBroken `bank.question_faulty` {faults}; Conflict `bank.changed_meanwhile` {revision}, `bank.code_taken`
   */
  async keep(actor: Actor, id: string, body: BankQuestionBody): Promise<BankQuestion> {
    this.mustAuthor(actor, id);
    const faults = faultsIn(body.asked);
    if (faults.length > 0) throw new RuleBroken('bank.question_faulty', { faults });
    await this.mustHoldPicture(body.asked);
    const questions = this.db.repo(BankQuestion);
    await this.db.alone(`bank/${id}`);
    const known = await questions.findOneBy({ id });
    const made = BankQuestion.of(id, body, { by: actor.personId, at: this.clock.now(), revision: (known?.revision ?? 0) + 1, arrivalId: known?.arrivalId ?? null });
    if (known && !known.removedAt && sameQuestion(known, made)) return known;
    if (known && known.revision !== body.revision) throw new Conflict('bank.changed_meanwhile', { revision: known.revision });
    await this.mustBeFree(made);
    if (known) await questions.update({ id }, made);
    else await questions.insert(made);
    await this.facts.record(actor, bankQuestionKept(made));
    return made;
  }

  /** Puts a question away; courses that took it keep theirs. Keeping it again under its id brings it back. @throws NotFound `bank.not_found` */
  async remove(actor: Actor, id: string): Promise<void> {
    const found = await this.get(actor, id);
    await this.db.repo(BankQuestion).update({ id }, { removedAt: this.clock.now() });
    await this.facts.record(actor, bankQuestionRemoved(found));
  }

  /** The bytes of the pictures that these questions cite, by SHA-256. */
  async pictures(questions: readonly Asked[]): Promise<Map<string, Buffer>> {
    const pictures = new Map<string, Buffer>();
    for (const { question } of questions) {
      const bytes = question.type === 'hotspot' ? await this.courses.figure(question.figure.sha256) : undefined;
      if (question.type === 'hotspot' && bytes) pictures.set(question.figure.sha256, bytes);
    }
    return pictures;
  }

  /** @throws NotFound `bank.not_found` */
  mustAuthor(actor: Actor, id = ''): void {
    if (!mayWriteCourses(actor)) throw new NotFound('bank.not_found', { id });
  }

  private async mustBeFree({ id, code }: BankQuestion): Promise<void> {
    const other = await this.db.repo(BankQuestion).createQueryBuilder('q').where('q.code = :code and q.id <> :id and q.removed_at is null', { code, id }).getOne();
    if (other) throw new Conflict('bank.code_taken', { code });
  }

  private async mustHoldPicture({ question }: Asked): Promise<void> {
    if (question.type === 'hotspot') await this.courses.asset(question.figure.sha256);
  }
}

const sameQuestion = (one: BankQuestion, other: BankQuestion): boolean =>
  canonicalJson([one.asked, one.languages, one.tags]) === canonicalJson([other.asked, other.languages, other.tags]);
