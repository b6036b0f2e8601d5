// A facilitator and a cohort of forty: made by rule, followed, reminded, marked; ten are moved to another cohort, and all of it is taken back.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { uuidv7 } from '../../dist/libs/contracts/src/index.js';
import { atTheDesk } from './desk.mjs';
import { endsWell, kru } from './harness.mjs';
import { lessonOf, quizzesOf, wordsOf } from './learner.mjs';
import { asPerson, entering, until } from './people.mjs';
import { aPicture } from './picture.mjs';
import { rowsOf } from './servers.mjs';

const words = wordsOf('km', 'office');
const facilitation = wordsOf('facilitation.km', 'office');
const coursework = wordsOf('coursework.km', 'office');
const refusals = Object.assign({}, ...['refusals', 'desk'].map((name) => JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'libs', 'ui', 'src', 'messages', `${name}.km.json`), 'utf8'))));

const course = 'ai-in-my-classroom';
const [firstLesson, lastLesson] = ['write-the-request', 'talk-with-parents'];
/** A province where no other journey is. */
const province = 'KH/08/';
const rule = { place: province, post: 'teacher', schoolKind: 'primary' };
const DAY = 86_400_000;
const dayIn = (days) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const khmer = (value) => String(value).replaceAll(/\d/g, (digit) => String.fromCodePoint(0x17E0 + Number(digit)));
/** The sentence under `key`, its numbers in Khmer digits as on the screen. */
const said = (from, key, values = {}) => from[key].replaceAll(/\{(\w+)\}/g, (_, name) => (typeof values[name] === 'number' ? khmer(values[name]) : values[name]));

let server;
let account;
let administrator;
let facilitator;
let version;
before(async () => {
  server = await kru();
  const accounts = await server.accounts();
  account = accounts.find(({ role }) => role === 'facilitator');
  administrator = await asPerson(server.url, accounts.find(({ role }) => role === 'administrator'));
  facilitator = await asPerson(server.url, account);
  ({ version } = (await facilitator('GET', '/api/courses')).items.find(({ code }) => code === course));
});
after(() => server.stop());

const membersOf = async (cohort) => (await facilitator('GET', `/api/cohorts/${cohort}/desk/people?limit=100`)).items;
const idsOf = async (cohort) => (await membersOf(cohort)).map(({ personId }) => personId).sort();

/** Another cohort of the course, with three people in it who fit the rule. */
async function otherCohort(name) {
  const id = uuidv7();
  await facilitator('PUT', `/api/cohorts/${id}`, { name, courseCode: course, place: province, startsOn: dayIn(0), endsOn: dayIn(60) });
  const action = await facilitator('POST', '/api/bulk', { kind: 'assign', cohortId: id, audience: { rule: { ...rule, notBegun: true, limit: 3 } }, params: {} });
  await facilitator('POST', `/api/bulk/${action.id}/apply`);
  await until(() => facilitator('GET', `/api/bulk/${action.id}`), ({ state }) => state === 'applied');
  return id;
}

async function opensCohort(page, name) {
  await page.getByLabel(words['cohort.name']).fill(name);
  await page.getByLabel(words['board.course']).selectOption(course);
  await page.getByLabel(words['person.place'], { exact: true }).fill('08');
  await page.getByRole('option', { name: / 08$/ }).click();
  await page.getByLabel(words['inspection.startsOn']).fill(dayIn(-9));
  await page.getByRole('button', { name: words['cohort.addThis'], exact: true }).click();
  await page.waitForURL(/\/cohorts\/[0-9a-f-]{36}\/add$/);
  return page.url().split('/').at(-2);
}

/** Everybody who fits, at most 43: three of them cannot come. Then only those who have not begun: nobody is left out. */
async function fillsIt(page) {
  await page.getByLabel(words['person.post']).selectOption(rule.post);
  await page.getByLabel(facilitation['rule.schoolKind']).selectOption(rule.schoolKind);
  await page.getByLabel(facilitation['rule.notBegun']).uncheck();
  await page.getByLabel(facilitation['rule.limit'], { exact: true }).fill('43');
  const look = page.getByRole('button', { name: facilitation['look'] });
  await look.click();
  await page.getByText(said(facilitation, 'will.assign.other', { count: 40 })).waitFor();
  await page.getByText(said(facilitation, 'willNot.other', { count: 3 })).waitFor();
  await page.getByRole('button', { name: facilitation['people.not'] }).click();
  const why = page.locator('section li').filter({ hasText: refusals['enrolment.in_other_cohort'] });
  await why.nth(2).waitFor();
  assert.equal(await why.count(), 3, 'each who will not is named, with the reason');
  await endsWell(page, 'facilitator-assign-km');

  await page.getByLabel(facilitation['rule.notBegun']).check();
  await page.getByLabel(facilitation['rule.limit'], { exact: true }).fill('40');
  await look.click();
  await page.getByText(said(facilitation, 'willNot.other', { count: 3 })).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: said(facilitation, 'apply.other', { count: 40 }) }).click();
  await page.getByRole('status').filter({ hasText: said(facilitation, 'did.assign.other', { count: 40 }) }).waitFor();
}

