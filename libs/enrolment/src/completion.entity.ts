import { type CompletionRecord, type CourseDocument, lessonsOf } from '#contracts';
import { Conflict, RuleBroken, TransactionColumn } from '#platform';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A lesson read to its end, with what was written for its reflections. */
@Entity('completions')
@Index('completions_lesson', ['personId', 'courseCode', 'lessonId'])
export class Completion {
  @PrimaryColumn('uuid') personId: string;
  /** Made by the device, so that sending twice is still one completion. */
  @PrimaryColumn('uuid') id: string;
  @Column('text') courseCode: string;
  @Column('int') courseVersion: number;
  @Column('text') lessonId: string;
  @Column('jsonb') record: CompletionRecord;
  /** Of the record's canonical JSON. */
  @Column('text') sha256: string;
  /** The device's clock, as it was: nothing that counts rests on it, so that a wrong one costs nobody their work. */
  @Column('timestamptz') completedAt: Date;
  /** The server's clock. */
  @Column('timestamptz') receivedAt: Date;
  @TransactionColumn() changedTx?: string;

  /** @throws RuleBroken `completion.lesson_unknown`, `completion.reflection_unknown` {blocks} */
  static receive(given: { personId: string; id: string; record: CompletionRecord; sha256: string }, course: CourseDocument, now: Date): Completion {
    const { courseCode, courseVersion, lessonId, completedAt, reflections } = given.record;
    const lesson = lessonsOf(course).find(({ id }) => id === lessonId);
    if (!lesson) throw new RuleBroken('completion.lesson_unknown', { lessonId, courseCode, courseVersion });
    const asked = new Set(lesson.blocks.filter(({ type }) => type === 'reflection').map(({ id }) => id));
    const unknown = Object.keys(reflections).filter((id) => !asked.has(id));
    if (unknown.length > 0) throw new RuleBroken('completion.reflection_unknown', { blocks: unknown });
    return Object.assign(new Completion(), { ...given, courseCode, courseVersion, lessonId, completedAt: new Date(completedAt), receivedAt: now });
  }

  /** A resend carries the same record. Any other would quietly change what was written. */
  mustMatch(sha256: string): this {
    if (this.sha256 !== sha256) throw new Conflict('completion.already_received', { id: this.id });
    return this;
  }
}
