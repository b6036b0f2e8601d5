import { answers, type CourseDocument, type Key, lessonsOf, markResponse, type PracticeRecord, type Question, quizzesOf } from '#contracts';
import { Conflict, RuleBroken, TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One question of practice answered, as the device recorded it, with the server's mark. */
@Entity('practice_answers')
@Index('practice_answers_received', ['receivedAt'])
export class PracticeAnswer {
  @PrimaryColumn('uuid') personId: string;
  /** Made by the device, so that sending twice is still one answer. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') courseCode: string;
  @Column('int') courseVersion: number;
  @Column('text') questionId: string;
  @Column('jsonb') record: PracticeRecord;
  /** Of the record's canonical JSON. */
  @Column('text') sha256: string;
  /** 0 to 1. */
  @Column('double precision') score: number;
  @Column('boolean') correct: boolean;
  /** The device's clock. */
  @Column('timestamptz') answeredAt: Date;
  /** The server's clock. */
  @Column('timestamptz') receivedAt: Date;
  @TransactionColumn() changedTx?: string;

  /** @throws RuleBroken `practice.question_unknown`, `practice.response_misshapen` */
  static receive(given: { personId: string; id: string; record: PracticeRecord; sha256: string }, course: CourseDocument, now: Date): PracticeAnswer {
    const { courseCode, courseVersion, questionId, response, answeredAt } = given.record;
    const asked = practised(course).get(questionId);
    if (!asked) throw new RuleBroken('practice.question_unknown', { questionId, courseCode, courseVersion });
    if (!answers(asked.question, response)) throw new RuleBroken('practice.response_misshapen', { questionId });
    const { score, correct } = markResponse(asked.key, response);
    return Object.assign(new PracticeAnswer(), { ...given, courseCode, courseVersion, questionId, score, correct, answeredAt: new Date(answeredAt), receivedAt: now });
  }

  /** A resend carries the same record. Any other would quietly change what was answered. */
  mustMatch(sha256: string): this {
    if (this.sha256 !== sha256) throw new Conflict('practice.already_received', { id: this.id });
    return this;
  }
}

interface Asked { question: Question; key: Key }
const known = new WeakMap<CourseDocument, Map<string, Asked>>();

/**
 * Questions that may be practised: those whose keys the phone has, of quizzes and the diagnosis. Those of the closing test are not among
 * them: whoever asked them one by one would learn its keys.
 */
function practised(course: CourseDocument): Map<string, Asked> {
  let questions = known.get(course);
  if (!questions) {
    const all = [...(course.diagnosis?.lessons ?? []), ...lessonsOf(course).flatMap(quizzesOf)].flatMap((part) => part.questions);
    known.set(course, questions = new Map(all.map((asked) => [asked.question.id, asked])));
  }
  return questions;
}
