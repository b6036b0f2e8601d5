import { beforeEach, describe, expect, it } from '@jest/globals';
import { type CrosswalkDocument, type FrameworkDocument, wayOf } from '#contracts';
import { CourseModule, CrosswalkService, FrameworkService, PathService } from '#course';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { aPath, aRichCourse, compiledFrom, frameworks, richContent, t } from '../testing/index.js';
import { crosswalkContent } from './crosswalk.compile.js';
import { pathContent } from './path.compile.js';

const app = await testApp([CourseModule]);
const held = (role: Actor['roles'][number]['role'], place: string): Actor => new Actor('0190a000-0000-7000-8000-000000000001', 'km', [{ role, place }]);
const [officer, author, teacher] = [held('ministry_officer', 'KH/'), held('author', 'KH/'), held('teacher', 'KH/12/')];

const ours = (changes: Partial<FrameworkDocument> = {}): FrameworkDocument => ({
  kind: 'framework', schema: 1, code: 'national', version: 1, title: t('National'), source: 'The ministry', licence: 'Open',
  aspects: [{ code: 'N', title: t('Teaching'), competencies: [{ code: 'N-1', title: t('One') }, { code: 'N-2', level: 2, title: t('Two') }] }], ...changes,
});
const walk = (changes: Partial<CrosswalkDocument> = {}): CrosswalkDocument => ({
  kind: 'crosswalk', schema: 1, code: 'national-frame', version: 1, title: t('National to Frame'), from: 'national', to: 'frame', source: 'The ministry', licence: 'Open',
  links: [{ from: 'N-1', to: 'HCM-1', fit: 'close' }], ...changes,
});

beforeEach(async () => {
  await frameworks(app);
  await aRichCourse(app);
});

describe('frameworks', () => {
  it('are listed with what they hold, and who asks learns whether they may publish', async () => {
    const { status, body } = await app.as(teacher).get('/api/frameworks');
    expect(status).toBe(200);
    expect(body).toMatchObject({ mayPublish: false, items: [{ code: 'frame', aspects: 1, competencies: 1, fromFiles: true }, { code: 'other', competencies: 2 }] });
    expect((await app.as(officer).get('/api/frameworks')).body.mayPublish).toBe(true);
    expect((await app.as().get('/api/frameworks')).status).toBe(401);
  });

  it('are published by officers and authors of the whole country, and by nobody else', async () => {
    const { status, body } = await app.as(author).post('/api/frameworks', ours());
    expect([status, body.version]).toEqual([200, 1]);
    expect((await app.as(officer).post('/api/frameworks', ours())).body.sha256).toBe(body.sha256);
    expect((await app.as(teacher).get('/api/frameworks/national')).body).toEqual(ours());
    const next = ours({ version: 2, title: t('National, again') });
    expect((await app.as(officer).post('/api/frameworks', next)).body.version).toBe(2);
    expect((await app.as(teacher).post('/api/frameworks', ours())).body.code).toBe('role.required');
    expect((await app.as(held('author', 'KH/12/')).post('/api/frameworks', ours())).body.code).toBe('framework.forbidden');
  });

  it('refuse another content of a version, codes that stand twice, and to lose what is cited', async () => {
    await app.as(officer).post('/api/frameworks', ours());
    await app.as(officer).post('/api/crosswalks', walk());
    const refused = async (document: FrameworkDocument): Promise<unknown> => {
      const { status, body } = await app.as(officer).post('/api/frameworks', document);
      return [status, body.code, body.details];
    };
    const { aspects } = ours();
    const only = (...codes: string[]): FrameworkDocument['aspects'] => [{ ...aspects[0]!, competencies: codes.map((code) => ({ code, title: t(code) })) }];
    expect(await refused(ours({ title: t('Else') }))).toEqual([409, 'framework.version_taken', { code: 'national', version: 1 }]);
    expect(await refused(ours({ version: 2, aspects: only('N-1', 'N-1', 'OTH-2') }))).toEqual([422, 'framework.competency_twice', { competencies: ['N-1', 'OTH-2'] }]);
    expect(await refused(ours({ version: 2, aspects: only('N-2') }))).toEqual([422, 'framework.competency_in_use', { competencies: ['N-1'], by: ['national-frame'] }]);
    expect(await refused(ours({ code: 'frame', version: 2 }))).toEqual([409, 'framework.kept_in_files', { code: 'frame' }]);
    expect((await app.as(officer).post('/api/frameworks', { ...ours(), aspects: [] })).body).toMatchObject({ code: 'request.invalid', details: { faults: [{ path: 'aspects' }] } });
  });
});

