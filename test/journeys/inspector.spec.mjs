// A school is inspected: rated where there is no network, judged by the team, answered by the school.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { criteriaOf, missingIn, uuidv7 } from '../../dist/libs/contracts/src/index.js';
import { endsWell, folderFor, kru, openDevice } from './harness.mjs';
import { wordsOf } from './learner.mjs';
import { networkTo } from './network.mjs';
import { asPerson, someoneNew, until } from './people.mjs';
import { aPicture } from './picture.mjs';

const words = wordsOf('km');
const say = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'apps', 'field', 'src', 'lib', 'messages', 'inspect.km.json'), 'utf8'));
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

let server;
let people;
let school;
let instrument;
/** Once planned. */
let inspectionId;

before(async () => {
  server = await kru();
  const accounts = await server.accounts();
  const account = (role) => accounts.find((one) => one.role === role);
  const as = (role) => asPerson(server.url, account(role));
  const [administrator, ministry, officer] = await Promise.all([as('administrator'), as('ministry_officer'), as('province_officer')]);
  const province = account('province_officer').place;
  school = account('teacher').place;
  const elsewhere = (await officer('GET', '/api/places?under=KH/')).items.find(({ path }) => path !== province).path;
  const holding = async (role, place) => {
    const one = await someoneNew(server.url, administrator, { place, post: role });
    await administrator('PUT', `/api/people/${one.id}/roles`, { role, place });
    return one;
  };
  const inspector = async (place, certified) => {
    const one = await holding('inspector', place);
    if (certified) await ministry('POST', '/api/awards', { personId: one.id, achievement: 'inspector', reason: 'Rates as the masters do' });
    return one;
  };
  people = {
    officer, lead: await inspector(province, true), member: await inspector(province, true), uncertified: await inspector(province, false), foreign: await inspector(elsewhere, true),
    director: await holding('school_director', school),
  };
  const { items: [{ code, version }] } = await officer('GET', '/api/instruments');
  instrument = await officer('GET', `/api/instruments/${code}/${version}`);
});
after(() => server.stop());

const plan = (leadId, memberIds) => ({ school, instrumentCode: instrument.code, type: 'regular', startsOn: today, endsOn: today, leadId, memberIds });

/** A phone in the hand of `who`, signed in. */
async function phoneOf(t, who, url, name) {
  const folder = folderFor(t);
  const open = async () => {
    const device = await openDevice(join(folder, name));
    t.after(() => device.close());
    return { device, page: device.pages()[0] ?? await device.newPage() };
  };
  const phone = await open();
  await phone.page.goto(`${url}/sign-in?next=/inspect`);
  await phone.page.getByLabel(words['signIn.login']).fill(who.login);
  await phone.page.getByLabel(words['signIn.password'], { exact: true }).fill(who.password);
  await phone.page.getByRole('button', { name: words['signIn.button'], exact: true }).click();
  await phone.page.waitForURL(({ pathname }) => pathname === '/inspect');
  return { ...phone, again: open };
}

const heading = (page, id) => page.locator(`h1[data-criterion="${id}"]`);
const online = (page) => page.evaluate(() => { window.dispatchEvent(new Event('online')); });

/** Gives level 3 to every criterion from the page of the first, a photo where one is required, and goes to the overview. */
async function rateAll(page) {
  const criteria = criteriaOf(instrument);
  let photos = 0;
  for (const [at, criterion] of criteria.entries()) {
    await heading(page, criterion.id).waitFor();
    await page.locator('input[type="radio"][value="3"]').check();
    if (at === 0) await page.getByLabel(say['rate.note']).fill('សិស្សអានបានល្អ');
    if (criterion.evidence === 'required' || photos < 2) {
      await page.locator('input[type="file"][multiple]').setInputFiles({ name: `${criterion.id}.png`, mimeType: 'image/png', buffer: aPicture(++photos) });
      await page.locator('main figure img').waitFor();
    }
    await page.getByRole('navigation', { name: say['rate.nav'] }).getByRole('link').last().click();
  }
  return photos;
}

