// Ten days after her lessons a teacher is asked three questions, where there is no network; the next come tomorrow.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { endsWell, folderFor, kru } from './harness.mjs';
import { answer, lessons, quizzesOf, wordsOf } from './learner.mjs';
import { networkTo } from './network.mjs';
import { asPerson, recordsOf, someoneNew, until } from './people.mjs';
import { khmer, phoneOf, said } from './phone.mjs';

const words = wordsOf('km');
const study = wordsOf('km', 'field', 'study');
const byName = (a, b) => a.localeCompare(b);
const day = 86_400_000;
const learnt = lessons.slice(0, 4);
const questions = learnt.flatMap((lesson) => quizzesOf(lesson).flatMap((quiz) => quiz.questions));

let server;
let teacher;
before(async () => {
  server = await kru();
  const administrator = await asPerson(server.url, (await server.accounts()).find(({ role }) => role === 'administrator'));
  const { items: [school] } = await administrator('GET', '/api/places/search?level=school&under=KH/12/&q=Primary');
  teacher = await someoneNew(server.url, administrator, { place: school.path });
  for (const [path, record] of recordsOf(learnt)) await teacher.ask('PUT', path, daysAgo(10, record));
});
after(() => server.stop());

/** The record as it was made so many days earlier, on a phone without a network. */
const daysAgo = (days, record) => Object.fromEntries(Object.entries(record).map(([name, value]) =>
  [name, name.endsWith('At') ? new Date(Date.parse(value) - days * day).toISOString() : value]));

/** Answers the question on the page rightly. @returns its id */
async function practise(page, at, total) {
  await page.getByText(said(words['quiz.questionOf'], { at: khmer(at), total: khmer(total) })).waitFor();
  const shown = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const question = questions.find(({ prompt }) => shown.includes(prompt.km.replace(/\s+/g, ' ')));
  assert.ok(question, `a question of her lessons is asked: ${shown}`);
  await answer(page.locator('main'), question, words);
  await page.getByRole('button', { name: words['quiz.check'], exact: true }).click();
  await page.getByText(words['quiz.correct'], { exact: true }).first().waitFor();
  await page.getByText(question.explanation.km).waitFor();
  return question.id;
}

async function practiseAll(page, total) {
  const asked = [];
  for (let at = 1; at <= total; at++) {
    asked.push(await practise(page, at, total));
    if (at === 2) await endsWell(page, 'practice-answered-km');
    await page.getByRole('button', { name: words[at === total ? 'quiz.finish' : 'quiz.next'], exact: true }).click();
  }
  return asked;
}

test('three questions a day are practised without a network, and others come the day after', async (t) => {
  const network = await networkTo(t, server.url);
  const phone = await phoneOf(teacher, network.url, join(folderFor(t), 'phone'));
  await phone.keepCourse('ai-first-steps');

  network.off();
  const page = await phone.go('/learn');
  await page.getByRole('link', { name: said(study['today.ready.other'], { count: khmer(3) }) }).click();
  const today = await practiseAll(page, 3);
  assert.equal(new Set(today).size, 3, `three different ones: ${today.join()}`);
  await page.getByText(study['practice.done']).waitFor();
  const [before] = study['practice.next'].split('{when}');
  const tomorrow = new Date(Date.now() + day);
  await page.getByText(new RegExp(`${before}${khmer(tomorrow.getDate())} .* ${khmer(tomorrow.getFullYear())}`)).waitFor();
  await page.locator('[data-sync="saved"]').waitFor();
  await endsWell(page, 'practice-done-km');

  // The phone is opened again the day after, still without a network.
  await page.clock.setFixedTime(tomorrow);
  await phone.go('/learn/practice');
  const asked = await practiseAll(page, 3);
  assert.deepEqual(asked.filter((id) => today.includes(id)), [], 'what was known yesterday does not come back today');

  network.on();
  await page.clock.setFixedTime(new Date(Date.now() + 2 * day));
  await phone.noticeNetwork();
  await page.locator('[data-sync="received"]').waitFor({ timeout: 60_000 });
  const { practice } = await until(() => teacher.ask('GET', '/api/study/changes'), (known) => known.practice.length >= 6, 60);
  assert.deepEqual(practice.map(({ questionId }) => questionId).toSorted(byName), [...today, ...asked].toSorted(byName), 'each answer was received once');
  assert.ok(practice.every(({ correct }) => correct));
});
