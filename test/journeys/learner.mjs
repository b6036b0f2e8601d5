// How a teacher answers: by the words on the screen, knowing what is right from the course's own files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..');

/** The words of an app in `locale`, by key. */
export const wordsOf = (locale, app = 'field') => JSON.parse(readFileSync(join(root, 'apps', app, 'src', 'lib', 'messages', `${locale}.json`), 'utf8'));

/** The course's lessons, in order. */
export const lessons = ['ai-around-you', 'you-decide', 'learning-from-examples', 'why-fluent-is-not-true', 'choose-a-tool', 'protect-your-pupils', 'fair-and-honest', 'your-first-lesson-with-ai'];

const folder = join(root, 'content', 'courses', 'ai-first-steps');

/** Questions of the closing test with their answers, as the author wrote them. */
export const closingTest = () => parse(readFileSync(join(folder, 'closing-test.yaml'), 'utf8'));

/** A lesson's quizzes with their answers, as the author wrote them, under the ids they have in the course. */
export const quizzesOf = (lesson) => parse(readFileSync(join(folder, 'lessons', lesson, 'lesson.yaml'), 'utf8')).blocks
  .filter(({ type }) => type === 'quiz').map((quiz) => ({ ...quiz, id: `${lesson}-${quiz.id}` }));

/** Gives the answer to `question` on the page; `box` is what holds it. */
export async function answer(box, question, words) {
  if (question.type === 'matching') {
    const text = (side, id) => side.find((one) => one.id === id).text.km;
    for (const [left, right] of Object.entries(question.answer)) {
      await box.getByLabel(text(question.left, left), { exact: true }).selectOption({ label: text(question.right, right) });
    }
  } else if (question.type === 'ordering') {
    await order(box, question, words);
  } else {
    for (const id of [question.answer].flat()) await box.locator(`input[value="${id}"]`).check();
  }
}

async function order(box, question, words) {
  const text = (id) => question.items.find((item) => item.id === id).text.km;
  for (const [place, id] of question.answer.entries()) {
    const up = box.getByRole('button', { name: words['quiz.moveUp'].replace('{what}', text(id)), exact: true });
    for (;;) {
      const shown = await box.locator('ol li .text').allInnerTexts();
      const at = shown.indexOf(text(id));
      assert.ok(at >= place, `${question.id}: ${text(id)} is not among ${shown.join(' | ')}`);
      if (at === place) break;
      await up.click();
    }
  }
}

/** Answers every quiz of the lesson on the page, then finishes it. */
export async function doLesson(page, lesson, words) {
  for (const quiz of quizzesOf(lesson)) {
    const card = page.locator('.block', { has: page.locator(`#activity-${quiz.id}`) });
    await card.getByRole('button', { name: words['quiz.begin'] }).click();
    for (const [at, question] of quiz.questions.entries()) {
      await card.getByText(question.prompt.km).waitFor();
      await answer(card, question, words);
      await card.getByRole('button', { name: words['quiz.check'] }).click();
      await card.getByText(words['quiz.correct'], { exact: true }).first().waitFor();
      await card.getByRole('button', { name: words[at === quiz.questions.length - 1 ? 'quiz.finish' : 'quiz.next'] }).click();
    }
  }
  await page.getByRole('button', { name: words['lesson.finish'] }).click();
}

/** Takes the closing test on the page, all answers right, and hands it in. */
export async function takeTest(page, words) {
  const { questions } = closingTest();
  await page.getByRole('button', { name: words['test.begin'] }).click();
  for (const [at, question] of questions.entries()) {
    const box = page.locator('main');
    await box.getByText(question.prompt.km).waitFor();
    await answer(box, question, words);
    await page.getByRole('button', { name: words[at === questions.length - 1 ? 'test.review' : 'quiz.next'], exact: true }).click();
  }
  await page.getByRole('button', { name: words['test.send'] }).click();
}
