import { beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { brotliDecompressSync } from 'node:zlib';
import { canonicalJson, type CourseDocument } from '#contracts';
import { CourseModule, CourseService, FrameworkService } from '#course';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { aCompiledCourse, aCourse, compiledFrom, smallContent } from '../testing/index.js';
import type { CompiledCourse } from './course.compile.js';
import { frameworkContent } from './framework.compile.js';

const app = await testApp([CourseModule]);
const teacher = new Actor('0190a000-0000-7000-8000-000000000001', 'km', [{ role: 'teacher', place: 'KH/12/' }]);
let course: CompiledCourse;

beforeEach(async () => {
  course = await aCourse(app);
});

describe('GET /api/courses', () => {
  it('is for whoever is signed in', async () => {
    expect((await app.as().get('/api/courses')).status).toBe(401);
  });

  it('lists the latest version of each course, with its sizes', async () => {
    await aCourse(app, 2);
    const { status, body } = await app.as(teacher).get('/api/courses');
    expect(status).toBe(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({
      code: 'small', version: 2, lessons: 2, minutes: 60, hours: 1, competencies: ['HCM-1'], title: { en: 'Small' },
      translations: { km: 'reviewed', fr: 'draft' }, filesBytes: course.files[0]!.bytes.length,
    });
    expect(body.items[0].bytes).toBeGreaterThan(100);
  });
});

describe('GET /api/courses/:code/:version', () => {
  it('gives the very bytes that the hash names, for ever', async () => {
    const { sha256 } = (await app.as(teacher).get('/api/courses')).body.items[0];
    const { status, raw, headers } = await app.as(teacher).get('/api/courses/small/1');
    expect(status).toBe(200);
    expect(createHash('sha256').update(raw).digest('hex')).toBe(sha256);
    expect(headers).toMatchObject({ etag: `"${sha256}"`, 'cache-control': 'private, max-age=31536000, immutable', 'content-type': 'application/json; charset=utf-8' });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('travels as brotli where that is read, and not at all where it is known', async () => {
    const small = await app.as(teacher).get('/api/courses/small/1', { 'accept-encoding': 'gzip, deflate, br' });
    expect(small.headers['content-encoding']).toBe('br');
    expect(JSON.parse(brotliDecompressSync(small.raw).toString())).toEqual(course.document);
    const refused = await app.as(teacher).get('/api/courses/small/1', { 'accept-encoding': 'br;q=0, identity' });
    expect(refused.headers['content-encoding']).toBeUndefined();
    const known = await app.as(teacher).get('/api/courses/small/1', { 'if-none-match': String(small.headers['etag']) });
    expect(known.status).toBe(304);
    expect(known.raw).toHaveLength(0);
  });

  it('holds no key of the closing test', async () => {
    const { body, raw } = await app.as(teacher).get<CourseDocument>('/api/courses/small/1');
    expect(body.closingTest.questions.map((question) => Object.keys(question)).flat()).not.toContain('answer');
    for (const key of Object.values(course.secret.test)) {
      // Practice quizzes of this course ask the same, so their keys are taken away before looking.
      const shown = canonicalJson({ ...body, modules: [] });
      expect(shown).not.toContain(canonicalJson(key));
      for (const words of [key.explanation.en, ...Object.values(key.feedback).map((text) => text.en)]) expect(shown).not.toContain(words);
    }
    expect(raw.toString()).not.toContain('secret');
  });

  it('knows no other course, version or word', async () => {
    for (const [url, status, code] of [['other/1', 404, 'course.not_found'], ['small/2', 404, 'course.not_found'], ['small/first', 400, 'request.invalid']] as const) {
      const answer = await app.as(teacher).get(`/api/courses/${url}`);
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
    expect((await app.as().get('/api/courses/small/1')).status).toBe(401);
  });
});

describe('publishing', () => {
  it('again changes nothing; anything else under the same version is refused', async () => {
    const courses = app.get(CourseService);
    expect(await courses.publish(Actor.system, [course])).toBe(0);
    const altered = await aCompiledCourse((files) => ({ ...files, 'courses/small/test.yaml': files['courses/small/test.yaml']!.replace('answer: b', 'answer: a').replace('  a:\n        km: Not a', '  b:\n        km: Not a') }));
    expect(altered.document).toEqual(course.document);
    await expect(courses.publish(Actor.system, [altered])).rejects.toMatchObject({ code: 'document.version_published', details: { code: 'small', version: 1 } });
  });
});

describe('GET /api/assets/:sha256', () => {
  it('is open, immutable, and can run nothing', async () => {
    const [file] = course.files;
    const { status, raw, headers } = await app.as().get(`/api/assets/${file!.sha256}`);
    expect(status).toBe(200);
    expect(raw).toEqual(file!.bytes);
    expect(headers).toMatchObject({ 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('knows only what a course cites', async () => {
    expect((await app.as().get(`/api/assets/${'0'.repeat(64)}`)).body.code).toBe('asset.not_found');
    expect((await app.as().get('/api/assets/..%2f..%2fetc')).body.code).toBe('asset.not_found');
  });
});

describe('GET /api/frameworks/:code', () => {
  it('gives the latest version', async () => {
    const { compiled } = await compiledFrom(frameworkContent, smallContent());
    expect(await app.get(FrameworkService).publish(Actor.system, compiled)).toBe(1);
    const { status, body, headers } = await app.as(teacher).get('/api/frameworks/frame');
    expect(status).toBe(200);
    expect(body).toEqual(compiled[0]!.document);
    expect(headers['cache-control']).toBe('no-cache');
    expect((await app.as(teacher).get('/api/frameworks/none')).body.code).toBe('framework.not_found');
    expect((await app.as().get('/api/frameworks/frame')).status).toBe(401);
  });
});
