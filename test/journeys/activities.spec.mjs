// Every activity goes on where it was left: without a network, after the tab was killed, in another language, on another phone.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { endsWell, folderFor, kru } from './harness.mjs';
import { answer, diagnosisOf, lessonOf, quizzesOf, standing, wordsOf } from './learner.mjs';
import { networkTo } from './network.mjs';
import { asPerson, someoneNew, until } from './people.mjs';
import { inHand, khmer, phoneOf, said } from './phone.mjs';

const course = 'ai-in-my-classroom';
const locales = ['km', 'en', 'fr'];
const words = Object.fromEntries(locales.map((locale) => [locale, { ...wordsOf(locale), learn: wordsOf(locale, 'field', 'learn') }]));
const { km } = words;

let server;
let administrator;
let school;
before(async () => {
  server = await kru();
  administrator = await asPerson(server.url, (await server.accounts()).find(({ role }) => role === 'administrator'));
  const { items } = await administrator('GET', '/api/places/search?level=school&under=KH/12/&q=Primary');
  school = items[0].path;
});
after(() => server.stop());

const someone = (post = 'teacher') => someoneNew(server.url, administrator, { place: school, post });
const button = (box, name) => box.getByRole('button', { name, exact: true });
const cardOf = (page, activity) => page.locator('.block', { has: page.locator(`#activity-${activity}`) });

/** A quiz of a lesson, and the question at which it is left with its answer given and not checked. */
const stop = (lesson, quiz, at) => {
  const found = quizzesOf(lesson, course).find(({ id }) => id === `${lesson}-${quiz}`);
  return { lesson, quiz: found, question: found.questions[at] };
};

/** Goes through the quiz from `from` to `to`, answering and checking each question between, and answers the one at `to`. */
async function goThrough(page, { quiz }, from, to, locale) {
  const card = cardOf(page, quiz.id);
  for (const [at, question] of quiz.questions.entries()) {
    if (at < from || at > to) continue;
    await card.getByText(question.prompt[locale]).first().waitFor();
    await answer(card, question, words[locale], locale);
    if (at < to) await checkAndGoOn(card, locale);
  }
}

async function checkAndGoOn(card, locale) {
  await button(card, words[locale]['quiz.check']).click();
  await button(card, words[locale]['quiz.next']).click();
}

/** The question is on the page in `locale`. @returns the answer that stands there */
async function shownAt(page, { quiz, question }, locale) {
  const card = cardOf(page, quiz.id);
  await card.getByText(question.prompt[locale]).first().waitFor({ timeout: 60_000 });
  return standing(card, question, locale);
}

/** The same answer stands there as was left. */
async function stands(page, place, locale, left) {
  assert.deepEqual(await shownAt(page, place, locale), left, `${place.question.id} (${place.question.type}) in ${locale}`);
}

test('a diagnosis leaves out what one knows, and every question stands where it was left', async (t) => {
  const teacher = await someone();
  const folder = folderFor(t);
  const network = await networkTo(t, server.url);
  const one = await phoneOf(teacher, network.url, join(folder, 'one'));
  await one.keepCourse(course);

  network.off();
  await diagnose(one);
  await endsWell(one.page(), 'activities-left-out-km');

  const left = await leaveEveryType(one);
  await endsWell(one.page(), 'activities-resumed');

  network.on();
  await one.noticeNetwork();
  await one.page().locator('[data-sync="received"]').waitFor({ timeout: 60_000 });
  await until(async () => (await inHand(teacher)).filter(({ key, gone }) => key.startsWith('quiz/') && !gone).length, (count) => count === 7, 60);

  const two = await phoneOf(teacher, server.url, join(folder, 'two'));
  await two.keepCourse(course);
  for (const [place, given] of left) {
    await two.go(`/learn/${course}/${place.lesson}`);
    await stands(two.page(), place, 'km', given);
  }
  const further = await goFurther(two);
  await endsWell(two.page(), 'activities-other-phone-km');
  await until(async () => reached(await inHand(teacher), further), Boolean, 60);

  await one.noticeNetwork();
  await finishOnTheFirst(one, further);
  await until(async () => (await teacher.ask('GET', '/api/learning/changes')).attempts.map(({ activityId }) => activityId).toSorted((a, b) => a.localeCompare(b)),
    (received) => JSON.stringify(received) === JSON.stringify(['assess-fairly-check', 'diagnosis']), 60);
});

