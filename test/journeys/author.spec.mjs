// A course is changed under the feet of who learns it: two authors, a killed browser, a reviewer, a new version, and a teacher in the middle of the very lesson.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { parse, stringify } from 'yaml';
import { uuidv7 } from '../../dist/libs/contracts/src/index.js';
import { atTheDesk, comesToTheDesk } from './desk.mjs';
import { endsWell, folderFor, killDevice, kru, openDevice } from './harness.mjs';
import { doLesson, doQuiz, quizzesOf, wordsOf } from './learner.mjs';
import { networkTo } from './network.mjs';
import { asPerson, someoneNew, until } from './people.mjs';

const words = wordsOf('authoring.km', 'office');
const field = wordsOf('km');
/** A sentence with figures or names in it, whatever they are. */
const saying = (key, from = words) => new RegExp(from[key].replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '.+'));

/** A course of this story's own: what happens to it disturbs no other journey. */
const code = `your-word-counts-${Date.now().toString(36)}`;
const title = 'ពាក្យរបស់អ្នកមានទម្ងន់';
const [first, second] = ['ai-around-you', 'you-decide'];
const lesson = ['lessons', second];
const opening = [...lesson, 'blocks', 'opening', 'body'];
const prompt = [...lesson, 'blocks', 'my-practice', 'prompt'];
const said = {
  km: 'កថាខណ្ឌថ្មី៖ លោកគ្រូវិសាលសរសេរពិន្ទុដោយដៃរបស់លោកផ្ទាល់។', en: 'A new paragraph: Visal writes the mark in his own hand.',
  title: 'អ្នកសម្រេចជានិច្ច', enTitle: 'You always decide', frTitle: 'C’est toujours vous qui décidez',
  ours: 'សូមសរសេរកិច្ចការបី ហើយប្រាប់មិត្តរួមការងារ។', theirs: 'សូមសរសេរកិច្ចការពីរដែលអ្នករក្សាទុក។',
  comment: 'សូមប្រាប់ថា គាត់សរសេរនៅពេលណា។', answer: 'លោកសរសេរវានៅព្រឹកបន្ទាប់។', approval: 'ល្អណាស់។ អាចផ្សាយបាន។',
};

let server;
let accounts;
before(async () => {
  server = await kru();
  accounts = await server.accounts();
});
after(() => server.stop());

const account = (role) => accounts.find((one) => one.role === role);
const signedIn = (role) => asPerson(server.url, account(role));

/** Two lessons of the first course and its test, as a package. */
function packaged() {
  const from = join(import.meta.dirname, '..', '..', 'content', 'courses', 'ai-first-steps');
  const { modules: [module], ...header } = parse(readFileSync(join(from, 'course.yaml'), 'utf8'));
  const course = { ...header, code, title: { km: title, en: 'Your word counts', fr: 'Votre parole compte' }, hours: 1, modules: [{ ...module, lessons: [first, second] }] };
  const files = { 'course.yaml': strToU8(stringify(course)), 'closing-test.yaml': readFileSync(join(from, 'closing-test.yaml')) };
  for (const id of [first, second]) for (const name of readdirSync(join(from, 'lessons', id))) files[`lessons/${id}/${name}`] = readFileSync(join(from, 'lessons', id, name));
  return Buffer.from(zipSync(files));
}

/** Brings the package in and publishes it; the one who looked at it is not the one who wrote it. */
async function firstVersion(author, reviewer) {
  const id = uuidv7();
  const { revision } = await author.bytes('PUT', `/api/drafts/${id}/archive`, packaged(), 'application/octet-stream');
  assert.deepEqual((await author('GET', `/api/drafts/${id}/preview`)).faults, []);
  await author('POST', `/api/drafts/${id}/submission`);
  await reviewer('PUT', `/api/drafts/${id}/reviews/${uuidv7()}`, { verdict: 'approved', revision, body: '' });
  return author('POST', `/api/drafts/${id}/publication`, { revision });
}

/** A teacher's phone: one lesson done, the next in the middle of its first quiz, and then no network. */
async function midway(t, person) {
  const network = await networkTo(t, server.url);
  const device = await openDevice(join(folderFor(t), 'phone'));
  const page = device.pages()[0] ?? await device.newPage();
  await page.goto(`${network.url}/sign-in`);
  await page.getByLabel(field['signIn.login']).fill(person.login);
  await page.getByLabel(field['signIn.password'], { exact: true }).fill(person.password);
  await page.getByRole('button', { name: field['signIn.button'], exact: true }).click();
  await page.waitForURL('**/learn');
  await page.goto(`${network.url}/learn/${code}`);
  await page.getByRole('button', { name: field['keep.button'] }).click();
  await page.getByRole('link', { name: field['learn.begin'] }).click();
  await page.waitForURL(`**/${first}`);
  await doLesson(page, first, field);
  await page.waitForURL(`**/${second}`);
  await until(async () => (await person.ask('GET', '/api/learning/changes')).completions.length, (count) => count === 1);
  network.off();
  await doQuiz(page, quizzesOf(second)[0], field, { to: 1 });
  return { page, network };
}