const base = () => ({ courseCode: course, courseVersion: version, locale: 'km' });
const minutesAgo = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
const responseTo = (question) => question.answer ?? Object.fromEntries(question.statements.map(({ id }) => [id, question.scale[0].id]));

/** The quizzes of the first lesson, answered as the author would; `slips` answers some questions otherwise, by quiz. */
async function takesQuizzes(ask, slips = {}) {
  for (const { id, questions } of quizzesOf(firstLesson, course)) {
    const responses = Object.fromEntries(questions.map((question) => [question.id, responseTo(question)]));
    await ask('PUT', `/api/attempts/${uuidv7()}`, { ...base(), activityId: id, startedAt: minutesAgo(30), finishedAt: minutesAgo(25), responses: { ...responses, ...slips[id] } });
  }
}

const finishesLesson = (ask) => ask('PUT', `/api/completions/${uuidv7()}`, { ...base(), lessonId: firstLesson, completedAt: minutesAgo(20), seconds: 900, reflections: {} });

const plan = 'គោលបំណង៖ នៅចុងម៉ោង សិស្សថ្នាក់ទី៣ អាចរកគំនិតសំខាន់ក្នុងអត្ថបទមួយដែលមានដប់ប្រយោគ។ ខ្ញុំបានសុំ AI ឱ្យសរសេរអត្ថបទអំពីការនេសាទនៅបឹងទន្លេសាប ដោយប្រាប់កម្រិតថ្នាក់ និងពាក្យដែលសិស្សស្គាល់ ប៉ុន្តែមិនប្រាប់ឈ្មោះនរណាម្នាក់ទេ។ '
  + 'ខ្ញុំបានរកឃើញកំហុសពីរ៖ ឈ្មោះត្រីមួយប្រភេទដែលគ្មាននៅបឹងនេះ និងប្រយោគវែងពេកមួយ។ ខ្ញុំបានកែវាជាមួយសៀវភៅសិក្សា។ សិស្សដែលអានមិនទាន់ស្ទាត់ទទួលបានរូបភាពជំនួយ ហើយធ្វើការជាគូ។ ពេលវេលា៖ ដប់នាទីសម្រាប់អាន ម្ភៃនាទីសម្រាប់ពិភាក្សា ដប់នាទីសម្រាប់សរសេរ។';

const headOf = (n) => `ផែនការទី${khmer(n + 1)}៖`;

/** A plan of a lesson; with `photo`, the board of the classroom beside it. */
async function handsIn(ask, n, photo) {
  const files = [];
  if (photo) {
    const sha256 = createHash('sha256').update(photo).digest('hex');
    const file = { name: 'board.png', mime: 'image/png', bytes: photo.length };
    const { parts, partBytes } = await ask('PUT', `/api/uploads/${sha256}`, file);
    for (let n = 0; n < parts; n++) await ask.bytes('PUT', `/api/uploads/${sha256}/parts/${n}`, photo.subarray(n * partBytes, (n + 1) * partBytes), 'application/octet-stream');
    files.push({ file: { sha256, ...file }, caption: 'ក្ដារខៀនក្នុងថ្នាក់ខ្ញុំ' });
  }
  const id = uuidv7();
  await ask('PUT', `/api/submissions/${id}`, { ...base(), activityId: `${lastLesson}-lesson-plan`, startedAt: minutesAgo(15), submittedAt: minutesAgo(5), text: `${headOf(n)} ${plan}`, files });
  return id;
}

/** What nobody can wait for in a test: since what was done so far in `cohort`, nine days have gone by. */
const nineDaysGoBy = (cohort) => rowsOf(server, `
  with gone as (update enrolments set created_at = created_at - interval '9 days' where cohort_id = $1 returning person_id),
  tried as (update attempts a set received_at = received_at - interval '9 days' from gone g where g.person_id = a.person_id and a.course_code = $2)
  update progress p set began_at = began_at - interval '9 days', last_at = last_at - interval '9 days' from gone g where g.person_id = p.person_id and p.course_code = $2`, [cohort, course]);

