// A stranger checks certificates: with scripts and without, with a network and in flight mode, one or three hundred, honest and forged.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { drawCode, groupedCode } from '../../dist/libs/contracts/src/index.js';
import { attachmentsOf, qrPayloadOf, qrText } from '../../dist/libs/proof/src/index.js';
import { endsWell, folderFor, kru, openBrowser, openDevice } from './harness.mjs';
import { networkTo } from './network.mjs';
import { asPerson, someoneNew } from './people.mjs';

const root = join(import.meta.dirname, '..', '..');
const wordsOf = (locale) => JSON.parse(readFileSync(join(root, 'apps', 'field', 'src', 'lib', 'messages', `verify.${locale}.json`), 'utf8'));
const words = wordsOf('km');
const known = join(root, 'libs', 'proof', 'testing', 'known');

let server;
let browser;
let officer;
let school;
let good;
let bad;

before(async () => {
  server = await kru();
  browser = await openBrowser();
  const accounts = await server.accounts();
  const administrator = await asPerson(server.url, accounts.find(({ role }) => role === 'administrator'));
  officer = await asPerson(server.url, accounts.find(({ role }) => role === 'ministry_officer'));
  ({ items: [school] } = await administrator('GET', '/api/places/search?level=school&under=KH/12/&q=Primary'));
  const awarded = async (nameLatin) => {
    const person = await someoneNew(server.url, administrator, { place: school.path, post: 'teacher', nameLatin });
    return { ...(await officer('POST', '/api/awards', { personId: person.id, achievement: 'inspector', reason: 'Ten years of inspections' })), person };
  };
  good = await awarded('Sok Chansophea');
  bad = { revoked: await awarded('Chan Bopha'), suspended: await awarded('Keo Dara'), superseded: await awarded('Nou Sreymom') };
  await officer('POST', `/api/awards/${bad.revoked.id}/revoke`, { publicReason: 'dishonest_work', reason: 'Words that stay inside' });
  await officer('POST', `/api/awards/${bad.suspended.id}/suspend`, { publicReason: 'under_review', reason: 'Words that stay inside' });
  await officer('POST', `/api/awards/${bad.superseded.id}/correct`, { publicReason: 'name_corrected', reason: 'Words that stay inside', names: { km: 'នូ ស្រីមុំ', latin: 'Nou Srey Mom', source: 'identity_card' } });
});
after(async () => { await browser.close(); await server.stop(); });

const json = async (path) => (await fetch(`${server.url}${path}`)).json();
const named = (name, content, mimeType = 'application/json') => ({ name, mimeType, buffer: Buffer.from(content) });

/** A stranger's phone, that keeps nothing from one story to the next. */
async function stranger(t, options = {}) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'km-KH', ...options });
  t.after(() => context.close());
  return context.newPage();
}

/** What the page answers: in one word, and in its parts. */
async function answerOf(page) {
  await page.locator('[data-standing][aria-busy="false"]').waitFor();
  const parts = await page.locator('[data-part]').evaluateAll((all) => all.map(({ dataset }) => [dataset.part, dataset.state]));
  return { standing: await page.locator('[data-standing]').getAttribute('data-standing'), ...Object.fromEntries(parts) };
}

test('a certificate that holds is checked by the browser itself, and shows every printed field', async (t) => {
  const page = await stranger(t);
  await page.goto(`${server.url}/verify`);
  await page.getByLabel(words.code).fill(groupedCode(good.code).toLowerCase());
  await page.getByRole('button', { name: words.button, exact: true }).click();
  assert.deepEqual(await answerOf(page), { standing: 'valid', signature: 'valid', status: 'valid', joint: 'not_joint' });
  await page.getByText(words['said.phone']).waitFor();
  for (const printed of ['Sok Chansophea', good.number, groupedCode(good.code)]) await page.getByText(printed).first().waitFor();
  await page.locator('[data-event="issued"]').waitFor();
  await endsWell(page, 'verify-valid-km');
});