describe('crosswalks', () => {
  beforeEach(async () => { await app.as(officer).post('/api/frameworks', ours()); });

  it('are published, listed and read', async () => {
    expect((await app.as(officer).post('/api/crosswalks', walk())).status).toBe(200);
    expect((await app.as(officer).post('/api/crosswalks', walk())).status).toBe(200);
    expect((await app.as(teacher).get('/api/crosswalks')).body.items).toMatchObject([{ code: 'frame-other', fromFiles: true }, { code: 'national-frame', from: 'national', to: 'frame', links: 1, fromFiles: false }]);
    expect((await app.as(teacher).get('/api/crosswalks/national-frame')).body).toEqual(walk());
    expect((await app.as(teacher).get('/api/crosswalks/none')).body.code).toBe('crosswalk.not_found');
    expect((await app.as(teacher).post('/api/crosswalks', walk())).status).toBe(403);
    expect((await app.as(held('author', 'KH/12/')).post('/api/crosswalks', walk())).body.code).toBe('framework.forbidden');
  });

  const faults: [string, Partial<CrosswalkDocument>, string, object][] = [
    ['a framework that is not there', { to: 'none' }, 'crosswalk.framework_unknown', { framework: 'none' }],
    ['one framework', { to: 'national' }, 'crosswalk.same_framework', {}],
    ['codes that are not there', { links: [...walk().links, { from: 'N-9', to: 'HCM-9', fit: 'part' }] }, 'crosswalk.competency_unknown', { competencies: ['N-9', 'HCM-9'], rows: ['2', '2'] }],
    ['a link twice', { links: [...walk().links, ...walk().links] }, 'crosswalk.link_twice', { from: 'N-1', to: 'HCM-1', rows: ['2'] }],
    ['what comes from files', { code: 'frame-other', version: 2 }, 'crosswalk.kept_in_files', { code: 'frame-other' }],
  ];
  it.each(faults)('refuse %s', async (_what, changes, code, details) => {
    expect((await app.as(officer).post('/api/crosswalks', walk(changes))).body).toMatchObject({ code, details });
  });

  it('refuse another content of a version', async () => {
    await app.as(officer).post('/api/crosswalks', walk());
    expect((await app.as(officer).post('/api/crosswalks', walk({ title: t('Else') }))).body).toMatchObject({ code: 'crosswalk.version_taken', details: { version: 1 } });
  });

  it('make every framework readable in every other, in either direction and through those between', async () => {
    await app.as(officer).post('/api/crosswalks', walk());
    const links = (from: string, to: string) => app.get(CrosswalkService).between(from, to);
    expect(await links('national', 'frame')).toEqual([{ from: 'N-1', to: 'HCM-1', fit: 'close' }]);
    expect(await links('frame', 'national')).toEqual([{ from: 'HCM-1', to: 'N-1', fit: 'close' }]);
    expect(await links('national', 'other')).toEqual([{ from: 'N-1', to: 'OTH-2', fit: 'part' }]);
    expect(await links('frame', 'frame')).toEqual([{ from: 'HCM-1', to: 'HCM-1', fit: 'same' }]);
    await expect(links('frame', 'none')).rejects.toMatchObject({ code: 'framework.not_found' });
  });
});

describe('coverage', () => {
  it('counts what builds and measures each competency, in the framework that is most cited', async () => {
    const { status, body } = await app.as(officer).get('/api/coverage');
    expect(status).toBe(200);
    expect(body).toMatchObject({ framework: 'frame', aspects: [{ code: 'HCM', competencies: [{ code: 'HCM-1', level: 1 }] }], courses: [{ code: 'rich', version: 1 }] });
    expect(body.cells).toEqual([{ competency: 'HCM-1', course: 'rich', lessons: 1, questions: 17 }]);
  });

  it('is read in another framework through a crosswalk, each lesson once', async () => {
    const { body } = await app.as(author).get('/api/coverage?framework=other');
    expect(body.cells).toEqual([{ competency: 'OTH-1', course: 'rich', lessons: 3, questions: 0 }, { competency: 'OTH-2', course: 'rich', lessons: 1, questions: 17 }]);
    const cell = (await app.as(author).get('/api/coverage/cell?framework=other&competency=OTH-2&course=rich')).body;
    expect(cell.lessons).toEqual([{ id: 'ask', title: t('Lesson ask'), codes: ['HCM-1'] }]);
    expect(cell.questions[0]).toEqual({ id: 'ask-1', title: t('Which?'), codes: ['HCM-1'] });
    expect((await app.as(author).get('/api/coverage/cell?framework=other&competency=OTH-9&course=rich')).body).toEqual({ lessons: [], questions: [] });
  });

  it('is a file too, and not for everyone', async () => {
    const { raw, headers } = await app.as(officer).get('/api/coverage/csv?framework=other');
    expect(headers['content-disposition']).toBe('attachment; filename="kru-coverage-other.csv"');
    expect(raw.toString()).toMatch(/^\uFEFFaspect,competency,competency_km,.*\r\nOTH,OTH-1,.*,3,0\r\nOTH,OTH-2,.*,1,17\r\n$/);
    for (const url of ['', '/cell?competency=HCM-1&course=rich', '/csv']) expect((await app.as(teacher).get(`/api/coverage${url}`)).status).toBe(403);
    expect((await app.as(officer).get('/api/coverage?framework=none')).body.code).toBe('framework.not_found');
    expect((await app.as(officer).get('/api/coverage?framework=A%20B')).status).toBe(400);
  });
});

