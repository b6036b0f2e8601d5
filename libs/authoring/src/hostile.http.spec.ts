import { beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { type Asked, uuidv7 } from '#contracts';
import { AuthoringModule, BankModule } from '#authoring';
import { CourseModule, frameworkContent, FrameworkService } from '#course';
import { aCourse, compiledFrom, richContent } from '#course/testing';
import { IdentityModule } from '#identity';
import { aHolder } from '#identity/testing';
import { Actor, FileStore } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeMoodle } from './moodle.write.js';
import { unzipped } from './zip.read.js';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, AuthoringModule, BankModule]);
const binary = 'application/octet-stream';
let author: Actor;

beforeEach(async () => {
  const { compiled } = await compiledFrom(frameworkContent, richContent());
  await app.get(FrameworkService).publish(Actor.system, compiled);
  await aCourse(app);
  author = (await aHolder(app, 'author', 'KH/')).actor;
});

const send = (bytes: Buffer | Uint8Array) => app.as(author).bytes('PUT', `/api/drafts/${uuidv7()}/archive`, Buffer.from(bytes), binary);
const yaml = (text: string) => send(zipSync({ 'course.yaml': strToU8(text) }));

describe('a package that was made to harm', () => {
  it('unpacks to no more than it says, and no longer', async () => {
    const whole = Buffer.from(zipSync({ 'course.yaml': new Uint8Array(3_000_000) }, { level: 9 }));
    for (let at = 0; (at = whole.indexOf(Buffer.from(new Uint32Array([3_000_000]).buffer), at)) >= 0; at += 4) whole.writeUInt32LE(1000, at);
    expect(await send(whole)).toMatchObject({ status: 422, body: { code: 'archive.unreadable' } });
    const many = zipSync(Object.fromEntries(Array.from({ length: 2001 }, (_each, at) => [`${at}.txt`, new Uint8Array(1)])));
    expect((await send(many)).body.code).toBe('archive.too_large');
    expect((await send(zipSync({ 'course.yaml': new Uint8Array(61_000_000) }, { level: 1 }))).body.code).toBe('archive.too_large');
  });

  it('holds YAML that is no course', async () => {
    const bomb = `a: &a [${'x,'.repeat(50)}]\n${[...'bcdefg'].map((name, at) => `${name}: &${name} [${`*${String.fromCodePoint(97 + at)},`.repeat(50)}]`).join('\n')}`;
    for (const text of [bomb, 'modules: [null]', 'modules: [{lessons: [null]}]', 'diagnosis: {toString: 1}', 'closingTest: {toString: 1}', `modules: ${'['.repeat(100_000)}`, '__proto__: {x: 1}', 'constructor: 1', '- 1', '\0']) {
      expect(await yaml(text)).toMatchObject({ status: 422, body: { code: 'archive.unreadable' } });
    }
  });

  it('is cut off, broken or empty', async () => {
    const whole = Buffer.from(zipSync({ 'course.yaml': strToU8('code: x') }));
    for (const bytes of [Buffer.alloc(1), whole.subarray(0, -10), whole.subarray(20), Buffer.concat([whole.subarray(0, 40), Buffer.alloc(20), whole.subarray(60)]), Buffer.from('504b0506'.padEnd(44, 'f'), 'hex')]) {
      expect(await send(bytes)).toMatchObject({ status: 422, body: { code: 'archive.unreadable' } });
    }
  });

  it('is read as everyone else reads it', () => {
    const files = { 'a/course.yaml': strToU8('code: ខ្មែរ'.repeat(100)), 'a/b.bin': new Uint8Array([1, 2, 3]), 'a/empty.txt': new Uint8Array(0) };
    for (const level of [0, 9] as const) {
      const zip = zipSync(files, { level });
      expect(Object.fromEntries([...unzipped(Buffer.from(zip), { bytes: 10_000, files: 3 })].map(([name, bytes]) => [name, new Uint8Array(bytes)]))).toEqual({ ...unzipSync(zip) });
    }
  });
});