test('the address of the QR answers a browser without scripts, in its own language', async (t) => {
  const page = await stranger(t, { javaScriptEnabled: false, locale: 'fr-FR' });
  const french = wordsOf('fr');
  const { headers } = await fetch(`${server.url}/V/${good.code}`);
  assert.match(headers.get('content-security-policy'), /script-src 'self' 'sha256-[^']+'; /);
  await page.goto(`${server.url}/V/${good.code}`);
  for (const said of [french['overall.valid'], french['status.valid'], 'Sok Chansophea', good.number]) await page.getByText(said).first().waitFor();
  await page.goto(`${server.url}/v/${bad.revoked.code}`);
  await page.getByText(french['overall.revoked']).waitFor();
  const answer = await page.goto(`${server.url}/verify/${drawCode()}`);
  assert.equal(answer.status(), 404);
  await page.getByText(french.unknownWhat).waitFor();
  // With scripts, the app takes its place.
  const other = await stranger(t);
  await other.goto(`${server.url}/V/${good.code}`);
  assert.equal((await answerOf(other)).standing, 'valid');
  assert.equal(await other.locator('#plain').count(), 0);
});

test('what does not hold is said, with its reason in public words and what became of it', async (t) => {
  const page = await stranger(t);
  for (const [standing, { code }] of Object.entries(bad)) {
    await page.goto(`${server.url}/verify/${code}`);
    const answer = await answerOf(page);
    assert.deepEqual([answer.standing, answer.signature, answer.status], [standing, 'valid', standing]);
    await page.getByText(words[`overall.${standing}`]).waitFor();
    await page.locator(`[data-event="${standing}"]`).waitFor();
    assert.equal(await page.getByText('Words that stay inside').count(), 0);
  }
  await endsWell(page, 'verify-superseded-km');
  await page.goto(`${server.url}/verify/${drawCode()}`);
  await page.getByText(words.unknownWhat).waitFor();
  await endsWell(page, 'verify-unknown-km');
});

test('a file is judged by what is in it: an altered name, and another PDF than was printed', async (t) => {
  const page = await stranger(t);
  const bundle = await json(`/api/verify/${good.code}/bundle`);
  const drop = async (file) => {
    await page.goto(`${server.url}/verify`);
    await page.locator('input[type="file"][accept*="pdf"]').setInputFiles(file);
    return answerOf(page);
  };
  assert.deepEqual(await drop(named('bundle.json', JSON.stringify(bundle))), { standing: 'valid', signature: 'valid', status: 'valid', joint: 'not_joint' });
  assert.equal((await drop(named('credential.json', JSON.stringify(bundle.credentials[0])))).standing, 'valid');

  const renamed = { ...bundle, record: { ...bundle.record, names: { ...bundle.record.names, latin: 'Somebody Else' } } };
  const answer = await drop(named('renamed.json', JSON.stringify(renamed)));
  assert.deepEqual([answer.standing, answer.signature], ['forged', 'invalid']);
  await page.getByText(words['fault.record_altered']).waitFor();
  await endsWell(page, 'verify-forged-km');

  const printed = Buffer.from(await (await fetch(`${server.url}/api/certificates/${good.id}/pdf?lang=km`, { headers: { cookie: await cookieOf(good.person) } })).arrayBuffer());
  assert.deepEqual(await drop(named('printed.pdf', printed, 'application/pdf')), { standing: 'valid', signature: 'valid', status: 'valid', joint: 'not_joint', paper: 'same' });
  const edited = Buffer.concat([printed, Buffer.from(`\n% ${deflateSync('another page').toString('hex')}\n`)]);
  const altered = await drop(named('edited.pdf', edited, 'application/pdf'));
  assert.deepEqual([altered.standing, altered.signature, altered.paper], ['forged', 'valid', 'altered']);

  await page.goto(`${server.url}/verify`);
  await page.locator('input[type="file"][accept*="pdf"]').setInputFiles(named('note.json', '{"a":1}'));
  await page.getByText(words['file.nothing']).waitFor();
});

