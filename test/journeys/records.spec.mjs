// Records sent twice, out of order, in two tabs at once, and with a server killed in the middle: nothing lost, nothing double.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { uuidv7 } from '../../dist/libs/contracts/src/index.js';
import { startKru } from './harness.mjs';
import { asPerson, closingTestRecord, recordsOf, someoneNew, until } from './people.mjs';
import { killHard, rowsOf } from './servers.mjs';

let server;
let accounts;
let administrator;
let school;

before(async () => {
  // Its own: the other journeys' Kru must not die with it.
  server = await startKru();
  accounts = await server.accounts();
  administrator = await signedIn('administrator');
  school = (await (await signedIn('teacher'))('GET', '/api/me')).place.path;
});
after(() => server.stop());

const signedIn = (role) => asPerson(server.url, accounts.find((one) => one.role === role));

/** As a phone does: the same again until there is an answer. Bounded; what is refused is no answer to wait for. */
const sendUntilReceived = (ask, [path, body]) => until(
  () => ask.raw('PUT', path, body).catch(() => ({ status: 0 })),
  ({ status, body: said }) => {
    assert.ok(status === 0 || status < 300 || status === 429 || status >= 500, `${path}: ${status} ${JSON.stringify(said)}`);
    return status >= 200 && status < 300;
  }, 90);

const shuffled = (list) => list.map((one) => [Math.random(), one]).sort(([a], [b]) => a - b).map(([, one]) => one);
const idOf = ([path]) => path.split('/').at(-1);

/** Every record is there once, and what follows from them happened once. */
async function eachIsThereOnce(person, records) {
  const learning = await person.ask('GET', '/api/learning/changes');
  const of = (kind) => records.filter(([path]) => path.includes(kind)).map(idOf).sort();
  assert.deepEqual(learning.attempts.map(({ id }) => id).sort(), of('/attempts/'));
  assert.deepEqual(learning.completions.map(({ id }) => id).sort(), of('/completions/'));
  assert.equal(learning.enrolments.length, 1);
  assert.deepEqual(learning.progress.map(({ lessonsDone, lessonsTotal, testPassed }) => [lessonsDone, lessonsTotal, testPassed]), [[8, 8, true]]);
  const { certificates } = await until(() => person.ask('GET', '/api/certificates/changes'), (seen) => seen.certificates.length > 0, 90);
  assert.equal(certificates.length, 1);
  const facts = await rowsOf(server, "select name, count(*)::int as n from facts where data->>'personId' = $1 group by name", [person.id]);
  const told = Object.fromEntries(facts.map(({ name, n }) => [name, n]));
  assert.deepEqual({ attempts: told['attempt.received'], lessons: told['lesson.completed'], made: told['enrolment.made'], completed: told['course.completed'], awarded: told['award.issued'] },
    { attempts: of('/attempts/').length, lessons: of('/completions/').length, made: 1, completed: 1, awarded: 1 });
}

test('sent twice, out of order, in two tabs at once, each record is there once', async () => {
  const person = await someoneNew(server.url, administrator, { place: school });
  const records = [...recordsOf(), await closingTestRecord(person.ask)];
  const tabs = await Promise.all([1, 2].map(() => Promise.all(shuffled(records).map(async (record) => [idOf(record), await person.ask('PUT', ...record)]))));
  const [one, other] = tabs.map((tab) => Object.fromEntries(tab.map(([id, { receivedAt, score }]) => [id, { receivedAt, score }])));
  assert.deepEqual(one, other, 'both tabs are told the same');
  await eachIsThereOnce(person, records);

  const [path, body] = records[0];
  const altered = await person.ask.raw('PUT', path, { ...body, responses: {} });
  assert.deepEqual([altered.status, altered.body.code], [409, 'attempt.already_received']);
  await eachIsThereOnce(person, records);
});

test('with the api, the worker and the database killed in the middle, nothing acknowledged is lost and nothing is double', async () => {
  const people = await Promise.all([1, 2, 3].map(() => someoneNew(server.url, administrator, { place: school })));
  const each = [];
  for (const person of people) each.push({ person, records: [...recordsOf(), await closingTestRecord(person.ask)] });
  const all = each.flatMap(({ person, records }) => [...shuffled(records), ...shuffled(records)].map((record) => ({ person, record })));
  const victims = ['api', 'worker', 'postgres', 'api'];
  const every = Math.floor(all.length / (victims.length + 1));
  const underWay = new Set();
  for (const [at, { person, record }] of all.entries()) {
    const sent = sendUntilReceived(person.ask, record).finally(() => underWay.delete(sent));
    underWay.add(sent);
    // The next victim dies while records are on their way to it.
    if (at % every === every - 1 && victims.length > 0) {
      const gone = killHard(server, victims.shift());
      await until(gone, Boolean);
    }
    if (underWay.size >= 6) await Promise.race(underWay);
  }
  await Promise.all(underWay);
  assert.deepEqual(victims, []);
  for (const { person, records } of each) await eachIsThereOnce(person, records);
  assert.match(await server.command('rebuild'), /: 0 corrected, 0 removed/);
});

test('with everything killed at once, what was acknowledged is there after the next start', async () => {
  const person = await someoneNew(server.url, administrator, { place: school });
  const records = [...recordsOf(), await closingTestRecord(person.ask)];
  const half = records.length / 2;
  for (const record of records.slice(0, half)) await person.ask('PUT', ...record);
  const rest = records.slice(half).map((record) => sendUntilReceived(person.ask, record));
  await until(killHard(server, 'supervisor', 'api', 'worker', 'postgres'), Boolean);
  await server.kill();
  await server.restart();
  await Promise.all(rest);
  await eachIsThereOnce(person, records);
});

test('an import goes on where its worker was killed, and makes everyone once', async () => {
  const place = school.split('/').at(-2);
  const mark = uuidv7().slice(-6).toUpperCase();
  const csv = ['name_km,name_latin,gender,place_code,staff_id', ...Array.from({ length: 2000 }, (_, i) => `សុខ សុភា,Sok Sophea,f,${place},I${mark}${i}`)].join('\n');
  const { id, valid } = await administrator.bytes('POST', '/api/imports/people', csv, 'text/csv');
  assert.equal(valid, 2000);
  const seen = () => administrator('GET', `/api/imports/${id}`);
  await administrator('POST', `/api/imports/${id}/apply`);
  // A job in its hands dies with it: the row that says who holds it is still there when it is gone.
  await until(() => rowsOf(server, "select 1 from graphile_worker.jobs where task_identifier = 'import.apply' and locked_at is not null", []), (rows) => rows.length > 0, 60);
  await until(killHard(server, 'worker'), Boolean);
  const applied = await until(seen, ({ state }) => state === 'applied', 120);
  assert.deepEqual([applied.done, applied.made, applied.errorCount], [2000, 2000, 0]);
  const [{ n, people }] = await rowsOf(server, 'select count(*)::int as n, count(distinct id)::int as people from people where staff_id like $1', [`I${mark}%`]);
  assert.deepEqual([n, people], [2000, 2000]);
});