/** The field at `path` of the draft on the page. */
const at = (page, path, locale) => page.locator(`#f-${[...path, locale].join('-')}`);
const staleAt = (page, path, locale) => page.locator(`#f-${[...path, locale].join('-')}-stale`);
const saved = (page) => page.getByText(words['truth.saved']).waitFor();
const go = async (page, ...path) => page.locator(`nav[aria-label="${words['outline']}"] a[href$="?at=${path.join('/')}"]`).click();
async function add(box, more) {
  await box.fill(`${await box.inputValue()}\n\n${more}`);
}

/** Opens a draft of the course at the desk. @returns its id */
async function begins(page) {
  await page.getByRole('button', { name: words['begin'] }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(words['beginFrom']).selectOption(code);
  await dialog.getByRole('button', { name: words['begin'] }).click();
  await page.waitForURL(/\/drafts\/[0-9a-f-]{36}$/);
  return page.url().split('/').at(-1);
}

/** A paragraph more in Khmer: the other languages are stale until one is translated and the other said to be still right. */
async function writes(page) {
  await go(page, ...lesson);
  await go(page, ...opening.slice(0, -1));
  await add(at(page, opening, 'km'), said.km);
  await staleAt(page, opening, 'fr').waitFor();
  await add(at(page, opening, 'en'), said.en);
  await staleAt(page, opening, 'en').waitFor({ state: 'detached' });
  await staleAt(page, opening, 'fr').getByRole('button', { name: words['stillRight'] }).click();
  await staleAt(page, opening, 'fr').waitFor({ state: 'detached' });
  await saved(page);
}

test('a course is rewritten, reviewed and published, and nobody loses anything', async (t) => {
  const author = await signedIn('author');
  const reviewer = await signedIn('ministry_officer');
  const administrator = await signedIn('administrator');
  assert.equal((await firstVersion(author, reviewer)).version, 1);
  const { items: [school] } = await administrator('GET', '/api/places/search?level=school&under=KH/12/&q=Primary');
  const teacher = await someoneNew(server.url, administrator, { place: school.path });
  const phone = await midway(t, teacher);

  // The author writes; the browser is killed before the ministry has her last words, and they are there when it is opened again.
  const network = await networkTo(t, server.url);
  const profile = join(folderFor(t), 'desk');
  const open = async () => {
    const device = await openDevice(profile, { viewport: { width: 1280, height: 800 } });
    return { device, page: device.pages()[0] ?? await device.newPage() };
  };
  let { device, page } = await open();
  await comesToTheDesk(page, network.url, account('author'), '/office/courses/drafts', 'km');
  const id = await begins(page);
  const draft = async () => (await author('GET', `/api/drafts/${id}`));
  await writes(page);
  assert.deepEqual(Object.values((await draft()).stale).flatMap(({ stale }) => stale), []);
  network.off();
  await go(page, ...lesson);
  await at(page, [...lesson, 'title'], 'km').fill(said.title);
  await page.getByText(saying('truth.offline.other')).waitFor();
  await killDevice(profile, device);
  network.on();
  ({ device, page } = await open());
  // Chromium writes cookies down late: she may have to sign in again.
  await device.clearCookies();
  await comesToTheDesk(page, network.url, account('author'), `/office/courses/drafts/${id}`, 'km');
  await go(page, ...lesson);
  await saved(page);
  assert.equal(await at(page, [...lesson, 'title'], 'km').inputValue(), said.title);
  assert.equal((await draft()).source.lessons[1].title.km, said.title);

  // A second author meanwhile: in other fields both stand, in the same one a person decides between the two.
  network.off();
  await at(page, [...lesson, 'title'], 'en').fill(said.enTitle);
  await go(page, ...prompt.slice(0, -1));
  await at(page, prompt, 'km').fill(said.ours);
  const set = (path, value) => ({ id: uuidv7(), op: { op: 'set', path, value } });
  await administrator('POST', `/api/drafts/${id}/edits`, { desk: uuidv7(), base: (await draft()).revision, edits: [set([...lesson, 'title', 'fr'], said.frTitle), set([...prompt, 'km'], said.theirs)] });
  network.on();
  const clash = page.locator('.clashes li');
  await clash.waitFor();
  assert.deepEqual(await clash.locator('dd').allInnerTexts(), [said.theirs, said.ours]);
  await endsWell(page, 'author-clash-km');
  await clash.getByRole('button', { name: words['clash.take'] }).click();
  await clash.waitFor({ state: 'detached' });
  await saved(page);
  const [, merged] = (await draft()).source.lessons;
  assert.deepEqual(merged.title, { km: said.title, en: said.enTitle, fr: said.frTitle });
  assert.equal(merged.blocks.find((block) => block.id === 'my-practice').prompt.km, said.ours);

  // A colleague comments; the author answers by a change, and says that it is dealt with.
  const desk = await atTheDesk(t, server.url, account('ministry_officer'), `/office/courses/drafts/${id}`, 'km');
  await desk.goto(`${server.url}/office/courses/drafts/${id}?at=${opening.slice(0, -1).join('/')}`);
  await desk.getByLabel(words['newComment']).fill(said.comment);
  await desk.getByRole('button', { name: words['sayComment'], exact: true }).click();
  await go(page, ...opening.slice(0, -1));
  const comment = page.getByRole('region', { name: words['comments'] }).locator('li', { hasText: said.comment });
  await comment.waitFor();
  await add(at(page, opening, 'km'), said.answer);
  await comment.getByRole('button', { name: words['resolve'] }).click();
  await comment.waitFor({ state: 'detached' });
  await saved(page);
  await endsWell(page, 'author-editor-km');

  // Reviewed by the colleague, not by who wrote it; then published, knowing what changes and for how many.
  await page.getByRole('link', { name: words['reviewAndPublish'] }).click();
  await page.getByRole('button', { name: words['submit'] }).click();
  await page.getByText(words['fourEyes']).waitFor();
  assert.equal(await page.getByRole('button', { name: words['approve'] }).count(), 0);
  const { revision } = await draft();
  assert.equal((await author.raw('PUT', `/api/drafts/${id}/reviews/${uuidv7()}`, { verdict: 'approved', revision, body: '' })).body.code, 'review.own_work');
  await desk.getByRole('link', { name: words['reviewAndPublish'] }).click();
  await desk.getByLabel(words['reviewWords']).fill(said.approval);
  await desk.getByRole('button', { name: words['approve'] }).click();
  await desk.getByText(saying('approvedBy')).waitFor();
  await page.reload();
  await page.getByText(said.approval).waitFor();
  for (const change of ['change.name_changed', 'change.words_changed']) await page.getByRole('listitem').filter({ hasText: saying(change) }).first().waitFor();
  await page.getByText(new RegExp(saying('underWay.other').source.replace('.+', '[1១]'))).waitFor();
  await endsWell(page, 'author-publish-km');
  await page.getByRole('button', { name: saying('publish') }).click();
  await page.getByText(saying('isPublished')).waitFor();

  // What she did not send, she has still: the lesson done, the answer given; and what is new comes to her phone.
  const learnt = () => teacher.ask('GET', '/api/learning/changes');
  await until(learnt, ({ enrolments: [one] }) => one.courseVersion === 2);
  phone.network.on();
  await phone.page.evaluate(() => window.dispatchEvent(new Event('online')));
  await phone.page.getByRole('button', { name: field['keep.newer'] }).click();
  await phone.page.getByText(said.km).waitFor();
  await phone.page.getByRole('heading', { name: said.title, level: 1 }).waitFor();
  await endsWell(phone.page, 'author-phone-km');
  const [quiz, ...quizzes] = quizzesOf(second);
  await doQuiz(phone.page, quiz, field, { from: 1 });
  for (const each of quizzes) await doQuiz(phone.page, each, field);
  await phone.page.getByText(said.ours).waitFor();
  await phone.page.getByRole('button', { name: field['lesson.finish'] }).click();
  await phone.page.waitForURL(`**/${code}/test`);
  const { attempts, completions, progress: [progress] } = await until(learnt, (now) => now.completions.length === 2);
  // By name: the feed promises no order.
  assert.deepEqual(Object.fromEntries(completions.map(({ lessonId, courseVersion }) => [lessonId, courseVersion])), { [first]: 1, [second]: 2 });
  assert.deepEqual(Object.fromEntries(attempts.map(({ activityId, courseVersion, score, max }) => [activityId, [courseVersion, score === max]])),
    Object.fromEntries([first, second].flatMap((each, index) => quizzesOf(each).map((one) => [one.id, [index + 1, true]]))));
  assert.equal(attempts.length, quizzesOf(first).length + quizzesOf(second).length);
  assert.deepEqual(progress.lessonsDone, 2);

  // Out as a package and in again, it is the same course.
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words['export'] }).click()]);
  await page.goto(`${network.url}/office/courses/drafts`);
  await page.getByLabel(words['import']).setInputFiles({ name: 'course.zip', mimeType: 'application/zip', buffer: await readFile(await download.path()) });
  await page.waitForURL(/\/drafts\/[0-9a-f-]{36}$/);
  const again = page.url().split('/').at(-1);
  const { document } = await author('GET', `/api/drafts/${again}/preview`);
  assert.deepEqual({ ...document, version: 2 }, await author('GET', `/api/courses/${code}/2`));
  await author('DELETE', `/api/drafts/${again}`);
});