/** The whole sheet of someone who rates on a phone of their own. */
async function rateByApi(who, level) {
  const startedAt = new Date().toISOString();
  const bytes = aPicture(99);
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
  const evidence = [{ file: { sha256, name: 'photo.png', mime: 'image/png', bytes: bytes.length }, takenAt: startedAt, caption: '' }];
  const ratings = Object.fromEntries(criteriaOf(instrument).map((criterion) => [criterion.id, { level, note: `seen by ${who.nameLatin}`, evidence: criterion.evidence === 'required' ? evidence : [] }]));
  assert.deepEqual(missingIn(instrument, { ratings }), []);
  await who.ask.bytes('PUT', `/api/evidence/${inspectionId}/${sha256}`, bytes, 'image/png');
  await who.ask('PUT', `/api/rating-sheets/${uuidv7()}`, { inspectionId, startedAt, submittedAt: new Date().toISOString(), ratings });
}

test('an inspector without a certificate, or outside the territory, cannot inspect', async () => {
  const { officer, lead, uncertified, foreign } = people;
  const refused = async (leadId, memberIds) => (await officer.raw('PUT', `/api/inspections/${uuidv7()}`, plan(leadId, memberIds))).body;
  assert.equal((await refused(uncertified.id, [lead.id])).code, 'inspection.inspector_not_certified');
  assert.equal((await refused(lead.id, [uncertified.id])).code, 'inspection.inspector_not_certified');
  assert.equal((await refused(lead.id, [foreign.id])).code, 'inspection.inspector_outside_territory');
});

