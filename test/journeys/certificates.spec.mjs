// A holder sees what is missing, keeps a certificate without a network, shows some of it by a link and takes it back, and has a name corrected.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { atTheDesk } from './desk.mjs';
import { endsWell, folderFor, kru, openBrowser } from './harness.mjs';
import { wordsOf } from './learner.mjs';
import { networkTo } from './network.mjs';
import { asPerson, someoneNew } from './people.mjs';
import { khmer, phoneOf, said } from './phone.mjs';
import { aPicture } from './picture.mjs';

const field = wordsOf('km');
const words = wordsOf('km', 'field', 'certificates');
const names = wordsOf('km', 'office', 'names');
const numbered = (key, values) => said(words[key], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, khmer(value)])));
const button = (box, name) => box.getByRole('button', { name, exact: true });

let server;
let officer;
let officerAccount;
let holder;
let award;
before(async () => {
  server = await kru();
  const accounts = await server.accounts();
  officerAccount = accounts.find(({ role }) => role === 'ministry_officer');
  const administrator = await asPerson(server.url, accounts.find(({ role }) => role === 'administrator'));
  officer = await asPerson(server.url, officerAccount);
  const { items: [school] } = await administrator('GET', '/api/places/search?level=school&under=KH/12/&q=Primary');
  holder = await someoneNew(server.url, administrator, { place: school.path });
  award = await officer('POST', '/api/awards', { personId: holder.id, achievement: 'inspector', reason: 'Ten years of inspections' });
});
after(() => server.stop());

/** What a stranger sees who opens `link` in a browser that knows nobody. */
async function strangerAt(t, link) {
  const browser = await openBrowser();
  t.after(() => browser.close());
  const page = await (await browser.newContext({ locale: 'km-KH', viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(`${server.url}${new URL(link).pathname}`);
  return page;
}

test('a holder sees in words what is missing, and opens the certificate without a network', async (t) => {
  const network = await networkTo(t, server.url);
  const phone = await phoneOf(holder, network.url, join(folderFor(t), 'phone'));
  const page = await phone.go('/certificates');
  // A passport for two certificates of three, of which one is held.
  await page.getByText(numbered('condition.too_few', { needed: 2, of: 3, have: 1 })).waitFor();
  await page.getByText(words['condition.award_not_held']).first().waitFor();
  await page.getByText(words['condition.award_not_held.met']).first().waitFor();
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await endsWell(page, 'certificates-list-km');

  await page.goto(`${network.url}/certificates/${award.id}`);
  const [first] = await Promise.all([page.waitForEvent('download'), button(page, 'PDF · ភាសាខ្មែរ').click()]);
  assert.match(first.suggestedFilename(), /\.km\.pdf$/);
  await page.getByText(words['keptHere']).waitFor();

  network.off();
  await page.goto(`${network.url}/certificates/${award.id}`);
  await page.getByText(award.number).waitFor();
  await page.getByText(words['everything']).click();
  await page.getByText(words['criteria'], { exact: true }).waitFor();
  const [again] = await Promise.all([page.waitForEvent('download'), button(page, 'PDF · ភាសាខ្មែរ').click()]);
  assert.equal(await again.failure(), null);
  await endsWell(page, 'certificate-offline-km');
});

test('a link shows a stranger what the holder chose and nothing else, until it is taken back', async (t) => {
  const phone = await phoneOf(holder, server.url, join(folderFor(t), 'phone'));
  const page = await phone.go(`/certificates/${award.id}/share`);
  for (const without of ['nameLatin', 'date']) await page.getByLabel(words[`field.${without}`], { exact: true }).uncheck();
  await page.getByLabel(words['field.number'], { exact: true }).check();
  await page.getByLabel(words['share.label'], { exact: true }).fill('A school that hires');
  await endsWell(page, 'certificate-share-km');
  await button(page, words['share.make']).click();
  await page.locator('[data-state="open"]').waitFor({ timeout: 60_000 });
  const link = await page.locator('[data-state="open"] code').innerText();

  const stranger = await strangerAt(t, link);
  await stranger.locator('[data-standing="valid"]').waitFor();
  await stranger.getByText(award.number).waitFor();
  const seen = await stranger.locator('main').innerText();
  for (const kept of [holder.nameLatin, 'សុខ សុភា', field['certificate.awarded'], 'A school that hires']) assert.ok(!seen.includes(kept), `${kept} was not chosen`);
  // Nor is it in what the page was sent.
  const answer = await (await fetch(`${server.url}/api/shares/${link.split('/').at(-1)}`)).text();
  assert.ok(!answer.includes(holder.nameLatin) && !answer.includes(award.code) && answer.includes(award.number));
  await endsWell(stranger, 'stranger-shared-km');

  await button(page, words['share.takeBack']).click();
  await button(page, words['share.takeBackSure']).click();
  await page.locator('[data-state="revoked"]').waitFor({ timeout: 60_000 });
  await endsWell(page, 'certificate-shares-km');
  await stranger.reload();
  await stranger.getByText(words['shared.gone'], { exact: true }).waitFor();
  assert.equal(await stranger.getByText(award.number).count(), 0);
  await endsWell(stranger, 'stranger-gone-km');
});

test('a name is asked to be corrected with a photo, and an officer who sees the document accepts', async (t) => {
  const nameLatin = `${holder.nameLatin}a`;
  const phone = await phoneOf(holder, server.url, join(folderFor(t), 'phone'));
  const page = await phone.go('/me/names');
  await page.getByLabel(words['names.latin'], { exact: true }).fill(nameLatin);
  await button(page, words['names.send']).click();
  for (const lack of ['document', 'reason', 'files']) await page.getByText(words[`lack.${lack}`], { exact: true }).last().waitFor();
  await page.getByLabel(words['source.identity_card'], { exact: true }).check();
  await page.getByLabel(words['names.reason'], { exact: true }).fill('The last letter is missing');
  await page.getByLabel(words['names.photo'], { exact: true }).setInputFiles({ name: 'card.png', mimeType: 'image/png', buffer: aPicture(7) });
  await page.locator('main .file img').waitFor();
  await endsWell(page, 'names-asked-km');
  await button(page, words['names.send']).click();
  await page.locator('[data-state="waiting"]').waitFor({ timeout: 60_000 });

  const desk = await atTheDesk(t, server.url, officerAccount, '/office/people/names', 'km');
  const request = desk.locator('article', { hasText: nameLatin });
  await request.waitFor();
  await request.locator('img').scrollIntoViewIfNeeded();
  await desk.waitForFunction((image) => image.naturalWidth > 0, await request.locator('img').elementHandle());
  await endsWell(desk, 'office-names-km');
  await button(request, names['accept']).click();
  await request.getByText(names['done']).waitFor();

  assert.deepEqual(await holder.ask('GET', '/api/me').then((me) => [me.nameLatin, me.nameSource]), [nameLatin, 'identity_card']);
  await phone.noticeNetwork();
  await page.locator('[data-state="accepted"]').waitFor({ timeout: 60_000 });
  await phone.go('/me/names');
  await page.locator('main .name').getByText(nameLatin).waitFor();
  await endsWell(page, 'names-accepted-km');
});