describe('paths', () => {
  it('are listed, and read by whoever is signed in', async () => {
    expect((await app.as(teacher).get('/api/paths')).body.items).toEqual([]);
    await aPath(app, 'way', [{ course: 'small', after: [] }, { course: 'rich', after: ['small'] }]);
    expect((await app.as(teacher).get('/api/paths')).body.items).toMatchObject([{ code: 'way', version: 1, courses: ['small', 'rich'] }]);
    const { body } = await app.as(teacher).get('/api/paths/way');
    expect(wayOf(body, new Set(), new Set()).next).toBe('small');
    expect((await app.get(PathService).latest('way')).document).toEqual(body);
    expect((await app.as(teacher).get('/api/paths/none')).body.code).toBe('path.not_found');
    expect((await app.as().get('/api/paths')).status).toBe(401);
  });
});

describe('GET /api/courses/:code/:version/row', () => {
  it('is the row of that very version', async () => {
    const first = (await app.as(teacher).get('/api/courses')).body.items[0];
    await aRichCourse(app, 2);
    // The bytes are those it travels as, which shrink once the best compression is ready.
    expect((await app.as(teacher).get('/api/courses/rich/1/row')).body).toEqual({ ...first, bytes: expect.any(Number) });
    expect((await app.as(teacher).get('/api/courses/rich/2/row')).body.version).toBe(2);
    expect((await app.as(teacher).get('/api/courses/rich/3/row')).body.code).toBe('course.not_found');
    expect((await app.as().get('/api/courses/rich/1/row')).status).toBe(401);
  });
});

describe('what is written wrongly', () => {
  const words = (faults: string[]): string[] => faults.map((fault) => fault.replace(/^\S+ /, ''));
  const path = (steps: string): Record<string, string> => ({
    ...richContent(), 'paths/way.yaml': `code: way\nversion: 1\ntitle: {km: a, en: a, fr: a}\nsummary: {km: a, en: a, fr: a}\ntranslations: {km: draft, en: draft, fr: draft}\nsteps:\n${steps}`,
  });
  const step = (course: string, after: string, rest = ''): string => `  - {course: ${course}, after: [${after}], why: {km: a, en: a, fr: a}${rest}}\n`;

  it('in a path: courses unknown, twice, or waiting for what does not stand before them', async () => {
    expect(words((await compiledFrom(pathContent, path(step('rich', '')))).faults)).toEqual([]);
    expect(words((await compiledFrom(pathContent, path(step('gone', 'rich') + step('rich', 'gone, rich, lost') + step('rich', '')))).faults)).toEqual([
      'steps.0.course: there is no course gone', 'steps.0.after.0: gone waits for rich, which does not stand before it',
      'steps.1.after.1: rich waits for rich, which does not stand before it', 'steps.1.after.2: course lost is not on this path', 'course rich stands twice',
    ]);
    expect(words((await compiledFrom(pathContent, path(step('gone', '', ', optional: true') + step('rich', 'gone')))).faults)[1]).toBe('steps.1.after.0: rich waits for gone, which is optional');
  });

  it('in a crosswalk: codes and frameworks that are not there', async () => {
    const file = 'frameworks/crosswalks/frame-other.yaml';
    const files = richContent();
    const faults = async (from: string, to: string): Promise<string[]> => words((await compiledFrom(crosswalkContent, { ...files, [file]: files[file]!.replace(from, to) })).faults);
    expect(await faults('to: OTH-2', 'to: OTH-2')).toEqual([]);
    expect(await faults('to: OTH-2', 'to: OTH-9')).toEqual(['links.0.to: framework other has no competency OTH-9']);
    expect(await faults('from: frame', 'from: none')).toEqual(['from: there is no framework none']);
    expect(await faults('from: frame', 'from: other')).toEqual(['to: a crosswalk leads from one framework to another']);
  });

  it('and the frameworks of the builders are published as they are written', async () => {
    expect((await app.get(FrameworkService).list()).map(({ code }) => code)).toEqual(['frame', 'other']);
  });
});