test('an inspector rates without a network, and hands in two photos or more', async (t) => {
  const { officer, lead, member } = people;
  inspectionId = uuidv7();
  await officer('PUT', `/api/inspections/${inspectionId}`, plan(lead.id, [member.id]));
  const network = await networkTo(t, server.url);
  const phone = await phoneOf(t, lead, network.url, 'lead');
  let { device, page } = phone;
  await page.getByRole('link', { name: say['go.rate'] }).waitFor();
  await page.goto(`${network.url}/inspect/${inspectionId}`);
  await page.getByRole('link', { name: say['rate.begin'] }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await endsWell(page, 'inspector-overview-km');

  network.off();
  await page.getByRole('link', { name: say['rate.begin'] }).click();
  const [first] = criteriaOf(instrument);
  await heading(page, first.id).waitFor();
  await page.locator('input[type="radio"][value="2"]').check();
  await page.getByLabel(say['rate.note']).fill('សិស្ស');
  await page.locator('input[type="radio"][value="2"]:checked').waitFor();

  // The phone is switched off in the middle of it, and on again where there is still no network.
  await device.close();
  ({ device, page } = await phone.again());
  await page.goto(`${network.url}/inspect/${inspectionId}/rate/${first.id}`);
  await page.locator('input[type="radio"][value="2"]:checked').waitFor();
  assert.equal(await page.getByLabel(say['rate.note']).inputValue(), 'សិស្ស');
  await endsWell(page, 'inspector-criterion-km');

  const photos = await rateAll(page);
  assert.ok(photos >= 2);
  await page.getByText(say['rate.complete']).waitFor();
  await page.getByRole('button', { name: say['rate.handIn'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: say['rate.handIn'] }).click();
  await page.getByText(say['rate.waiting']).waitFor();
  await page.locator('[data-sync="saved"]').waitFor();
  await endsWell(page, 'inspector-handed-in-km');

  network.on();
  await online(page);
  await page.getByText(say['rate.received']).waitFor({ timeout: 60_000 });
  await page.locator('[data-sync="received"]').waitFor({ timeout: 60_000 });
  const { sheets } = await lead.ask('GET', `/api/inspections/${inspectionId}/ratings`);
  const record = sheets.find(({ person }) => person.personId === lead.id).record;
  const evidence = Object.values(record.ratings).flatMap((rating) => rating.evidence);
  assert.equal(evidence.length, photos);
  assert.ok(evidence.every(({ file }) => file.mime === 'image/jpeg'));
  assert.equal(record.ratings[first.id].note, 'សិស្សអានបានល្អ');
  await device.close();
});

test('a second inspector’s rating stands beside the first, and the report is final', async (t) => {
  const { lead, member } = people;
  const { sheets: [hidden] } = await member.ask('GET', `/api/inspections/${inspectionId}/ratings`);
  assert.equal(hidden.record, null, 'blind until one’s own is in');
  await rateByApi(member, 4);

  const { device, page } = await phoneOf(t, lead, server.url, 'lead-judging');
  const criteria = criteriaOf(instrument);
  await page.goto(`${server.url}/inspect/${inspectionId}/judge`);
  await page.getByRole('button', { name: say['close.button'] }).click();
  await page.getByRole('link', { name: say['judge.goOn'] }).click({ timeout: 30_000 });
  await heading(page, criteria[0].id).waitFor();
  await page.getByText(say['beside.differ']).waitFor();
  await page.getByText(`seen by ${member.nameLatin}`).waitFor();
  await page.getByText('សិស្សអានបានល្អ').waitFor();
  await endsWell(page, 'inspector-beside-km');

  for (const criterion of criteria) {
    await heading(page, criterion.id).waitFor();
    await page.locator('input[type="radio"][value="3"]').check();
    await page.getByLabel(say['judge.rationale']).fill('យោងតាមការវាយតម្លៃ និងរូបថត');
    await page.getByRole('navigation', { name: say['rate.nav'] }).getByRole('link').last().click();
  }
  await page.getByRole('button', { name: say['recommend.add'] }).click();
  await page.getByLabel(say['recommend.text']).fill('រៀបចំម៉ោងអានរាល់ព្រឹក');
  await page.getByLabel(say['recommend.due']).fill(inDays(60));
  await page.getByRole('button', { name: 'រក្សាទុក', exact: true }).click();
  await page.getByLabel(say['recommend.text']).waitFor({ state: 'detached' });
  await page.getByText('រៀបចំម៉ោងអានរាល់ព្រឹក').waitFor();
  await page.locator('[data-sync="received"]').waitFor({ timeout: 60_000 });
  await endsWell(page, 'inspector-judged-km');
  await page.getByRole('button', { name: say['final.button'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: say['final.button'] }).click();
  await page.waitForURL('**/report', { timeout: 60_000 });
  await page.getByText('រៀបចំម៉ោងអានរាល់ព្រឹក').waitFor({ timeout: 30_000 });
  await endsWell(page, 'inspector-report-km');

  const { document } = await lead.ask('GET', `/api/inspections/${inspectionId}/report`);
  const kept = document.ratings[criteria[0].id].map(({ personId, level }) => [personId, level]);
  assert.deepEqual(new Map(kept), new Map([[lead.id, 3], [member.id, 4]]), 'both ratings stand beside the judgement');
  assert.equal(document.judgements[criteria[0].id].level, 3);
  await device.close();
});

test('the school’s director reads the report, answers it and agrees to act', async (t) => {
  const { director } = people;
  const { device, page } = await phoneOf(t, director, server.url, 'director');
  await page.locator(`a[href="/inspect/${inspectionId}/report"]`).first().click({ timeout: 30_000 });
  const answer = page.getByLabel(say['answer.label']);
  await answer.fill('យើងអរគុណ ហើយយល់ព្រម');
  await page.reload();
  await answer.waitFor();
  assert.equal(await answer.inputValue(), 'យើងអរគុណ ហើយយល់ព្រម', 'a half-written answer is kept');
  await page.getByRole('button', { name: say['answer.send'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: say['answer.send'] }).click();
  await page.getByRole('button', { name: say['move.agreed'] }).click();
  await page.locator('[data-sync="received"]').waitFor({ timeout: 60_000 });
  const seen = await until(() => director.ask('GET', `/api/inspections/${inspectionId}`), ({ response, actions }) => response !== null && actions[0].state === 'agreed');
  assert.equal(seen.response.text, 'យើងអរគុណ ហើយយល់ព្រម');
  await page.locator('[data-action="agreed"]').waitFor();
  await endsWell(page, 'director-report-km');
  await device.close();
});
