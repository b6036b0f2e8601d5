// People as the API knows them: who signs in, what they may ask, what a teacher does on a phone of their own.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { uuidv7 } from '../../dist/libs/contracts/src/index.js';
import { closingTest, lessons, quizzesOf } from './learner.mjs';

const json = { 'content-type': 'application/json' };
const sent = (body) => (body === undefined ? {} : { body: JSON.stringify(body) });

/** Signs in. @returns `ask(method, path, body)`: the answer, or an assertion that fails; `ask.raw` gives { status, body }; `ask.bytes` sends a file */
export async function asPerson(url, { login, password }) {
  const ask = () => fetch(`${url}/api/session`, { method: 'POST', headers: json, ...sent({ login, password }) });
  let answer = await ask();
  // All journeys come from one address: told to wait, one waits as long as one is told.
  for (let tries = 0; answer.status === 429 && tries < 5; tries++) {
    const { details } = await answer.json();
    await setTimeout(1000 * Number(details?.retryAfterSeconds ?? answer.headers.get('retry-after') ?? 1));
    answer = await ask();
  }
  return withCookie(url, answer);
}

function withCookie(url, answer) {
  assert.ok(answer.ok, `signing in: ${answer.status}`);
  const cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
  const raw = async (method, path, body) => {
    const reply = await fetch(`${url}${path}`, { method, headers: { cookie, ...(body === undefined ? {} : json) }, ...sent(body) });
    const text = await reply.text();
    return { status: reply.status, body: /^[[{]/.test(text) ? JSON.parse(text) : text };
  };
  const ask = async (method, path, body) => {
    const { status, body: answered } = await raw(method, path, body);
    assert.ok(status < 300, `${method} ${path}: ${status} ${JSON.stringify(answered)}`);
    return answered;
  };
  const bytes = async (method, path, content, mime) => {
    const reply = await fetch(`${url}${path}`, { method, headers: { cookie, 'content-type': mime }, body: content });
    const text = await reply.text();
    assert.ok(reply.ok, `${method} ${path}: ${reply.status} ${text}`);
    return JSON.parse(text);
  };
  return Object.assign(ask, { raw, bytes });
}

/** A name that nobody else has: legal names have letters only. */
const newName = () => `Sok ${Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('').replace(/^./, (letter) => letter.toUpperCase())}`;

const password = 'a long enough secret';

/** Someone newly posted at `place`, who has just chosen a password with the code from the slip. */
export async function someoneNew(url, administrator, { place, post = 'teacher', nameKm = 'សុខ សុភា', nameLatin = newName() }) {
  const id = uuidv7();
  const login = `J${id.slice(-10)}`;
  await administrator('PUT', `/api/people/${id}`, { staffId: login, nameKm, nameLatin, gender: 'f', locale: 'km', place, post });
  return { id, login, nameLatin, password, ask: await entering(url, administrator, { id, login }) };
}

/** Someone who was posted before chooses a password with the code from the slip. @returns their `ask` */
export async function entering(url, administrator, { id, login }) {
  const { code } = await administrator('POST', `/api/people/${id}/one-time-code`);
  return withCookie(url, await fetch(`${url}/api/password`, { method: 'POST', headers: json, ...sent({ login, code, password }) }));
}

const minutesAgo = (minutes) => new Date(Date.now() - minutes * 60_000).toISOString();
const course = { courseCode: 'ai-first-steps', courseVersion: 1, locale: 'km' };

/** The records of lessons done with all quizzes right: `[path, body]`, to be sent in any order, any number of times. */
export const recordsOf = (some = lessons) => some.flatMap((lessonId) => [
  ...quizzesOf(lessonId).map((quiz) => [`/api/attempts/${uuidv7()}`, {
    ...course, activityId: quiz.id, startedAt: minutesAgo(9), finishedAt: minutesAgo(8), responses: Object.fromEntries(quiz.questions.map(({ id, answer }) => [id, answer])),
  }]),
  [`/api/completions/${uuidv7()}`, { ...course, lessonId, completedAt: minutesAgo(7), seconds: 600, reflections: {} }],
]);

/** The closing test with all answers right. Its questions have ids of their own in the course, so answers go by their words. */
export async function closingTestRecord(ask) {
  const document = await ask('GET', '/api/courses/ai-first-steps/1');
  const written = new Map(closingTest().questions.map((question) => [question.id, question]));
  const responses = Object.fromEntries(document.closingTest.questions.map((shown) => [shown.id, inShownIds(shown, written.get(shown.id))]));
  return [`/api/attempts/${uuidv7()}`, { ...course, activityId: document.closingTest.id, startedAt: minutesAgo(6), finishedAt: minutesAgo(1), responses }];
}

function inShownIds(shown, written) {
  const idOf = (side, from, id) => side.find(({ text }) => text.km === from.find((one) => one.id === id).text.km).id;
  if (shown.type === 'matching') return Object.fromEntries(Object.entries(written.answer).map(([left, right]) => [idOf(shown.left, written.left, left), idOf(shown.right, written.right, right)]));
  if (shown.type === 'ordering') return written.answer.map((id) => idOf(shown.items, written.items, id));
  return written.answer;
}

/** Asks until `enough` holds; at most `seconds`. */
export async function until(what, enough, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await what();
    if (enough(seen)) return seen;
    assert.ok(Date.now() < end, `not seen in ${seconds} s; last: ${JSON.stringify(seen).slice(0, 500)}`);
    await setTimeout(200);
  }
}