async function cookieOf({ login, password }) {
  const answer = await fetch(`${server.url}/api/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ login, password }) });
  return answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
}

/** The large QR as it is printed: what it says is made again from what is attached to the page. */
async function largeQrOf({ id, person }) {
  const pdf = new Uint8Array(await (await fetch(`${server.url}/api/certificates/${id}/pdf?lang=km`, { headers: { cookie: await cookieOf(person) } })).arrayBuffer());
  const attached = Object.fromEntries(attachmentsOf(pdf).map(({ name, bytes }) => [name, JSON.parse(Buffer.from(bytes).toString())]));
  const signatures = attached['paper.json'].cose.map(({ kid, signature }) => ({ kid, signature: new Uint8Array(Buffer.from(signature, 'base64url')) }));
  return qrText(server.url, qrPayloadOf(attached['record.json']), signatures);
}

test('after one visit, the large QR is checked in flight mode, and its status is not called valid', async (t) => {
  const network = await networkTo(t, server.url);
  const phone = await openDevice(join(folderFor(t), 'phone'));
  const page = phone.pages()[0] ?? await phone.newPage();
  const text = await largeQrOf(good);
  const signed = text.slice(text.indexOf('#'));
  await page.goto(`${network.url}/verify`);
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  await page.locator('[data-keys="here"]').waitFor();

  network.off();
  await page.goto(`${network.url}/V${signed}`);
  assert.deepEqual(await answerOf(page), { standing: 'unknown', signature: 'valid', status: 'unknown', joint: 'not_joint' });
  await page.getByText(words['overall.unknown']).waitFor();
  await page.getByText('Sok Chansophea').waitFor();
  await endsWell(page, 'verify-offline-km');
  // One letter of another's code in it, and nobody signed it.
  await page.goto('about:blank');
  const place = signed.length - 40;
  await page.goto(`${network.url}/V${signed.slice(0, place)}${signed[place] === 'A' ? 'B' : 'A'}${signed.slice(place + 1)}`);
  assert.equal((await answerOf(page)).standing, 'forged');

  network.on();
  await page.goto('about:blank');
  await page.goto(`${network.url}/V${signed}`);
  await page.locator('[data-standing="valid"]').waitFor();
});

test('three hundred codes are answered in a table, and downloaded', async (t) => {
  const page = await stranger(t, { viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  await page.goto(`${server.url}/verify/many`);
  const wrong = `${good.code.slice(0, -1)}${good.code.endsWith('2') ? '3' : '2'}`;
  const codes = [good.code, groupedCode(bad.revoked.code).toLowerCase(), ...Array.from({ length: 298 }, drawCode)];
  await page.getByLabel(words['many.codes']).fill(`${codes.slice(0, 150).join('\n')}\n${codes.slice(150).join('\t')}\n${wrong}\n${good.code}`);
  await page.locator('[data-count="300"]').waitFor();
  await page.getByText(wrong).waitFor();
  await page.getByRole('button', { name: words['many.send'], exact: true }).click();
  await page.locator('[data-counted="unknown"]').getByText('298').waitFor();
  await page.locator('tr[data-state="revoked"]').waitFor();
  await page.getByRole('button', { name: words['many.state'], exact: true }).click();
  assert.equal(await page.locator('tbody tr').count(), 300);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words['many.download'], exact: true }).click()]);
  const lines = readFileSync(await download.path(), 'utf8').trim().split('\r\n');
  assert.equal(lines.length, 301);
  assert.ok(lines.some((line) => line.includes(groupedCode(good.code)) && line.includes('Sok Chansophea')));
  await endsWell(page, 'verify-many-km');
  await page.setViewportSize({ width: 360, height: 740 });
  await endsWell(page, 'verify-many-km-360');
});

test('every forgery of the known answers is refused in the browser for its own reason', async (t) => {
  // The keys of these files are invented, and so is their day: neither this Kru nor its service worker knows them.
  for (const file of readdirSync(known)) {
    const { now, trust, bundle, expected: { verdict } } = JSON.parse(readFileSync(join(known, file), 'utf8'));
    const page = await stranger(t, { serviceWorkers: 'block' });
    await page.clock.setFixedTime(new Date(now));
    await page.route('**/.well-known/kru-trust.json', (route) => route.fulfill({ json: trust }));
    await page.route(/\/(api\/verify|status|records)\//, (route) => route.abort());
    await page.goto(`${server.url}/verify`);
    await page.locator('input[type="file"][accept*="pdf"]').setInputFiles(named(file, JSON.stringify(bundle)));
    const { standing, ...parts } = await answerOf(page);
    assert.deepEqual({ file, ...parts }, { file, signature: verdict.signature.state, status: verdict.status.state, joint: verdict.joint.state });
    const holds = verdict.signature.state === 'valid' && verdict.joint.state !== 'broken';
    assert.deepEqual({ file, standing }, { file, standing: holds ? verdict.status.state : 'forged' });
    if (verdict.signature.reason) await page.getByText(words[`fault.${verdict.signature.reason}`]).waitFor();
    if (verdict.status.reason && holds) await page.getByText(words[`doubt.${verdict.status.reason}`]).waitFor();
    const institutions = await page.locator('[data-institution]').evaluateAll((all) => all.map(({ dataset }) => [dataset.institution, dataset.signed]));
    if (institutions.length > 0) assert.deepEqual(institutions, verdict.joint.institutions.map(({ code, state }) => [code, state]));
    await page.context().close();
  }
});
