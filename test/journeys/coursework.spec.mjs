// Work, notes and reflections of one person on two phones; a photo goes in parts, and goes on after a break.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { endsWell, folderFor, kru } from './harness.mjs';
import { lessonOf, wordsOf } from './learner.mjs';
import { networkTo } from './network.mjs';
import { asPerson, someoneNew, until } from './people.mjs';
import { inHand, phoneOf } from './phone.mjs';
import { aDetailedPicture } from './picture.mjs';

const course = 'ai-in-my-classroom';
const study = wordsOf('km', 'field', 'study');
const named = (box, name) => box.getByRole('button', { name, exact: true });

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

test('work, notes and reflections go on from phone to phone, and a photo in parts after a break', async (t) => {
  const teacher = await someoneNew(server.url, administrator, { place: school });
  const folder = folderFor(t);
  const network = await networkTo(t, server.url);
  const one = await phoneOf(teacher, network.url, join(folder, 'one'));
  const two = await phoneOf(teacher, server.url, join(folder, 'two'));
  await one.keepCourse(course);
  await two.keepCourse(course);
  const lesson = lessonOf(course, 'talk-with-parents');
  const { prompt } = lesson.blocks.find(({ type }) => type === 'reflection');
  const { id } = lesson.blocks.find(({ type }) => type === 'assignment');
  const [thought, note, begun, ended] = ['ខ្ញុំនឹងប្រាប់មាតាបិតា', 'សួរមិត្តរួមការងារ', 'គោលបំណង៖ សិស្សអានប្រយោគខ្លី។ '.repeat(8), 'សិស្សធ្វើការជាក្រុម ហើយខ្ញុំពិនិត្យ។ '.repeat(8)].map((text) => text.trim());
  const text = `${begun} ${ended}`;

  network.off();
  let page = await one.go(`/learn/${course}/${lesson.id}`);
  await named(page, study['note.onSentence']).click();
  await page.getByRole('dialog').getByLabel(study['note.text']).fill(note);
  await named(page.getByRole('dialog'), study['note.keep']).click();
  await page.getByText(note, { exact: true }).waitFor();
  await page.getByLabel(prompt.km).fill(thought);
  await page.getByLabel(prompt.km).evaluate((field) => field.scrollIntoView());
  await until(() => one.touched(), (touched) => touched.some(({ key, names }) => key === `lesson/${course}/${lesson.id}` && names.includes('@place')));
  page = await one.go(`/learn/${course}/assignment/${id}`);
  await page.getByLabel(study['work.text']).fill(begun);

  network.on();
  await one.noticeNetwork();
  const has = (...found) => until(() => inHand(teacher), (states) => found.every((each) => JSON.stringify(states).includes(each)), 60);
  await has(thought, note, begun, '@place');
  page = await two.go(`/learn/${course}/${lesson.id}`);
  await page.getByText(note, { exact: true }).waitFor({ timeout: 60_000 });
  await until(() => page.getByLabel(prompt.km).inputValue(), (written) => written === thought);
  await page.waitForFunction(() => window.scrollY > 0);
  await endsWell(page, 'activities-notes-km');
  page = await two.go(`/learn/${course}/assignment/${id}`);
  await until(() => page.getByLabel(study['work.text']).inputValue(), (written) => written === begun, 60);
  await page.getByLabel(study['work.text']).fill(text);
  await has(ended);
  page = one.page();
  await one.noticeNetwork();
  await until(() => page.getByLabel(study['work.text']).inputValue(), (written) => written === text, 60);

  await page.locator('input[type="file"][capture]').setInputFiles({ name: 'board.png', mimeType: 'image/png', buffer: aDetailedPicture() });
  await page.locator('.file').waitFor({ timeout: 60_000 });
  const parts = [];
  one.device.on('request', (request) => { const part = /\/parts\/(\d+)$/.exec(request.url()); if (part) parts.push(Number(part[1])); });
  const cut = network.offAfter(400_000);
  await page.getByRole('button', { name: study['work.handIn'] }).click();
  await cut;
  await page.getByText(study['work.kept'], { exact: true }).waitFor({ timeout: 60_000 });
  await endsWell(page, 'activities-parts-km');
  page = await one.kill();
  await one.go(`/learn/${course}/assignment/${id}`);
  await page.getByText(study['work.kept'], { exact: true }).waitFor();
  const before = parts.splice(0);
  assert.ok(before.length > 1, `the break came in the middle: ${before.join()}`);

  network.on();
  await one.noticeNetwork();
  await page.locator('main').getByText(study['work.received'], { exact: true }).waitFor({ timeout: 60_000 });
  assert.deepEqual(parts.filter((part) => before.slice(0, -1).includes(part)), [], 'parts that were received are not sent again');
  const { submissions } = await teacher.ask('GET', '/api/coursework/changes');
  assert.deepEqual(submissions.map((each) => [each.activityId, each.text, each.files.length, each.state]), [[id, text, 1, 'waiting']], 'received once');
  page = await two.go(`/learn/${course}/assignment/${id}`);
  await page.locator('main').getByText(study['work.received'], { exact: true }).waitFor({ timeout: 60_000 });
  await endsWell(page, 'activities-handed-in-km');
});
