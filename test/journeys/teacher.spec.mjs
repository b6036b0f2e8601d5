// A teacher learns without a network and is certified; a stranger checks the paper.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { endsWell, folderFor, kru, openBrowser, openDevice } from './harness.mjs';
import { doLesson, lessons, quizzesOf, takeTest, wordsOf } from './learner.mjs';
import { networkTo } from './network.mjs';
import { qrOf } from './paper.mjs';
import { asPerson, recordsOf } from './people.mjs';

const words = wordsOf('km');
const byName = (a, b) => a.localeCompare(b);
const [first, second, ...others] = lessons;

let server;
let accounts;
/** The certificate's PDF, once the teacher has it. */
let paper;

before(async () => {
  server = await kru();
  accounts = await server.accounts();
});
after(() => server.stop());

const account = (role) => accounts.find((one) => one.role === role);
const signedIn = (role) => asPerson(server.url, account(role));

test('a teacher learns without a network, and earns a certificate', async (t) => {
  const folder = folderFor(t);
  const network = await networkTo(t, server.url);
  const { login, password } = account('teacher');
  const open = async () => {
    const device = await openDevice(join(folder, 'phone'));
    t.after(() => device.close());
    return { device, page: device.pages()[0] ?? await device.newPage() };
  };

  let { device, page } = await open();
  await page.goto(`${network.url}/sign-in`);
  await page.getByLabel(words['signIn.login']).fill(login);
  await page.getByLabel(words['signIn.password'], { exact: true }).fill(password);
  await page.getByRole('button', { name: words['signIn.button'], exact: true }).click();
  await page.waitForURL('**/learn');
  assert.equal(await page.locator('html').getAttribute('lang'), 'km');
  await page.goto(`${network.url}/learn/ai-first-steps`);
  await page.getByRole('button', { name: words['keep.button'] }).click();
  await page.getByRole('link', { name: words['learn.begin'] }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);

  network.off();
  await page.getByRole('link', { name: words['learn.begin'] }).click();
  await page.waitForURL(`**/${first}`);
  await doLesson(page, first, words);
  await page.waitForURL(`**/${second}`);
  await doLesson(page, second, words);
  await page.locator('[data-sync="saved"]').waitFor();
  await endsWell(page, 'teacher-offline-km');

  // The phone is switched off, and on again where there is still no network.
  await device.close();
  ({ device, page } = await open());
  await page.goto(`${network.url}/learn/ai-first-steps`);
  const done = page.getByLabel(words['course.lessonDone'], { exact: true }).or(page.getByRole('img', { name: words['course.lessonDone'], exact: true }));
  await done.nth(1).waitFor();
  assert.equal(await done.count(), 2);
  await page.locator('[data-sync="saved"]').waitFor();

  network.on();
  const ask = await signedIn('teacher');
  // The rest of the course was done on another phone of hers.
  for (const [path, body] of recordsOf(others)) await ask('PUT', path, body);
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.locator('[data-sync="received"]').waitFor({ timeout: 60_000 });
  const learnt = await ask('GET', '/api/learning/changes');
  const quizzes = lessons.flatMap((lesson) => quizzesOf(lesson).map(({ id }) => id));
  assert.deepEqual(learnt.attempts.map(({ activityId }) => activityId).toSorted(byName), quizzes.toSorted(byName), 'each quiz was received once');
  assert.equal(learnt.completions.length, 8, 'each lesson was received once');

  await page.goto(`${network.url}/learn/ai-first-steps/test`);
  await takeTest(page, words);
  await page.getByRole('link', { name: words['test.toCertificate'] }).click({ timeout: 60_000 });
  await page.waitForURL('**/certificates');
  await page.locator('a[href^="/certificates/"]').first().click({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /PDF · ភាសាខ្មែរ|PDF · ខ្មែរ/ }).click()]);
  paper = await readFile(await download.path());
  assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
  await endsWell(page, 'teacher-certificate-km');
});

test('a stranger reads the QR, and sees what the certificate is worth today', async (t) => {
  assert.ok(paper, 'there is a certificate to check');
  const address = await qrOf(paper);
  assert.match(address, /^HTTPS?:\/\/[^a-z]*\/V\/[2-9A-Z]{13}$/);
  const browser = await openBrowser();
  t.after(() => browser.close());
  const page = await (await browser.newContext({ locale: 'fr-FR', viewport: { width: 360, height: 740 } })).newPage();
  const french = wordsOf('fr');
  await page.goto(address);
  await page.locator('[data-standing="valid"]').waitFor();
  await page.locator('[data-part="signature"][data-state="valid"]').waitFor();
  const { nameLatin } = await (await signedIn('teacher'))('GET', '/api/me');
  await page.getByText(nameLatin).first().waitFor();
  await endsWell(page, 'stranger-valid-fr');

  const officer = await signedIn('ministry_officer');
  const code = address.split('/').at(-1);
  const { items } = await officer('GET', `/api/awards?q=${code}`);
  assert.equal(items.length, 1);
  await officer('POST', `/api/awards/${items[0].id}/revoke`, { publicReason: 'awarded_in_error', reason: 'Words that stay inside' });
  await page.reload();
  await page.locator('[data-standing="revoked"]').waitFor();
  await page.getByText('Délivré par erreur').first().waitFor();
  assert.equal(await page.getByText('Words that stay inside').count(), 0);
  await endsWell(page, 'stranger-revoked-fr');

  // A mistyped address says so, and stays where it is.
  await page.goto(`${server.url}/nowhere`);
  await page.getByText(french['error.missing']).waitFor();
});