test('an inspector’s practice of rating goes on where it was left', async (t) => {
  const inspector = await someone('inspector');
  await administrator('PUT', `/api/people/${inspector.id}/roles`, { role: 'inspector', place: school });
  const folder = folderFor(t);
  const network = await networkTo(t, server.url);
  const code = 'inspector-calibration';
  const { blocks } = lessonOf(code, 'same-scale');
  const practice = blocks.find(({ type }) => type === 'calibration');
  const one = await phoneOf(inspector, network.url, join(folder, 'one'));
  await one.keepCourse(code);
  const path = `/learn/${code}/same-scale`;
  const [first, second] = practice.sets[0].lessons;
  const rating = { code, path, practice };

  network.off();
  await one.go(path);
  await button(cardOf(one.page(), practice.id), km.learn['rate.begin']).click();
  await rate(one.page(), rating, first, [0, 1], 'km');
  const given = await rated(one.page(), rating, 1, 'km');
  await one.kill();
  await one.go(path);
  assert.deepEqual(await rated(one.page(), rating, 1, 'km'), given);
  await one.speak('km', 'fr');
  assert.deepEqual(await rated(one.page(), rating, 1, 'fr'), given);

  network.on();
  await one.noticeNetwork();
  await until(() => inHand(inspector), (states) => states.some(({ key, fields }) => key === `calibration/${code}/${practice.id}` && fields['@step']?.value === 2), 60);
  const two = await phoneOf(inspector, server.url, join(folder, 'two'));
  await two.keepCourse(code);
  await two.go(path);
  assert.deepEqual(await rated(two.page(), rating, 1, 'km'), given);
  await button(two.page(), km['quiz.next']).click();
  await rate(two.page(), rating, first, practice.elements.map((_element, at) => at).slice(2), 'km');
  await button(two.page(), km.learn['rate.compare']).click();
  await two.page().getByText(first.master.goal.reason.km).waitFor();
  await endsWell(two.page(), 'activities-master-km');

  await until(() => inHand(inspector), (states) => JSON.stringify(states).includes(`shown.${first.id}`), 60);
  await one.noticeNetwork();
  await one.page().getByText(first.master.goal.reason.fr).waitFor({ timeout: 60_000 });
  await button(one.page(), words.fr.learn['rate.nextLesson']).click();
  await rate(one.page(), rating, second, practice.elements.map((_element, at) => at), 'fr');
  await button(one.page(), words.fr.learn['rate.compare']).click();
  await button(one.page(), words.fr['quiz.finish']).click();
  await one.page().getByText(said(words.fr.learn['rate.agreed'], { done: 20, total: 20 })).waitFor();
  const own = async () => (await inspector.ask('GET', '/api/learning/changes')).attempts.map(({ activityId, kind, score, max }) => ({ activityId, kind, score, max }));
  assert.deepEqual(await until(own, ({ length }) => length > 0, 60), [{ activityId: practice.id, kind: 'calibration', score: 20, max: 20 }]);
});

/** Gives the master's levels to the elements at `places` of the lesson on the page, which stands at the first of them or at the lesson itself. */
async function rate(page, { practice }, lesson, places, locale) {
  const card = cardOf(page, practice.id);
  if (places[0] === 0) await button(card, said(words[locale].learn['rate.toElements.other'], { count: inDigits(practice.elements.length, locale) })).click();
  for (const at of places) {
    await rated(page, { practice }, at, locale);
    const { levels } = lesson.master[practice.elements[at].id];
    for (const [snapshot, level] of levels.entries()) await card.locator('fieldset').nth(snapshot).locator(`input[value="${level}"]`).check();
    if (at !== places.at(-1)) await button(card, words[locale]['quiz.next']).click();
  }
}

const inDigits = (value, locale) => (locale === 'km' ? khmer(value) : String(value));

/** The element at `at` is on the page. @returns which of its levels are chosen */
async function rated(page, { practice: { id, elements } }, at, locale) {
  const card = cardOf(page, id);
  await card.getByText(said(words[locale].learn['rate.elementOf'], { at: inDigits(at + 1, locale), total: inDigits(elements.length, locale) }), { exact: true }).waitFor({ timeout: 60_000 });
  return card.locator('fieldset input').evaluateAll((inputs) => inputs.map(({ checked }) => checked));
}

