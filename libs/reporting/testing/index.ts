import { uuidv7 } from '#contracts';
import { Actor, Documents, Facts } from '#platform';
import type { TestApp } from '#platform/testing';

const text = (words: string) => ({ km: words, en: words, fr: words });

/** An achievement for completing the course of the same code. */
export const certifies = (app: TestApp, course: string): Promise<unknown> => app.get(Documents).publish(Actor.system, 'achievement', {
  kind: 'achievement', schema: 1, code: course, version: 1, title: text(course), rule: { type: 'course_completed', course },
} as { code: string; version: number });

/** Something that happened to people or inspections, as the libs below write it: the row, and the fact that tells of it. */
export class Records {
  constructor(private readonly app: TestApp) {}

  async person(id: string, place: string, gender: string): Promise<void> {
    await this.app.db.ask(
      `insert into people (id, staff_id, name_km, name_latin, gender, locale, place, post, active, created_at, version)
       values ($1::uuid, $1::text, 'សុខ', 'Sok', $3, 'km', $2, 'teacher', true, now(), 1) on conflict (id) do nothing`, [id, place, gender]);
    await this.tell('person.added', id, { personId: id });
  }

  async personMoves(id: string, place: string): Promise<void> {
    await this.app.db.ask('update people set place = $2 where id = $1', [id, place]);
    await this.tell('person.changed', id, { personId: id });
  }

  async personLeavesOrReturns(id: string): Promise<void> {
    await this.app.db.ask('update people set active = not active where id = $1', [id]);
    await this.tell('person.changed', id, { personId: id });
  }

  async personRemoved(id: string): Promise<void> {
    await this.app.db.ask('delete from people where id = $1', [id]);
    await this.tell('person.removed', id, { personId: id });
  }

  async learns(id: string, course: string, completed: boolean): Promise<void> {
    await this.app.db.ask(
      `insert into progress (person_id, course_code, course_version, lessons_done, lessons_total, test_passed, completed_at, began_at, last_at)
       values ($1, $2, 1, 1, 8, $3, case when $3 then now() end, now(), now())
       on conflict (person_id, course_code) do update set completed_at = coalesce(progress.completed_at, excluded.completed_at)`, [id, course, completed]);
    await this.tell(completed ? 'course.completed' : 'attempt.received', uuidv7(), { personId: id, courseCode: course });
  }

  /** An attempt at the quiz `ask-check` of the course `rich` (five questions, of which two measure HCM-1 themselves and the others through their lesson), all right or all wrong. */
  async answersQuiz(id: string, right: boolean): Promise<void> {
    const answers = { 'ask-1': 'b', 'ask-2': ['a', 'c'], 'ask-3': false, 'ask-4': { l1: 'r2', l2: 'r1' }, 'ask-5': ['c', 'a', 'b'] };
    const responses = right ? answers : { 'ask-1': 'a' };
    await this.app.db.ask(
      `insert into attempts (person_id, id, course_code, course_version, activity_id, kind, record, sha256, score, max, started_at, finished_at, received_at)
       values ($1, $2, 'rich', 1, 'ask-check', 'quiz', $3, '', $4, 5, now(), now(), clock_timestamp())`, [id, uuidv7(), { responses }, right ? 5 : 0]);
    await this.tell('attempt.received', uuidv7(), { personId: id, courseCode: 'rich' });
  }

  /** A question of that quiz again, long after. */
  async practises(id: string, right: boolean): Promise<void> {
    await this.app.db.ask(
      `insert into practice_answers (person_id, id, course_code, course_version, question_id, record, sha256, score, correct, answered_at, received_at)
       values ($1, $2, 'rich', 1, 'ask-1', '{}', '', $3, $4, now(), clock_timestamp())`, [id, uuidv7(), right ? 1 : 0, right]);
  }

  /** The lesson `make` of the course `rich`, which builds OTH-1, read, and its assignment accepted or not. */
  async readsAndMakes(id: string, accepted: boolean): Promise<void> {
    await this.app.db.ask(
      `insert into completions (person_id, id, course_code, course_version, lesson_id, record, sha256, completed_at, received_at) values ($1, $2, 'rich', 1, 'make', '{}', '', now(), now())`, [id, uuidv7()]);
    await this.app.db.ask(
      `insert into outcomes (person_id, course_code, activity_id, submission_id, accepted, received_at) values ($1, 'rich', 'make-plan', $2, $3, now())
       on conflict (person_id, course_code, activity_id) do update set accepted = excluded.accepted`, [id, uuidv7(), accepted]);
    await this.tell('lesson.completed', uuidv7(), { personId: id, courseCode: 'rich' });
  }

  async certified(id: string, course: string): Promise<void> {
    await this.app.db.ask(
      `insert into awards (person_id, id, achievement_code, achievement_version, generation, series, year, n, number, code, state, name_km, name_latin,
         evaluation, record, sha256, awarded_at, changed_at, changed_by, place)
       values ($1::uuid, $2, $3, 1, 1, 'X', 2026, 1, $1::text || $3, $1::text || $3, 'issued', '', '', '{}', '{}', '', now(), now(), $1::uuid, '')
       on conflict (person_id, achievement_code, generation) do update set state = 'issued'`, [id, uuidv7(), course]);
    await this.tell('award.issued', uuidv7(), { personId: id });
  }

  async revoked(id: string, course: string): Promise<void> {
    await this.app.db.ask("update awards set state = 'revoked' where person_id = $1 and achievement_code = $2", [id, course]);
    await this.tell('award.revoked', uuidv7(), { personId: id });
  }

  async inspection(id: string, school: string, state: string): Promise<void> {
    await this.app.db.ask(
      `insert into inspections (id, school, instrument_code, instrument_version, type, state, starts_on, ends_on, lead_id, planned_by, planned_at)
       values ($1, $2, 'sample-school', 1, 'regular', $3, '2026-11-02', '2026-11-03', $1, $1, now()) on conflict (id) do update set state = excluded.state`, [id, school, state]);
    await this.tell('inspection.moved', id, { state });
  }

  async reported(id: string, means: Record<string, number | null>): Promise<void> {
    const scores = Object.fromEntries(Object.entries(means).map(([standard, mean]) => [standard, { mean, applicable: 1 }]));
    await this.app.db.ask(
      `insert into reports (inspection_id, version, document, sha256, finalised_by, finalised_at)
       select id, (select coalesce(max(version), 0) + 1 from reports where inspection_id = $1), $2, '', $1, now() from inspections where id = $1`, [id, { scores }]);
    await this.tell('report.finalised', id, { inspectionId: id });
  }

  private tell(name: string, subject: string, data: object): Promise<void> {
    return this.app.get(Facts).record(Actor.system, { name, subject, place: '', data });
  }
}
