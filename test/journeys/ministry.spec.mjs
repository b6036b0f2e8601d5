// The ministry reads its board: it moves when teachers and inspectors do, down to the school, and only for those whose territory it is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidv7 } from '../../dist/libs/contracts/src/index.js';
import { atTheDesk } from './desk.mjs';
import { endsWell, kru } from './harness.mjs';
import { wordsOf } from './learner.mjs';
import { asPerson, closingTestRecord, recordsOf, someoneNew, until } from './people.mjs';

const words = wordsOf('fr', 'office');
const province = 'KH/12/';

let server;
let accounts;
before(async () => {
  server = await kru();
  accounts = await server.accounts();
});
after(() => server.stop());

const account = (role) => accounts.find((one) => one.role === role);
const signedIn = (role) => asPerson(server.url, account(role));

/** The three figures at the head of the board, as they stand on the screen. */
const headline = async (page) => (await page.getByRole('region', { name: words['board.people'] }).locator('strong').allInnerTexts()).map((text) => Number(text.replaceAll(/\D/g, '')));

test('the board moves when a teacher is certified and an inspection is planned, and opens down to the school', async (t) => {
  const administrator = await signedIn('administrator');
  const { items: [school] } = await administrator('GET', `/api/places/search?level=school&under=${province}&q=Primary`);
  const teacher = await someoneNew(server.url, administrator, { place: school.path });
  const page = await atTheDesk(t, server.url, account('ministry_officer'), '/office/progress', 'fr');
  await page.getByRole('region', { name: words['board.people'] }).waitFor();
  const before = await headline(page);
  assert.equal(before.length, 3);

  for (const [path, body] of [...recordsOf(), await closingTestRecord(teacher.ask)]) await teacher.ask('PUT', path, body);
  // Nobody touches the page: it follows by itself.
  const moved = await until(() => headline(page), (now) => now.every((figure, at) => figure === before[at] + 1));
  assert.deepEqual(moved, before.map((figure) => figure + 1));

  const ministry = await signedIn('ministry_officer');
  const planned = async () => (await ministry('GET', `/api/board?under=${school.path}`)).inspections.byState.planned ?? 0;
  const plannedBefore = await planned();
  const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const { items: candidates } = await ministry('GET', `/api/inspections/candidates?school=${school.path}&on=${day}`);
  const [lead] = candidates.filter(({ certificate }) => certificate);
  assert.ok(lead, 'someone certified may inspect there');
  await ministry('PUT', `/api/inspections/${uuidv7()}`, { school: school.path, instrumentCode: 'sample-school', type: 'regular', startsOn: day, endsOn: day, leadId: lead.personId, memberIds: [] });
  await until(planned, (now) => now === plannedBefore + 1);

  // Country → province by its tile, then down by the tables to the school, and behind the figure the person.
  const open = async (path) => {
    await page.locator(`main a[href="/office/progress?under=${path}"]`).first().click();
    await page.waitForURL((url) => url.searchParams.get('under') === path);
  };
  await open(province);
  for (let at = province; at !== school.path;) {
    at = school.path.slice(0, school.path.indexOf('/', at.length) + 1);
    await open(at);
  }
  await endsWell(page, 'ministry-school-fr');
  await page.getByRole('region', { name: words['board.people'] }).locator('a').last().click();
  await page.getByText(teacher.nameLatin).first().waitFor();
  await endsWell(page, 'ministry-people-fr');
});

test('a district officer elsewhere sees none of it', async (t) => {
  const officer = await signedIn('district_officer');
  for (const path of ['/api/board', '/api/board/people', '/api/board/inspections', '/api/board/csv']) {
    const { status, body } = await officer.raw('GET', `${path}?under=${province}`);
    assert.equal(status, 404, `${path}: ${status}`);
    assert.equal(body.code, 'place.not_found');
  }
  for (const path of ['/api/people', '/api/awards', '/api/inspections', '/api/actions']) {
    const { status, body } = await officer.raw('GET', `${path}?under=${province}`);
    assert.ok(status === 404 || (status === 200 && body.items.length === 0), `${path}: ${status}`);
  }
  const page = await atTheDesk(t, server.url, account('district_officer'), '/office/progress', 'fr');
  await page.goto(`${server.url}/office/progress?under=${province}`);
  await page.getByRole('alert').or(page.locator('main [role="status"]')).first().waitFor();
  assert.equal(await page.getByRole('region', { name: words['board.people'] }).count(), 0);
  await endsWell(page, 'ministry-elsewhere-fr');
});
