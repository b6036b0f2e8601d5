// One phone, two teachers: nobody's work is received under another's name, nothing is lost, and who leaves without a network has left.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { endsWell, kru, openBrowser } from './harness.mjs';
import { doLesson, lessons, wordsOf } from './learner.mjs';
import { networkTo } from './network.mjs';
import { asPerson, someoneNew, until } from './people.mjs';

const words = wordsOf('km');
const [lesson] = lessons;

let server;
let first;
let second;
before(async () => {
  server = await kru();
  const administrator = await asPerson(server.url, (await server.accounts()).find(({ role }) => role === 'administrator'));
  const { items: [school] } = await administrator('GET', '/api/places/search?level=school&under=KH/12/&q=Primary');
  first = await someoneNew(server.url, administrator, { place: school.path });
  second = await someoneNew(server.url, administrator, { place: school.path });
});
after(() => server.stop());

async function enter(page, { login, password }) {
  await page.getByLabel(words['signIn.login']).fill(login);
  await page.getByLabel(words['signIn.password'], { exact: true }).fill(password);
  await page.getByRole('button', { name: words['signIn.button'], exact: true }).click();
}

async function leave(page, url) {
  await page.goto(`${url}/me`);
  await page.getByRole('button', { name: words['me.signOut'], exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: words['me.signOut'], exact: true }).click();
  await page.waitForURL('**/sign-in');
}

test('a phone that two teachers share keeps their work and their sessions apart', async (t) => {
  const network = await networkTo(t, server.url);
  const browser = await openBrowser();
  t.after(() => browser.close());
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'km-KH' });
  const page = await phone.newPage();
  await page.goto(`${network.url}/sign-in`);
  await enter(page, first);
  await page.waitForURL('**/learn');
  await page.goto(`${network.url}/learn/ai-first-steps`);
  await page.getByRole('button', { name: words['keep.button'] }).click();
  await page.getByRole('link', { name: words['learn.begin'], exact: true }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);

  // In the same browser the second signs in elsewhere, as at the office: the one cookie is hers now.
  const status = await page.evaluate(async (body) => (await fetch('/api/session', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).status,
    { login: second.login, password: second.password });
  assert.equal(status, 200);
  await page.goto(`${network.url}/learn/ai-first-steps/${lesson}`);
  await doLesson(page, lesson, words);
  await page.getByText(words['again.title']).waitFor();
  await page.locator('[data-sync="saved"]').waitFor();
  await endsWell(page, 'shared-phone-km');
  const { attempts, completions } = await second.ask('GET', '/api/learning/changes');
  assert.deepEqual([attempts, completions], [[], []], 'nothing was received under the second one’s name');

  await page.locator('.again a').click();
  await enter(page, first);
  await page.locator('[data-sync="received"]').waitFor();
  await until(async () => (await first.ask('GET', '/api/learning/changes')).completions.length, (count) => count === 1);

  // She leaves where there is no network; as soon as there is one, her session ends, and nobody gets in by it.
  const sessions = async () => (await first.ask('GET', '/api/me/sessions')).items.length;
  const before = await sessions();
  network.off();
  await leave(page, network.url);
  network.on();
  await page.goto(`${network.url}/learn`);
  await page.waitForURL('**/sign-in**');
  await until(sessions, (count) => count === before - 1);

  await enter(page, second);
  await page.getByRole('img', { name: words['learn.lessonsOf'].replace('{done}', '០').replace('{total}', '៨') }).waitFor();
});
