import { beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { type AttemptRecord, type CourseDocument, type Key, lessonsOf, type Question, quizzesOf, type Response } from '#contracts';
import { anyQuestion, responseTo } from '#contracts/testing';
import { testApp } from '#platform/testing';
import { activityOf } from './activity.js';
import { Attempt } from './attempt.entity.js';

const ANSWERS = 10_000;
const QUIZ = 100;

interface Answered { question: Question; key: Key; response: Response }

/** Answers to questions of every type, right, nearly right and wrong; each question under an id of its own. */
const answered: Answered[] = fc.sample(anyQuestion.chain((asked) => responseTo(asked).map((response) => ({ ...asked, response }))), { numRuns: ANSWERS, seed: 20261122 })
  .map((each, place) => ({ ...each, question: { ...each.question, id: `q-${place}` } }));

const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const quizzes = Array.from({ length: ANSWERS / QUIZ }, (_, place) => answered.slice(place * QUIZ, (place + 1) * QUIZ));

/** A course made of all the questions. */
const course = {
  kind: 'course', schema: 1, code: 'all', version: 1, title: text, modules: [{ id: 'm', title: text, lessons: quizzes.map((each, place) => ({
    id: `l-${place}`, title: text, minutes: 1, builds: [], blocks: [{ id: `quiz-${place}`, type: 'quiz', title: text, questions: each.map(({ question, key }) => ({ question, key })) }],
  })) }],
  closingTest: { id: 'test', title: text, passMark: 0.5, minutes: 1, questions: [] },
} as unknown as CourseDocument;

const recordOf = (place: number): AttemptRecord => ({
  courseCode: 'all', courseVersion: 1, locale: 'km', activityId: `quiz-${place}`, startedAt: '2026-11-20T01:00:00.000Z', finishedAt: '2026-11-20T01:10:00.000Z',
  responses: Object.fromEntries(quizzes[place]!.map(({ question, response }) => [question.id, response])),
});

const app = await testApp([]);
/** The rule as phones carry it: bundled from the same sources with the field app's own target, and run where nothing else is. */
let phone: { mark(quiz: string, responses: string): string };

/** Bundled in a process of its own: the bundler's threads are no business of the tests. */
const bundling = `
  import { rolldown } from 'rolldown';
  const entry = "import { mark } from '" + process.cwd() + "/libs/contracts/src/marking.ts';"
    + 'export const marked = (quiz, responses) => JSON.stringify(mark(Object.fromEntries(JSON.parse(quiz).questions.map(({ question, key }) => [question.id, key])), JSON.parse(responses)));';
  const bundle = await rolldown({
    input: 'phone', resolve: { extensionAlias: { '.js': ['.ts', '.js'] } }, transform: { target: 'es2022' },
    plugins: [{ name: 'phone', resolveId: (id) => (id === 'phone' ? id : null), load: (id) => (id === 'phone' ? entry : null) }],
  });
  const { output: [{ code }] } = await bundle.generate({ format: 'iife', name: 'phone', minify: true });
  process.stdout.write(code);
  await bundle.close();`;

beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', bundling]);
  const context = createContext({});
  runInContext(stdout, context);
  const marked = runInContext('phone.marked', context) as typeof phone.mark;
  phone = { mark: marked };
});

it('marks 10,000 answers of every type on the server as on the phone', async () => {
  expect(new Set(answered.map(({ question }) => question.type)).size).toBe(10);
  // The record and the questions as they come out of Postgres.
  const documents = await app.db.ask<{ document: CourseDocument }>('select $1::jsonb as document', [JSON.stringify(course)]);
  const kept = documents[0]!.document;
  const differing: unknown[] = [];
  let whole = 0;
  let partial = 0;
  for (const [place] of quizzes.entries()) {
    const [{ record }] = await app.db.ask<{ record: AttemptRecord }>('select $1::jsonb as record', [JSON.stringify(recordOf(place))]) as [{ record: AttemptRecord }];
    const secret = { test: {}, exams: {} };
    const attempt = Attempt.receive({ personId: 'p', id: 'i', record, sha256: '' }, activityOf(kept, secret, record.activityId), [], new Date());
    const { score, max, questions } = attempt.view(kept, secret);
    const mine = JSON.parse(phone.mark(JSON.stringify(quizzesOf(lessonsOf(course)[place]!)[0]), JSON.stringify(recordOf(place).responses))) as typeof attempt & { questions: typeof questions };
    if (mine.score !== score || mine.max !== max) differing.push({ place, phone: [mine.score, mine.max], server: [score, max] });
    for (const { question, response } of quizzes[place]!) {
      const [here, there] = [questions[question.id]!, mine.questions[question.id]!];
      if (here.score !== there.score || here.correct !== there.correct) differing.push({ question, response, server: here.score, phone: there.score });
      if (here.score === 1) whole++;
      else if (here.score > 0) partial++;
    }
  }
  expect(differing).toEqual([]);
  // Neither all right nor all wrong, or else nothing would have been compared.
  expect([whole, partial].every((count) => count > ANSWERS / 50)).toBe(true);
});