/** The diagnosis: right where the lesson `several-levels` asks, open or wrong elsewhere; killed after the first answer. */
async function diagnose(one) {
  const { title, lessons, masterAt } = diagnosisOf(course);
  const questions = lessons.flatMap((lesson) => lesson.questions);
  let page = one.page();
  await page.getByRole('link', { name: title.km }).click();
  await button(page, km.learn['diagnosis.begin']).click();
  await page.getByText(questions[0].prompt.km).waitFor();
  await page.locator('input[value="b"]').check();
  await button(page, km['quiz.next']).click();
  await page.getByText(questions[1].prompt.km).waitFor();

  page = await one.kill();
  await one.go(`/learn/${course}/diagnosis`);
  await page.getByText(questions[1].prompt.km).waitFor();
  await button(page, km['test.before']).click();
  await page.getByText(questions[0].prompt.km).waitFor();
  assert.deepEqual(await standing(page.locator('main'), questions[0], 'km'), [false, true, false, false]);
  await button(page, km['quiz.next']).click();

  for (const [at, question] of questions.entries()) {
    if (at === 0) continue;
    await page.getByText(question.prompt.km).waitFor();
    const knows = at > 2;
    if (knows) await answer(page.locator('main'), question, km);
    await button(page, at === questions.length - 1 ? km.learn['diagnosis.finish'] : knows ? km['quiz.next'] : km.learn['diagnosis.notKnown']).click();
  }
  const counted = { done: khmer(2), total: khmer(2) };
  const skipped = page.getByRole('listitem').filter({ hasText: lessonOf(course, 'several-levels').title.km });
  await skipped.getByText(`${said(km.learn['diagnosis.right'], counted)} · ${km.learn['diagnosis.skip']}`).waitFor();
  assert.equal(await page.getByText(km.learn['diagnosis.take']).count(), 2, 'what one does not know is worth taking');
  await page.getByText(said(km.learn['diagnosis.rule'], { mark: `${khmer(masterAt * 100)}%` })).waitFor();
  await page.locator('[data-sync="saved"]').waitFor();
  await page.getByRole('link', { name: km.learn['diagnosis.toCourse'] }).click();
  await page.getByText(said(km.learn['skip.why'], counted)).waitFor();
}

/** One question of each type is left in the middle; the tab is killed there each time, and then speaks another language. */
async function leaveEveryType(one) {
  const stops = [
    stop('write-the-request', 'before', 0), stop('write-the-request', 'check', 2), stop('several-levels', 'check', 0), stop('plan-with-ai', 'check', 0),
    stop('check-its-work', 'check', 0), stop('talk-with-parents', 'check', 0), stop('assess-fairly', 'check', 1),
  ];
  assert.deepEqual(stops.map(({ question }) => question.type), ['likert', 'single', 'matching', 'ordering', 'hotspot', 'gap_fill', 'short_text']);
  const left = [];
  for (const [at, place] of stops.entries()) {
    const [locale, next] = [locales[at % 3], locales[(at + 1) % 3]];
    const path = `/learn/${course}/${place.lesson}`;
    let page = await one.go(path);
    await button(cardOf(page, place.quiz.id), words[locale]['quiz.begin']).click();
    await goThrough(page, place, 0, place.quiz.questions.indexOf(place.question), locale);
    const given = await shownAt(page, place, locale);
    left.push([place, given]);
    await one.kill();
    page = await one.go(path);
    await stands(page, place, locale, given);
    await one.speak(locale, next);
    await stands(page, place, next, given);
  }
  return left;
}

/** On the second phone three quizzes go on to the types of question that were not left yet. */
async function goFurther(two) {
  const further = [];
  for (const [place, from] of [[stop('check-its-work', 'check', 1), 0], [stop('several-levels', 'check', 2), 0], [stop('assess-fairly', 'check', 2), 1]]) {
    const page = await two.go(`/learn/${course}/${place.lesson}`);
    const card = cardOf(page, place.quiz.id);
    await card.getByText(place.quiz.questions[from].prompt.km).first().waitFor();
    await checkAndGoOn(card, 'km');
    await goThrough(page, place, from + 1, place.quiz.questions.indexOf(place.question), 'km');
    further.push([place, await shownAt(page, place, 'km')]);
  }
  assert.deepEqual(further.map(([{ question }]) => question.type), ['numeric', 'multiple', 'true_false']);
  return further;
}

const reached = (states, further) => further.every(([{ quiz, question }]) => states.find(({ key }) => key === `quiz/${course}/${quiz.id}`)?.fields[`r.${question.id}`]);

/** Back on the first phone what the second one did is there; the last quiz is finished here. */
async function finishOnTheFirst(one, further) {
  const locale = locales[7 % 3];
  for (const [place, given] of further) {
    const page = await one.go(`/learn/${course}/${place.lesson}`);
    await stands(page, place, locale, given);
  }
  const [{ quiz }] = further.at(-1);
  const card = cardOf(one.page(), quiz.id);
  await checkAndGoOn(card, locale);
  await goThrough(one.page(), { quiz }, 3, 3, locale);
  await button(card, words[locale]['quiz.check']).click();
  await button(card, words[locale]['quiz.finish']).click();
  await button(card, words[locale]['quiz.again']).waitFor();
  await one.page().locator('[data-sync="received"]').waitFor({ timeout: 60_000 });
}
