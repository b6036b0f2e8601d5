// How a teacher answers: by the words on the screen, knowing what is right from the course's own files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..', '..');

/** The words of an app in `locale`, by key; `part` names those of some of its pages: `learn`, `study`. */
export const wordsOf = (locale, app = 'field', part = '') =>
  JSON.parse(readFileSync(join(root, 'apps', app, 'src', 'lib', 'messages', [part, locale, 'json'].filter(Boolean).join('.')), 'utf8'));

/** The course's lessons, in order. */
export const lessons = ['ai-around-you', 'you-decide', 'learning-from-examples', 'why-fluent-is-not-true', 'choose-a-tool', 'protect-your-pupils', 'fair-and-honest', 'your-first-lesson-with-ai'];

const sourceOf = (course, ...path) => parse(readFileSync(join(root, 'content', 'courses', course, ...path), 'utf8'));

/** Questions of the closing test with their answers, as the author wrote them. */
export const closingTest = () => sourceOf('ai-first-steps', 'closing-test.yaml');

/** A course's diagnosis with its answers, as the author wrote it. */
export const diagnosisOf = (course) => sourceOf(course, 'diagnosis.yaml');

/** A lesson as the author wrote it; its activities under the ids they have in the course. */
export function lessonOf(course, lesson) {
  const source = sourceOf(course, 'lessons', lesson, 'lesson.yaml');
  const activities = ['quiz', 'assignment', 'calibration'];
  return { ...source, id: lesson, blocks: source.blocks.map((block) => (activities.includes(block.type) ? { ...block, id: `${lesson}-${block.id}` } : block)) };
}

/** A lesson's quizzes with their answers, as the author wrote them, under the ids they have in the course. */
export const quizzesOf = (lesson, course = 'ai-first-steps') => lessonOf(course, lesson).blocks.filter(({ type }) => type === 'quiz');

/** Gives the answer to `question` on the page; `box` is what holds it. */
export async function answer(box, question, words, locale = 'km') {
  if (question.type === 'matching') {
    const text = (side, id) => side.find((one) => one.id === id).text[locale];
    for (const [left, right] of Object.entries(question.answer)) {
      await box.getByLabel(text(question.left, left), { exact: true }).selectOption({ label: text(question.right, right) });
    }
  } else if (question.type === 'ordering') {
    await order(box, question, words, locale);
  } else if (typed[question.type]) {
    await typed[question.type](box, question, locale);
  } else {
    for (const id of [question.answer].flat()) await box.locator(`input[value="${id}"]`).check();
  }
}

const gaps = (question, locale) => [...question.passage[locale].matchAll(/\[\[([^\]]+)\]\]/g)].map(([, id]) => id);
const middleOf = ({ x, y, width, height }) => ({ x: (x + width / 2) / 1000, y: (y + height / 2) / 1000 });

const typed = {
  numeric: (box, { answer: [{ value }] }) => box.getByRole('textbox').fill(String(value)),
  short_text: (box, { answer: [{ text }] }) => box.getByRole('textbox').fill(text),
  gap_fill: async (box, question, locale) => {
    for (const [at, id] of gaps(question, locale).entries()) {
      const [gap, right] = [box.locator('.gap').nth(at), question.answer[id]];
      await (Array.isArray(right) ? gap.fill(right[0].text) : gap.selectOption(right));
    }
  },
  likert: async (box, { statements, scale }) => {
    for (const [at] of statements.entries()) await box.locator('fieldset').nth(at).locator('input').nth(at % scale.length).check();
  },
  hotspot: async (box, { areas }) => {
    const figure = box.locator('.figure button');
    for (const area of areas) {
      const { width, height } = await figure.boundingBox();
      const { x, y } = middleOf(area);
      await figure.click({ position: { x: x * width, y: y * height } });
    }
  },
};

/** What stands as answer to `question` on the page, in whichever language it is shown: the same answer reads the same. */
export async function standing(box, question, locale) {
  const all = (selector, what) => box.locator(selector).evaluateAll((found, name) => found.map((one) => one[name]), what);
  if (question.type === 'ordering') {
    const shown = await box.locator('ol li .text').allInnerTexts();
    return shown.map((text) => question.items.find((item) => item.text[locale] === text.trim())?.id);
  }
  if (question.type === 'matching') return all('select', 'value');
  if (question.type === 'gap_fill') {
    const filled = await all('.gap', 'value');
    return Object.fromEntries(gaps(question, locale).map((id, at) => [id, filled[at]]));
  }
  if (question.type === 'hotspot') return box.locator('.figure .mark').evaluateAll((marks) => marks.map(({ style }) => [style.left, style.top]));
  if (question.type === 'numeric' || question.type === 'short_text') return all('.typed input', 'value');
  return box.locator('input').evaluateAll((inputs) => inputs.map(({ checked }) => checked));
}

async function order(box, question, words, locale) {
  const text = (id) => question.items.find((item) => item.id === id).text[locale];
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

/** Answers the questions of `quiz` on the page from the one at `from`, up to the one at `to`; begins it when that is the first, and finishes it after the last. */
export async function doQuiz(page, quiz, words, { from = 0, to = quiz.questions.length } = {}) {
  const card = page.locator('.block', { has: page.locator(`#activity-${quiz.id}`) });
  if (from === 0) await card.getByRole('button', { name: words['quiz.begin'] }).click();
  for (const [at, question] of quiz.questions.entries()) {
    if (at < from || at >= to) continue;
    await card.getByText(question.prompt.km).waitFor();
    await answer(card, question, words);
    await card.getByRole('button', { name: words['quiz.check'] }).click();
    await card.getByText(words['quiz.correct'], { exact: true }).first().waitFor();
    await card.getByRole('button', { name: words[at === quiz.questions.length - 1 ? 'quiz.finish' : 'quiz.next'] }).click();
  }
}

/** Answers every quiz of the lesson on the page, then finishes it. */
export async function doLesson(page, lesson, words) {
  for (const quiz of quizzesOf(lesson)) await doQuiz(page, quiz, words);
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