describe('a file that a draft cites', () => {
  const draft = async (): Promise<string> => {
    const id = uuidv7();
    await app.as(author).put(`/api/drafts/${id}`, { code: 'small' });
    return id;
  };
  const cite = (id: string, file: object) => app.as(author).post(`/api/drafts/${id}/edits`, { desk: uuidv7(), base: 0, edits: [{ id: uuidv7(), op: {
    op: 'insert', path: ['lessons', 'first', 'blocks'], after: null, value: { id: 'stolen', type: 'figure', file, alt: { km: 'x', en: 'x', fr: 'x' } } } }] });

  it('is never somebody’s work or evidence, though its hash was overheard', async () => {
    const secret = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="3" height="3" viewBox="0 0 3 3"><title>Somebody’s work</title></svg>');
    const sha256 = await app.get(FileStore).write(secret);
    const id = await draft();
    expect((await cite(id, { sha256, name: 'work.svg', mime: 'image/svg+xml', bytes: secret.length })).status).toBe(200);
    const { raw } = await app.as(author).get(`/api/drafts/${id}/archive`);
    expect(Object.keys(unzipSync(raw)).filter((name) => name.endsWith('work.svg'))).toEqual([]);
    const { body } = await app.as(author).get(`/api/drafts/${id}/preview`);
    expect([body.document, body.faults.some(({ path }: { path: string[] }) => path.includes('stolen'))]).toEqual([null, true]);
    expect((await app.as(author).get(`/api/assets/${sha256}`)).status).toBe(404);
    const words = { km: 'ពាក្យ', en: 'Words', fr: 'Mots' };
    const asked: Asked = {
      question: { id: 'where', type: 'hotspot', measures: [], prompt: words, figure: { sha256, name: 'work.svg', mime: 'image/svg+xml', bytes: secret.length }, width: 4, height: 4, alt: words, pick: 1 },
      key: { type: 'hotspot', answer: [{ id: 'area-1', shape: 'circle', x: 500, y: 500, radius: 250 }], feedback: {}, explanation: words },
    };
    expect((await app.as(author).put(`/api/bank/questions/${uuidv7()}`, { asked, languages: ['en'], tags: [], revision: 0 })).body.code).toBe('asset.not_found');
    // A file with a picture of its own, and a copy that says it is the other one.
    const own = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4" viewBox="0 0 4 4"/>');
    const { text } = writeMoodle([asked], 'en', new Map([[sha256, own]]));
    const { body: { id: arrival } } = await app.as(author).bytes('POST', '/api/bank/arrivals?format=moodle_xml&locale=en', text, binary);
    expect((await app.as(author).post(`/api/bank/arrivals/${arrival}/apply`)).body).toMatchObject({ kept: 1, state: 'applied' });
    const departed = await app.as(author).post('/api/bank/departures', { format: 'moodle_xml', locale: 'en' });
    expect([departed.status, departed.body.text.includes(secret.toString('base64').slice(0, 40))]).toEqual([200, false]);
  });

  it('has a name that leads nowhere else', async () => {
    const id = await draft();
    const sha256 = createHash('sha256').update('x').digest('hex');
    for (const name of ['../../../etc/passwd', 'a/b.svg', '..', 'a"b.svg', '', '.hidden']) {
      expect((await cite(id, { sha256, name, mime: 'image/svg+xml', bytes: 1 })).status).toBe(422);
    }
  });
});

it('an id stands for one draft only', async () => {
  const id = uuidv7();
  await app.as(author).put(`/api/drafts/${id}`, { code: 'small' });
  expect(await app.as(author).put(`/api/drafts/${id}`, { code: 'another', title: 'Another' })).toMatchObject({ status: 409, body: { code: 'draft.already_open', details: { id, code: 'small' } } });
});

it('values of thousands of branches are refused, and break nothing', async () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const id = uuidv7();
  await app.as(author).put(`/api/drafts/${id}`, { code: 'small' });
  const body = `{"desk":"${uuidv7()}","base":0,"edits":[{"id":"${uuidv7()}","op":{"op":"set","path":["hours"],"value":${deep}}}]}`;
  const answer = await app.as(author).bytes('POST', `/api/drafts/${id}/edits`, body, 'application/json');
  expect(answer.status).toBe(400);
});
