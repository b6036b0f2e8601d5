// A phone of one's own: what it keeps outlives a killed tab, and its language is changed where the person changes it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDevice } from './harness.mjs';
import { wordsOf } from './learner.mjs';

const names = { km: 'ភាសាខ្មែរ', en: 'English', fr: 'Français' };
const ui = (locale) => JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'libs', 'ui', 'src', 'messages', `ui.${locale}.json`), 'utf8'));

/** Numbers as running text has them in Khmer. */
export const khmer = (value) => String(value).replace(/\d/g, (digit) => String.fromCodePoint(0x17e0 + Number(digit)));

/** `{name}` in a message replaced. */
export const said = (message, values) => message.replace(/\{(\w+)\}/g, (_all, name) => values[name]);

/** What is in hand of a person, as the ministry has it. */
export const inHand = async ({ ask }) => (await ask('GET', '/api/study/changes')).states;

/** The person signed in on a phone with the memory `profile`; it is closed when the folder goes in which that is. @returns device, page() (the tab that is open), and what one does with a phone */
export async function phoneOf({ login, password }, url, profile) {
  const device = await openDevice(profile);
  let page = device.pages()[0] ?? await device.newPage();
  const words = wordsOf('km');
  await page.goto(`${url}/sign-in`);
  await page.getByLabel(words['signIn.login']).fill(login);
  await page.getByLabel(words['signIn.password'], { exact: true }).fill(password);
  await page.getByRole('button', { name: words['signIn.button'], exact: true }).click();
  await page.waitForURL('**/learn');
  return {
    device,
    url,
    page: () => page,
    go: async (path) => { await page.goto(`${url}${path}`); return page; },
    /** Downloads the course, so that all of it is there without a network. */
    keepCourse: async (code) => {
      await page.goto(`${url}/learn/${code}`);
      await page.getByRole('button', { name: words['keep.button'] }).click();
      await page.locator('main ol li a').first().waitFor({ timeout: 60_000 });
      await page.evaluate(async () => { await navigator.serviceWorker.ready; });
    },
    /** The tab's process dies as it does where memory is short, telling nobody; another is opened. What was touched has reached the disk. */
    kill: async () => {
      await touchedOn(page);
      const killed = page;
      page = await device.newPage();
      const gone = killed.waitForEvent('crash');
      const session = await device.newCDPSession(killed);
      session.send('Page.crash').catch(() => {});
      await gone;
      await killed.close();
      return page;
    },
    /** What was touched and is not known to the ministry yet: of each state its key and the names of its fields. */
    touched: () => touchedOn(page),
    /** The network is there again, and the phone has noticed. */
    noticeNetwork: () => page.evaluate(() => { window.dispatchEvent(new Event('online')); }),
    speak: (from, to) => speak(page, from, to),
  };
}

async function speak(page, from, to) {
  await page.getByRole('button', { name: `${ui(from).language}: ${names[from]}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: names[to] }).click();
  await page.locator(`html[lang="${to}"]`).waitFor({ state: 'attached' });
}

/** What is in hand on the phone's disk. Read now, it has the last touches too: their transactions were begun before. */
const touchedOn = (page) => page.evaluate(async () => {
  const { name } = (await indexedDB.databases()).find((one) => one.name.startsWith('kru-'));
  const opening = indexedDB.open(name);
  const db = await new Promise((done, fail) => { opening.onsuccess = () => done(opening.result); opening.onerror = () => fail(opening.error); });
  const reading = db.transaction('states');
  const all = reading.objectStore('states').getAll();
  await new Promise((done) => { reading.oncomplete = done; });
  db.close();
  return all.result.map(({ key, unsent }) => ({ key, names: Object.keys(unsent) }));
});