/** Four begin and fall silent; nine days later five do the first lesson and hand in a plan. */
async function works(cohort) {
  const people = [];
  // One after the other: many tries at once from one address have to wait.
  for (const { personId: id, staffId: login } of (await membersOf(cohort)).slice(0, 9)) people.push({ id, ask: await entering(server.url, administrator, { id, login }) });
  const [silent, busy] = [people.slice(0, 4), people.slice(4)];
  for (const { ask } of silent) await takesQuizzes(ask, { [`${firstLesson}-check`]: { 'wr-2': { who: 'a', goal: 'a', form: 'a', limit: 'a' } } });
  await nineDaysGoBy(cohort);
  const handedIn = [];
  for (const [n, { ask }] of busy.entries()) {
    await takesQuizzes(ask);
    await finishesLesson(ask);
    handedIn.push(await handsIn(ask, n, n === 0 ? aPicture(7, { width: 480, height: 360 }) : undefined));
  }
  return { silent, busy, handedIn };
}

/** One of the numbers at the head of the desk. */
const figure = (page, label) => page.locator('main li a').filter({ hasText: label });
const reads = (page, label, value) => figure(page, label).filter({ has: page.locator('strong', { hasText: new RegExp(`^${khmer(value)}$`) }) }).waitFor();

async function seesWhoIsWhere(page) {
  for (const [label, value] of [
    [words['cohort.members'], 40], [words['cohort.notBegun'], 31], [facilitation['behind'], 35], [facilitation['quiet'], 35], [facilitation['waiting'], 5],
  ]) await reads(page, label, value);
  const lessons = page.getByRole('table', { name: facilitation['where'] }).getByRole('row');
  assert.match(await lessons.nth(0).innerText(), new RegExp(`${said(facilitation, 'stuck.other', { count: 4 })}[^]*${khmer(4)}$`));
  assert.match((await lessons.nth(1).innerText()).trim(), new RegExp(`${khmer(5)}$`));
  await endsWell(page, 'facilitator-desk-km');
}

