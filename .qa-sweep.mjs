import { AxeBuilder } from '@axe-core/playwright';
import { writeFileSync } from 'node:fs';
import { openBrowser } from './test/journeys/harness.mjs';
import { closingTest, lessons, quizzesOf, wordsOf } from './test/journeys/learner.mjs';
import { asPerson, closingTestRecord, recordsOf, someoneNew } from './test/journeys/people.mjs';
const url = 'http://localhost:3112';
const { accounts } = await (await fetch(`${url}/api/demo`)).json();
const acc = (role) => accounts.find((a) => a.role === role);
const admin = await asPerson(url, acc('administrator'));
const ministry = await asPerson(url, acc('ministry_officer'));
const { items: [school] } = await admin('GET', '/api/places/search?level=school&under=KH/12/&q=Primary');
const place = school.path;
const mk = (o = {}) => someoneNew(url, admin, { place, ...o });
const fresh = await mk();
const mid = await mk();
const done = await mk();
const long = await mk({ nameKm: 'ព្រះករុណាសុវណ្ណារិទ្ធិសិរីមង្គលសម្បត្តិវិជ្ជាធរានុភាពមហាសិរីរតនៈ', nameLatin: 'Preahkarunasovannarithsereymongkulsambathvichea Thearanuphephmohaserirattanak' });
for (const p of [done, long]) { for (const [path, body] of [...recordsOf(), await closingTestRecord(p.ask)]) await p.ask('PUT', path, body); }
for (const [path, body] of recordsOf(lessons.slice(0, 2))) await mid.ask('PUT', path, body);
// certificates
let certs = {};
for (const p of [done, long]) for (let i = 0; i < 60; i++) { const c = await p.ask('GET', '/api/certificates/changes'); if (c.certificates.length) { certs[p.login] = c.certificates; break; } await new Promise((g) => setTimeout(g, 500)); }
await ministry('POST', `/api/awards/${certs[long.login][0].id}/revoke`, { reason: 'ចេញដោយច្រឡំ · Issued by mistake, after the identity papers were compared once more' });
console.log(JSON.stringify({ fresh: fresh.login, mid: mid.login, done: done.login, long: long.login, certDone: certs[done.login][0].code }));
writeFileSync('/tmp/fq/people.json', JSON.stringify({ fresh: fresh.login, mid: mid.login, done: done.login, long: long.login, password: 'a long enough secret', certDone: certs[done.login][0], certLong: certs[long.login][0], place }));
const browser = await openBrowser();
const combos = [
  { n: '360-km-l', viewport: { width: 360, height: 740 }, l: 'km', colorScheme: 'light' },
  { n: '320-fr-d', viewport: { width: 320, height: 640 }, l: 'fr', colorScheme: 'dark' },
  { n: '1280-km-d', viewport: { width: 1280, height: 800 }, l: 'km', colorScheme: 'dark' },
  { n: 'zoom-fr-l', viewport: { width: 640, height: 400 }, l: 'fr', colorScheme: 'light', deviceScaleFactor: 2 },
  { n: '320-km-l', viewport: { width: 320, height: 640 }, l: 'km', colorScheme: 'light' },
].filter(({ n }) => !process.argv[2] || n.includes(process.argv[2]));
const seen = new Set();
async function check(page, c, name) {
  await page.waitForTimeout(250);
  const r = await page.evaluate(() => {
    const out = { over: document.scrollingElement.scrollWidth - innerWidth, clip: [] , small: []};
    for (const e of document.querySelectorAll('body *')) {
      const s = getComputedStyle(e); const b = e.getBoundingClientRect();
      if (!b.width || !b.height || e.closest('.unseen') || e.matches('svg, svg *, img, progress')) continue;
      const text = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
      if (text && e.tagName !== 'SELECT' && e.tagName !== 'OPTION') {
        if ((s.overflow !== 'visible' || s.overflowX !== 'visible') && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) out.clip.push(`${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 40)}`);
        if (b.right > innerWidth + 1 || b.left < -1) out.clip.push(`OUT ${e.tagName}.${e.className}: ${e.textContent.trim().slice(0, 40)} ${b.left}..${b.right}`);
      }
      if (e.matches('a[href], button, input:not([type=radio]):not([type=checkbox]), select, summary') && (b.height < 40) && !e.closest('p')) out.small.push(`${e.tagName} ${Math.round(b.width)}x${Math.round(b.height)} ${e.textContent.trim().slice(0, 30)}`);
    }
    return out;
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const v = violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).slice(0, 3).join(' | ')}`);
  const bad = [r.over > 0 ? `OVERFLOW ${r.over}` : '', ...r.clip.map((x) => 'CLIP ' + x), ...r.small.map((x) => 'SMALL ' + x), ...v.map((x) => 'AXE ' + x)].filter(Boolean);
  for (const b of bad) { const k = `${name} ${b}`; console.log(`${seen.has(k) ? '(again) ' : ''}[${c.n}] ${k}`); seen.add(k); }
  await page.screenshot({ path: `/tmp/fq/shots/${name}.${c.n}.png`, fullPage: true });
}
async function asOne(c, p, fn) {
  const ctx = await browser.newContext({ viewport: c.viewport, colorScheme: c.colorScheme, deviceScaleFactor: c.deviceScaleFactor ?? 1, locale: c.l === 'km' ? 'km-KH' : 'fr-FR', hasTouch: false });
  await ctx.addInitScript((l) => { if (!localStorage.getItem('kru.locale')) localStorage.setItem('kru.locale', l); }, c.l);
  const page = await ctx.newPage();
  page.on('pageerror', (e) => console.log(`[${c.n}] PAGEERROR ${page.url()} ${e.message}`));
  page.on('console', (m) => { if (m.type() === 'error') console.log(`[${c.n}] CONSOLE ${page.url()} ${m.text().slice(0, 200)}`); });
  const w = wordsOf(c.l);
  try {
    if (p) {
      await page.goto(`${url}/sign-in`);
      await page.getByLabel(w['signIn.login']).fill(p.login);
      await page.getByLabel(w['signIn.password'], { exact: true }).fill('a long enough secret');
      await page.getByRole('button', { name: w['signIn.button'], exact: true }).click();
      await page.waitForURL('**/learn');
      await page.locator('[data-sync]').waitFor();
    }
    await fn(page, w, ctx);
  } catch (e) { console.log(`[${c.n}] FAILED ${page.url()} ${e.message.slice(0, 400)}`); await page.screenshot({ path: `/tmp/fq/shots/FAILED.${c.n}.png`, fullPage: true }).catch(() => {}); }
  await ctx.close();
}
const lessonDoc = await (await fetch(`${url}/api/courses/ai-first-steps/1`, { headers: {} })).text();
for (const c of combos) {
  const L = c.l;
  await asOne(c, null, async (page, w) => {
    await page.goto(`${url}/sign-in`); await page.locator('h1').waitFor(); await page.locator('#demo').waitFor(); await check(page, c, 'sign-in');
    await page.getByLabel(w['signIn.login']).fill('x'); await page.getByLabel(w['signIn.password'], { exact: true }).fill('y');
    await page.getByRole('button', { name: w['signIn.button'], exact: true }).click(); await page.locator('[role=alert]').waitFor(); await check(page, c, 'sign-in-wrong');
    await page.goto(`${url}/password`); await page.locator('h1').waitFor(); await check(page, c, 'password');
    await page.getByLabel(w['signIn.login']).fill('x'); await page.getByLabel(w['password.code']).fill('ABCD'); await page.locator('input[type=password]').fill('short');
    await page.getByRole('button', { name: w['password.button'] }).click(); await check(page, c, 'password-short');
    await page.locator('input[type=password]').fill('long enough now'); await page.getByRole('button', { name: w['password.button'] }).click(); await page.locator('[role=alert]').waitFor(); await check(page, c, 'password-wrong-code');
    await page.goto(`${url}/verify`); await page.locator('h1').waitFor(); await page.locator('input[name=code]').fill('ABC'); await page.getByRole('button', { name: w['verify.button'] }).click(); await check(page, c, 'verify-typo');
    await page.goto(`${url}/verify/${certs[done.login][0].code}`); await page.locator('[data-standing]').waitFor(); await check(page, c, 'verify-valid');
    await page.goto(`${url}/verify/${certs[long.login][0].code}`); await page.locator('[data-standing]').waitFor(); await check(page, c, 'verify-revoked-long');
    await page.goto(`${url}/verify/2222222222222`); await page.locator('[role=alert]').waitFor(); await check(page, c, 'verify-unknown');
    await page.route('**/api/verify/**', (r) => r.abort()); await page.goto(`${url}/verify/${certs[done.login][0].code}`); await page.locator('.notice').first().waitFor(); await check(page, c, 'verify-unreachable');
    await page.unroute('**/api/verify/**'); await page.route('**/api/verify/**', (r) => r.fulfill({ status: 503, body: '<html>' })); await page.reload(); await page.locator('.notice').first().waitFor(); await check(page, c, 'verify-503');
    await page.goto(`${url}/nothing/here`); await page.locator('h1').waitFor(); await check(page, c, 'error-404');
  });
  await asOne(c, fresh, async (page, w, ctx) => {
    await page.locator('#next').waitFor(); await check(page, c, 'learn-fresh');
    await page.goto(`${url}/certificates`); await page.locator('#reachable').waitFor(); await check(page, c, 'certificates-none');
    await page.goto(`${url}/learn/ai-first-steps`); await page.getByRole('button', { name: w['keep.button'] }).waitFor(); await check(page, c, 'course-before');
    await page.goto(`${url}/learn/ai-first-steps/ai-around-you`); await page.locator('.empty').waitFor(); await check(page, c, 'lesson-not-here');
    await page.goto(`${url}/learn/nothing`); await page.locator('.empty').waitFor(); await check(page, c, 'course-missing');
    await page.goto(`${url}/certificates/nothing`); await page.locator('.empty').waitFor(); await check(page, c, 'certificate-missing');
    await page.goto(`${url}/me`); await page.locator('#sessions').waitFor(); await page.waitForTimeout(300); await page.locator('summary').click(); await check(page, c, 'me');
    await page.getByRole('button', { name: w['me.signOut'] }).click(); await check(page, c, 'me-sign-out'); await page.keyboard.press('Escape');
    await page.locator('[data-sync]').click(); await check(page, c, 'outbox-none'); await page.keyboard.press('Escape');
  });
  await asOne(c, mid, async (page, w) => {
    await page.goto(`${url}/learn/ai-first-steps`); await page.getByRole('button', { name: w['keep.button'] }).click(); await page.locator('section ol a').first().waitFor(); await page.locator('details summary').click(); await check(page, c, 'course-after');
    await page.goto(`${url}/learn`); await page.locator('#next').waitFor(); await check(page, c, 'learn-mid');
    for (const lesson of [lessons[0], lessons[2], lessons[3], lessons[5]]) {
      await page.goto(`${url}/learn/ai-first-steps/${lesson}`); await page.locator('.block').first().waitFor(); await check(page, c, `lesson-${lesson}`);
      for (const quiz of quizzesOf(lesson)) {
        const card = page.locator('.block', { has: page.locator(`#quiz-${quiz.id}`) });
        const begin = card.getByRole('button', { name: w['quiz.begin'] }).or(card.getByRole('button', { name: w['quiz.again'] })); await begin.click();
        for (const [at, q] of quiz.questions.entries()) {
          await card.getByText(q.prompt[L]).waitFor();
          if (q.type === 'matching') { const sel = card.locator('select'); const n = await sel.count(); for (let i = 0; i < n; i++) await sel.nth(i).selectOption({ index: 1 }); }
          else if (q.type === 'ordering') { await card.locator('ol li button:not([disabled])').first().click(); }
          else if (q.type === 'multiple') { const wrong = q.options.find((o) => !q.answer.includes(o.id)); await card.locator(`input[value="${wrong.id}"]`).check(); }
          else if (q.type === 'true_false') { await card.locator(`input[value="${!q.answer}"]`).check(); }
          else { const wrong = q.options.find((o) => o.id !== q.answer); await card.locator(`input[value="${wrong.id}"]`).check(); }
          await card.getByRole('button', { name: w['quiz.check'] }).click();
          await check(page, c, `q-${q.type}-wrong`);
          await card.getByRole('button', { name: w[at === quiz.questions.length - 1 ? 'quiz.finish' : 'quiz.next'], exact: true }).click();
        }
        await check(page, c, `quiz-finished`);
      }
    }
    await page.goto(`${url}/learn/ai-first-steps/test`); await page.locator('h1').waitFor(); await page.waitForTimeout(300);
    await check(page, c, 'test-intro');
    const begin = page.getByRole('button', { name: w['test.begin'] }).or(page.getByRole('button', { name: w['test.again'] })); await begin.click();
    const { questions } = closingTest();
    for (const [at, q] of questions.entries()) {
      if (at < 4) await check(page, c, `test-q${at}-${q.type}`);
      if (at !== 2 && await page.locator('main input').count()) await page.locator('main input').first().check();
      await page.getByRole('button', { name: w[at === questions.length - 1 ? 'test.review' : 'quiz.next'], exact: true }).click();
    }
    await check(page, c, 'test-review');
    await page.route('**/api/attempts/**', (r) => r.abort()); await page.getByRole('button', { name: w['test.send'] }).click(); await page.locator('.notice').first().waitFor(); await check(page, c, 'test-waiting');
    await page.locator('[data-sync]').click(); await check(page, c, 'outbox-waiting'); await page.keyboard.press('Escape');
    await page.goto(`${url}/me`); await page.locator('#sessions').waitFor(); await check(page, c, 'me-waiting'); await page.getByRole('button', { name: w['me.signOut'] }).click(); await check(page, c, 'me-sign-out-waiting'); await page.keyboard.press('Escape');
    await page.unroute('**/api/attempts/**'); await page.goto(`${url}/learn/ai-first-steps/test`); await page.evaluate(() => dispatchEvent(new Event('online'))); await page.locator('details summary').waitFor({ timeout: 20000 }); await page.locator('details summary').click(); await check(page, c, 'test-failed');
  });
  await asOne(c, done, async (page, w) => {
    await page.getByRole('link', { name: w['bar.certificates'] }).first().waitFor(); await page.waitForTimeout(1000); await check(page, c, 'learn-done-not-here');
    await page.goto(`${url}/learn/ai-first-steps`); await page.getByRole('button', { name: w['keep.button'] }).click(); await page.locator('section ol a').first().waitFor(); await check(page, c, 'course-done');
    await page.goto(`${url}/learn`); await page.waitForTimeout(500); await check(page, c, 'learn-done');
    await page.goto(`${url}/learn/ai-first-steps/test`); await page.locator('.card').first().waitFor(); await check(page, c, 'test-passed');
    await page.goto(`${url}/certificates`); await page.locator('a.card').first().waitFor(); await check(page, c, 'certificates');
    await page.locator('a.card').first().click(); await page.locator('dl').waitFor(); await check(page, c, 'certificate');
  });
  await asOne(c, long, async (page) => {
    await page.waitForTimeout(800); await check(page, c, 'learn-long');
    await page.goto(`${url}/certificates`); await page.locator('a.card').first().waitFor(); await check(page, c, 'certificates-revoked');
    await page.locator('a.card').first().click(); await page.locator('dl').waitFor(); await check(page, c, 'certificate-revoked');
    await page.goto(`${url}/me`); await page.locator('#sessions').waitFor(); await check(page, c, 'me-long');
  });
  console.log(`-- ${c.n} done`);
}
await browser.close();
