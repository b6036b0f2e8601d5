// An office takes in a roster: faults are said in words, slips are printed, a teacher begins, and what has begun cannot be undone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { atTheDesk } from './desk.mjs';
import { endsWell, folderFor, kru, openDevice } from './harness.mjs';
import { wordsOf } from './learner.mjs';
import { asPerson } from './people.mjs';

const words = wordsOf('km', 'office');
const facilitation = wordsOf('facilitation.km', 'office');
const field = wordsOf('km');
const refusals = Object.assign({}, ...['refusals', 'desk'].map((name) => JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'libs', 'ui', 'src', 'messages', `${name}.km.json`), 'utf8'))));
/** A sentence with figures in it, whatever they are. */
const saying = (key, from = words) => new RegExp(from[key].replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{\w+\}/g, '.+'));

let server;
let accounts;
before(async () => {
  server = await kru();
  accounts = await server.accounts();
});
after(() => server.stop());

const account = (role) => accounts.find((one) => one.role === role);

/** A roster of a school: three teachers, and one row of which nothing is right but the names. */
function roster(school) {
  const id = (n) => `D${String(Date.now()).slice(-8)}${n}`;
  const people = [['សុខ សុភា', 'Sok Sophea', 'ស្រី'], ['ចាន់ ដារ៉ា', 'Chan Dara', 'ប្រុស'], ['លី ស្រីមុំ', 'Ly Sreymom', 'ស្រី']]
    .map(([nameKm, nameLatin, gender], n) => ({ nameKm, nameLatin, gender, login: id(n) }));
  const rows = people.map(({ nameKm, nameLatin, gender, login }) => [nameKm, nameLatin, gender, school.code, login].join(','));
  const faulty = `ហេង វិចិត្រ,Heng Vichet,boy,S0000000000,${id(9)}`;
  const csv = `\uFEFF${['name_km,name_latin,gender,place_code,staff_id', rows[0], faulty, rows[1], rows[2]].join('\r\n')}\r\n`;
  return { people, file: { name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) } };
}

/** What the printed slip of `person` says. */
async function slipOf(page, { nameLatin }) {
  const said = await page.locator('main li', { hasText: nameLatin }).locator('dd').allInnerTexts();
  const [login, code, address] = said.map((text) => text.trim());
  return { login, code, address };
}

/** On a phone of her own: the slip's code, and a password that only she knows. */
async function redeems(t, { login, code }) {
  const device = await openDevice(join(folderFor(t), 'phone'));
  t.after(() => device.close());
  const page = device.pages()[0] ?? await device.newPage();
  await page.goto(`${server.url}/password`);
  await page.getByLabel(field['signIn.login']).fill(login);
  await page.getByLabel(field['password.code']).fill(code);
  await page.getByLabel(field['password.new']).fill('three calm herons');
  await page.getByRole('button', { name: field['password.button'], exact: true }).click();
  await page.waitForURL('**/learn');
  return page;
}

test('a roster is imported, slips are printed, a teacher begins, and the import stays', async (t) => {
  const officer = await asPerson(server.url, account('district_officer'));
  const { path: district } = (await officer('GET', '/api/me')).roles.find(({ role }) => role === 'district_officer').place;
  const { items: [school] } = await officer('GET', `/api/places/search?level=school&under=${district}&q=School`);
  const { people: [teacher, ...others], file } = roster(school);

  const page = await atTheDesk(t, server.url, account('administrator'), '/office/people/import', 'km');
  await page.getByLabel(words['import.choose']).setInputFiles(file);
  const faults = page.getByRole('table').filter({ hasText: words['import.fault'] }).locator('tbody tr');
  await faults.first().waitFor();
  assert.deepEqual(await Promise.all((await faults.all()).map((row) => row.locator('td').allInnerTexts())), [
    ['3', 'gender', 'boy', refusals['import.value_unknown']],
    ['3', 'place_code', 'S0000000000', refusals['import.place_unknown']],
  ]);
  await endsWell(page, 'office-import-km');
  await page.getByRole('button', { name: saying('import.apply.other') }).click();
  await page.getByText(saying('import.applied.other')).waitFor();

  await page.getByRole('button', { name: words['slips.print'] }).click();
  await page.waitForURL('**/people/slips');
  for (const { nameLatin } of others) await page.getByText(nameLatin).waitFor();
  const slip = await slipOf(page, teacher);
  assert.deepEqual([slip.login, slip.address], [teacher.login, `${new URL(server.url).host}/password`]);
  assert.equal((await page.pdf({ format: 'A4' })).subarray(0, 5).toString(), '%PDF-');
  await endsWell(page, 'office-slips-km');

  const phone = await redeems(t, slip);
  const learning = async () => (await phone.request.get(`${server.url}/api/learning/changes`)).json();
  assert.deepEqual((await learning()).enrolments, []);

  const desk = await atTheDesk(t, server.url, account('district_officer'), '/office/courses/cohorts/new', 'km');
  await desk.getByLabel(words['cohort.name']).fill(`ក្រុមគ្រូថ្មី ${school.nameKm}`);
  await desk.getByLabel(words['person.place'], { exact: true }).fill(school.code);
  await desk.getByRole('option', { name: school.nameKm }).click();
  await desk.getByRole('button', { name: words['cohort.addThis'], exact: true }).click();
  await desk.waitForURL(/\/cohorts\/[0-9a-f-]{36}\/add$/);
  const cohortId = desk.url().split('/').at(-2);
  await desk.getByRole('button', { name: facilitation['look'] }).click();
  await desk.getByRole('button', { name: saying('apply.other', facilitation) }).click();
  await desk.getByText(saying('did.assign.other', facilitation)).first().waitFor();
  await desk.getByRole('link', { name: facilitation['toDesk'] }).click();
  for (const { nameLatin } of [teacher, ...others]) await desk.getByRole('row').filter({ hasText: nameLatin }).first().waitFor();
  await endsWell(desk, 'office-cohort-km');
  assert.deepEqual((await learning()).enrolments.map((one) => [one.courseCode, one.cohortId]), [['ai-first-steps', cohortId]]);

  // What someone has begun to work with is not taken back, and the office is told so in its own words.
  await page.goto(`${server.url}/office/people/import`);
  await page.getByRole('region', { name: words['import.past'] }).getByRole('button').first().click();
  await page.getByRole('button', { name: words['import.undo'] }).click();
  assert.equal((await page.getByRole('alert').innerText()).trim(), refusals['import.in_use']);
  await page.goto(`${server.url}/office/people?q=${teacher.login}`);
  await page.getByRole('link', { name: teacher.nameKm }).waitFor();
  await endsWell(page, 'office-people-km');
});