/** To everybody behind the number, in words of one's own. */
async function reminds(page, message) {
  await figure(page, facilitation['behind']).click();
  await page.getByText(said(facilitation, 'everybody', { count: 35 })).waitFor();
  await page.getByRole('button', { name: facilitation['act.remind'], exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(facilitation['message']).fill(message);
  await dialog.getByRole('button', { name: facilitation['look'] }).click();
  await dialog.getByText(said(facilitation, 'will.remind.other', { count: 35 })).waitFor();
  await dialog.getByRole('button', { name: said(facilitation, 'apply.other', { count: 35 }) }).click();
  await dialog.getByRole('status').filter({ hasText: said(facilitation, 'did.remind.other', { count: 35 }) }).waitFor();
  await page.keyboard.press('Escape');
}

const { rubric } = lessonOf(course, lastLesson).blocks.find(({ type }) => type === 'assignment');

/** Without the mouse: a number for the level, `j` to the next criterion. */
async function chooses(page, level) {
  await page.locator('fieldset').first().getByRole('radio').first().focus();
  for (const criterion of rubric.criteria) {
    await page.keyboard.press(String(level(criterion)));
    await page.keyboard.press('j');
  }
  assert.equal(await page.getByRole('radio', { checked: true }).count(), rubric.criteria.length);
  const seen = await page.locator('label:has(input:focus)').evaluate((label) => {
    const { left, bottom } = label.getBoundingClientRect();
    return label.contains(document.elementFromPoint(left + 8, bottom - 8));
  });
  assert.ok(seen, 'the level in hand is not hidden behind the foot of the form');
}

/** The oldest first, from one to the next: four are enough, the fifth is not. */
async function marks(page, handedIn, comment) {
  await figure(page, facilitation['waiting']).click();
  const rows = page.getByRole('table', { name: coursework['caption'] }).locator('tbody tr');
  await rows.nth(4).waitFor();
  assert.equal(await rows.count(), 5);
  await rows.first().getByRole('link').click();
  for (const [n, id] of handedIn.entries()) {
    await page.waitForURL((url) => url.pathname.endsWith(id));
    await page.getByText(headOf(n)).waitFor();
    const enough = n < 4;
    await chooses(page, ({ levels }) => (enough ? levels.length : 1));
    if (n === 0) await endsWell(page, 'facilitator-marking-km');
    if (!enough) await page.getByLabel(coursework['overall']).fill(comment);
    await page.getByRole('button', { name: coursework[enough ? 'accept' : 'return'], exact: true }).click();
  }
  await page.waitForURL((url) => url.pathname.endsWith('/courses/marking'));
  await page.getByRole('status').filter({ hasText: coursework['allDone'] }).waitFor();
}

/** Ten are chosen, looked at and moved; then everybody is put back. */
async function movesAndTakesBack(page, { cohort, other, otherName }) {
  const before = { cohort: await idsOf(cohort), other: await idsOf(other) };
  const boxes = page.getByRole('table', { name: words['cohort.members'] }).locator('tbody').getByRole('checkbox');
  for (let n = 20; n < 30; n++) await boxes.nth(n).check();
  await page.getByText(said(words, 'selected.other', { count: 10 })).waitFor();
  await page.getByRole('button', { name: facilitation['act.move'], exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(facilitation['toCohort']).selectOption({ label: otherName });
  await dialog.getByRole('button', { name: facilitation['look'] }).click();
  await dialog.getByText(said(facilitation, 'will.move.other', { count: 10 })).waitFor();
  await dialog.getByText(otherName).nth(9).waitFor();
  await endsWell(page, 'facilitator-move-km');
  assert.deepEqual(await idsOf(cohort), before.cohort, 'what was only looked at changes nothing');

  await dialog.getByRole('button', { name: said(facilitation, 'apply.other', { count: 10 }) }).click();
  await dialog.getByRole('status').filter({ hasText: said(facilitation, 'did.move.other', { count: 10 }) }).waitFor();
  const moved = { cohort: await idsOf(cohort), other: await idsOf(other) };
  assert.deepEqual([moved.cohort.length, moved.other.length], [30, 13]);
  await dialog.getByRole('button', { name: facilitation['undoThis'], exact: true }).click();
  await dialog.getByRole('status').filter({ hasText: said(facilitation, 'undone.other', { count: 10 }) }).waitFor();
  await page.keyboard.press('Escape');
  await reads(page, words['cohort.members'], 40);
  assert.deepEqual({ cohort: await idsOf(cohort), other: await idsOf(other) }, before);
}

/** How the questions of the first lesson's quiz do, of the nine who answered. */
async function weighsQuestions(page) {
  await page.getByRole('link', { name: facilitation['questions'] }).click();
  await page.getByLabel(facilitation['activity']).selectOption(`${firstLesson}-check`);
  await page.getByText(said(facilitation, 'firstAttempts.other', { count: 9 })).waitFor();
  const shares = await page.locator(`td[data-label="${facilitation['difficulty']}"]`).allInnerTexts();
  const { questions } = quizzesOf(firstLesson, course).find(({ id }) => id === `${firstLesson}-check`);
  assert.equal(shares.length, questions.length);
  // Four of nine filled two gaps of four.
  assert.deepEqual(shares.map((text) => text.trim()), questions.map(({ id }) => (id === 'wr-2' ? '78%' : '100%')));
  await endsWell(page, 'facilitator-questions-km');
}

test('forty people are gathered by rule, followed, reminded and marked; ten are moved and put back', async (t) => {
  const tag = String(Date.now()).slice(-6);
  const [name, otherName] = [`កណ្ដាល ក ${tag}`, `កណ្ដាល ខ ${tag}`];
  const other = await otherCohort(otherName);
  const page = await atTheDesk(t, server.url, account, '/office/courses/cohorts/new', 'km');
  const cohort = await opensCohort(page, name);
  await fillsIt(page);

  const { silent, busy, handedIn } = await works(cohort);
  await page.getByRole('link', { name: facilitation['toDesk'] }).click();
  await seesWhoIsWhere(page);

  const message = 'ជម្រាបសួរលោកគ្រូ អ្នកគ្រូ! មេរៀនទីមួយប្រើពេលត្រឹម ២៥ នាទី។ បើជាប់ត្រង់ណា សូមហៅមកខ្ញុំ។';
  await reminds(page, message);
  const noticesOf = async ({ ask }) => (await ask('GET', '/api/notices/changes?after=0')).notices;
  const [reminder] = (await noticesOf(silent[0])).filter(({ kind }) => kind === 'message');
  assert.deepEqual([reminder.body, reminder.sender.id, reminder.retractedAt], [message, (await facilitator('GET', '/api/me')).personId, null]);
  assert.equal((await noticesOf(busy[0])).some(({ kind }) => kind === 'message'), false, 'who is not behind is left in peace');

  const comment = 'គោលបំណងល្អ។ សូមសរសេរសំណួរបញ្ជាដែលលោកគ្រូបានប្រើ និងកំហុសដែលបានកែ។';
  await marks(page, handedIn, comment);
  const [returned] = (await busy[4].ask('GET', '/api/coursework/changes?after=0')).submissions;
  assert.deepEqual([returned.id, returned.state, returned.mark.decision, returned.mark.comment], [handedIn[4], 'returned', 'returned', comment]);
  assert.ok((await noticesOf(busy[4])).some(({ kind, about }) => kind === 'submission_marked' && about.decision === 'returned'));
  assert.equal((await busy[0].ask('GET', '/api/coursework/changes?after=0')).submissions[0].state, 'accepted');

  await page.goto(`${server.url}/office/courses/cohorts/${cohort}`);
  await movesAndTakesBack(page, { cohort, other, otherName });
  await weighsQuestions(page);
});
