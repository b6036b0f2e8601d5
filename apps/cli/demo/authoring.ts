import { BankService, CommentService, DraftService, EditService, ReviewService } from '#authoring';
import { type DraftOp, lessonsOf, locales, quizzesOf, type Role, uuidv7 } from '#contracts';
import { CourseService } from '#course';
import { Clock } from '#platform';
import type { Type } from '@nestjs/common';
import { actorOf, type DemoPerson } from './population.js';

const HOUR = 3_600_000;

/** The course as its author changes it: a lesson says more in Khmer, English follows, French does not yet. A colleague is asked to look at it, and has two questions. */
export async function drafted(get: <T>(type: Type<T>) => T, people: Record<Role, DemoPerson>, now: Date): Promise<void> {
  const [author, officer] = [actorOf(people.author), actorOf(people.ministry_officer)];
  const [drafts, edits, clock] = [get(DraftService), get(EditService), get(Clock)];
  const id = uuidv7(now.getTime() - 30 * HOUR);
  const at = <T>(hours: number, work: () => Promise<T>): Promise<T> => clock.at(new Date(now.getTime() - hours * HOUR), work);
  const [course] = await get(CourseService).list();
  if (!course) return;
  const draft = await at(30, () => drafts.begin(author, id, { code: course.code }));
  const [lesson] = draft.source.lessons;
  if (!lesson) return;
  const title = ['lessons', lesson.id, 'title'];
  const desk = uuidv7(now.getTime() - 30 * HOUR);
  const change = (op: DraftOp, base: number): Promise<unknown> => edits.receive(author, id, { desk, base, edits: [{ id: uuidv7(clock.now().getTime()), op }] });
  await at(29, () => change({ op: 'set', path: [...title, 'km'], value: `${lesson.title.km} ក្នុងជីវិតប្រចាំថ្ងៃ` }, 0));
  await at(28, () => change({ op: 'set', path: [...title, 'en'], value: `${lesson.title.en}, every day` }, 1));
  await at(27, () => get(ReviewService).submit(author, id));
  const say = (hours: number, path: string[], body: string): Promise<void> => at(hours, () => get(CommentService).make(officer, id, uuidv7(now.getTime() - hours * HOUR), { path, body }));
  await say(5, title, 'ចំណងជើងថ្មីនេះល្អណាស់។ តើយើងអាចធ្វើឱ្យខ្លីជាងនេះបានទេ ដើម្បីកុំឱ្យដាច់ជាពីរបន្ទាត់លើទូរស័ព្ទ?');
  await say(4, ['closingTest', 'questions', draft.source.closingTest.questions[0]!.id], 'Cette question est proche de celle du premier quiz. Pourrait-on en changer l’exemple ?');
}

/** Questions of the courses that their author put by for others to come. */
export async function banked(get: <T>(type: Type<T>) => T, people: Record<Role, DemoPerson>): Promise<void> {
  const taken = new Set<string>();
  for (const { code, document } of await get(CourseService).list()) {
    const questions = lessonsOf(document).flatMap(quizzesOf).flatMap((quiz) => quiz.questions).filter(({ question }) => !taken.has(question.id)).slice(0, 12);
    for (const asked of questions) {
      taken.add(asked.question.id);
      await get(BankService).keep(actorOf(people.author), uuidv7(), { asked, languages: [...locales], tags: [code], revision: 0 });
    }
  }
}
