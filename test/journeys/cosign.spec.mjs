// A university signs what the ministry awards with it: by the command of its own Kru, and in its browser, where the network fails.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { uuidv7 } from '../../dist/libs/contracts/src/index.js';
import { atTheDesk } from './desk.mjs';
import { endsWell, folderFor, kru, openDevice, startKru } from './harness.mjs';
import { wordsOf } from './learner.mjs';
import { networkTo } from './network.mjs';
import { asPerson, someoneNew, until } from './people.mjs';

const agreement = 'double-diploma-demo';
const party = 'universite-demo';
const office = wordsOf('cosign.fr', 'office');
const page = wordsOf('cosign.fr');
const passphrase = 'quatre hérons calmes au matin';
const filled = (sentence, params) => sentence.replaceAll(/\{(\w+)\}/g, (_, name) => params[name]);

let server;
let accounts;
let officer;
let administrator;
let school;
before(async () => {
  server = await kru();
  accounts = await server.accounts();
  officer = await asPerson(server.url, account('ministry_officer'));
  administrator = await asPerson(server.url, account('administrator'));
  const { items } = await administrator('GET', '/api/places/search?level=school&under=KH/12/&q=Primary');
  school = items[0].path;
});
after(() => server.stop());

const account = (role) => accounts.find((one) => one.role === role);

/** One link, for what the university is to sign; without awards, for it to name its key. */
const invite = async (awardIds) => (await officer('PUT', `/api/cosigning/invitations/${uuidv7()}`, { agreement, party, awardIds })).link;

/** So many teachers whom the ministry awards; the university has yet to sign. */
async function awarded(count) {
  const awards = [];
  for (let i = 0; i < count; i++) {
    const { id: personId } = await someoneNew(server.url, administrator, { place: school });
    awards.push(await officer('POST', '/api/awards', { personId, achievement: agreement, reason: 'Passed both parts of the programme' }));
  }
  return awards;
}

/** At the desk the second officer compares the figures that the university reads out, and confirms its key. */
async function confirmed(t, figures) {
  const desk = await atTheDesk(t, server.url, account('administrator'), '/office/certificates/cosign', 'fr');
  const item = desk.locator('li', { hasText: figures });
  await endsWell(desk, `cosign-desk-${figures.slice(0, 5)}-fr`);
  await item.getByRole('button', { name: office['key.confirm'], exact: true }).click();
  await item.getByRole('button', { name: office['key.confirmYes'], exact: true }).click();
  await desk.locator('li', { hasText: figures }).getByText(office['key.state.confirmed'], { exact: true }).waitFor();
}

const verdictOf = async ({ code }) => (await (await fetch(`${server.url}/api/verify/${code}`)).json()).verdict;

test('a university with a Kru of its own signs by its command, and the award is joint', async (t) => {
  const university = await startKru({ env: { KRU_DEMO: '0' } });
  t.after(() => university.stop());
  const name = await invite([]);
  const told = await university.command('cosign', name).catch((error) => error);
  assert.equal(told.code, 3, told.stderr);
  const [figures] = /(\d{5} ){5}\d{5}/.exec(told.stdout);
  await confirmed(t, figures);

  const [award] = await awarded(1);
  assert.equal((await verdictOf(award)).status.state, 'awaiting_cosign');
  const said = await university.command('cosign', await invite([award.id]), '--yes');
  assert.match(said, new RegExp(award.number));
  const verdict = await verdictOf(award);
  assert.equal(verdict.joint.state, 'joint', JSON.stringify(verdict));
  assert.equal(verdict.status.state, 'valid');
  const { host } = new URL(university.url);
  assert.ok(verdict.joint.institutions.some(({ did, state, byMandate }) => did === `did:web:${encodeURIComponent(host)}` && state === 'valid' && !byMandate), JSON.stringify(verdict.joint));
});

test('a university makes a key in its browser, signs without a network, and what it signed arrives', async (t) => {
  const folder = folderFor(t);
  const network = await networkTo(t, server.url);
  const device = await openDevice(join(folder, 'desk'), { locale: 'fr-FR', viewport: { width: 1280, height: 800 } });
  t.after(() => device.close());
  const desk = device.pages()[0] ?? await device.newPage();
  const open = (link) => desk.goto(`${network.url}${new URL(link).pathname}`);
  const button = (label) => desk.getByRole('button', { name: label, exact: true });

  await open(await invite([]));
  await button(page['key.make']).click();
  await desk.getByLabel(page['key.passphrase'], { exact: true }).fill(passphrase);
  await desk.getByLabel(page['key.again']).fill(passphrase);
  const [file] = await Promise.all([desk.waitForEvent('download'), button(page['key.makeNow']).click()]);
  const saved = join(folder, file.suggestedFilename());
  await file.saveAs(saved);
  assert.ok(!readFileSync(saved, 'utf8').includes('secret'));
  const figures = await desk.locator('.figures').innerText();
  await endsWell(desk, 'cosign-key-waits-fr');
  await confirmed(t, figures);
  await button(page['wait.again']).click();
  await desk.getByText(page['keyConfirmed']).waitFor();

  const awards = await awarded(3);
  await open(await invite(awards.map(({ id }) => id)));
  await desk.locator('summary').nth(2).waitFor();
  await desk.locator('summary').first().click();
  await desk.getByText(awards[0].number, { exact: true }).waitFor();
  await endsWell(desk, 'cosign-to-sign-fr');

  network.off();
  await desk.getByLabel(page['key.passphrase'], { exact: true }).fill('une autre phrase');
  await desk.getByRole('checkbox').check();
  await button(page['now.button']).click();
  await desk.getByText(page['now.wrong']).waitFor();
  await desk.getByLabel(page['key.passphrase'], { exact: true }).fill(passphrase);
  await button(page['now.button']).click();
  await desk.getByText(filled(page['held.other'], { count: 3 })).waitFor();
  await endsWell(desk, 'cosign-held-fr');
  for (const award of awards) assert.equal((await verdictOf(award)).status.state, 'awaiting_cosign');

  network.on();
  await desk.reload();
  await desk.getByText(filled(page['done.other'], { count: 3 })).waitFor();
  await endsWell(desk, 'cosign-done-fr');
  for (const award of awards) {
    const verdict = await until(() => verdictOf(award), ({ joint }) => joint.state === 'joint');
    assert.equal(verdict.status.state, 'valid');
  }

  // The file is the key: on a phone that never saw it, it signs too.
  const [again] = await awarded(1);
  const phone = await openDevice(join(folder, 'phone'));
  t.after(() => phone.close());
  const small = phone.pages()[0] ?? await phone.newPage();
  await small.goto(`${server.url}${new URL(await invite([again.id])).pathname}`);
  const km = wordsOf('cosign.km');
  await small.getByLabel(km['key.load']).setInputFiles(saved);
  await small.getByLabel(km['key.passphrase'], { exact: true }).fill(passphrase);
  await small.getByRole('checkbox').check();
  await endsWell(small, 'cosign-phone-km');
  await small.getByRole('button', { name: km['now.button'], exact: true }).click();
  await small.getByText(filled(km['done.one'], { count: '១' })).waitFor();
  assert.equal((await verdictOf(again)).joint.state, 'joint');
});
