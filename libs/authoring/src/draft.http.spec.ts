import { beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { type DraftOp, type DraftSource, uuidv7, valueAt } from '#contracts';
import { AuthoringModule } from '#authoring';
import { CourseModule, CourseService, frameworkContent, FrameworkService } from '#course';
import { aCourse, aRichCourse, compiledFrom, richContent } from '#course/testing';
import { IdentityModule } from '#identity';
import { aHolder, aTeacher } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';

const app = await testApp([TerritoryModule, IdentityModule, CourseModule, AuthoringModule]);
let [dara, sophea]: Actor[] = [];

beforeEach(async () => {
  const { compiled } = await compiledFrom(frameworkContent, richContent());
  await app.get(FrameworkService).publish(Actor.system, compiled);
  await aCourse(app);
  [dara, sophea] = [(await aHolder(app, 'author', 'KH/')).actor, (await aHolder(app, 'ministry_officer', 'KH/')).actor];
});

const as = (actor: Actor | undefined) => app.as(actor);
const begin = async (body: object = { code: 'small' }, actor = dara) => {
  const id = uuidv7();
  const answer = await as(actor).put(`/api/drafts/${id}`, body);
  return { id, ...answer };
};
const desks = new Map<Actor | undefined, string>();
const deskOf = (actor: Actor | undefined): string => {
  if (!desks.has(actor)) desks.set(actor, uuidv7());
  return desks.get(actor)!;
};
const edit = (id: string, op: DraftOp, { actor = dara, base = 0, editId = uuidv7(), settles }: { actor?: Actor | undefined; base?: number; editId?: string; settles?: string } = {}) =>
  as(actor).post(`/api/drafts/${id}/edits`, { desk: deskOf(actor), base, edits: [{ id: editId, op, ...(settles ? { settles } : {}) }] });
const read = async (id: string): Promise<{ source: DraftSource; stale: object; revision: number; state: string; mayApprove: boolean }> => (await as(dara).get(`/api/drafts/${id}`)).body;
const title = (value: string, locale = 'km'): DraftOp => ({ op: 'set', path: ['lessons', 'first', 'title', locale], value });
const binary = 'application/octet-stream';

describe('a draft', () => {
  it('begins from the latest version, as the next', async () => {
    const { status, body } = await begin();
    expect(status).toBe(200);
    expect(body).toMatchObject({ code: 'small', state: 'writing', revision: 0, baseVersion: 1, latestVersion: 1, source: { version: 2, lessons: [{ id: 'first', module: 'one' }, { id: 'second', module: 'two' }] } });
    expect((await as(sophea).get('/api/drafts')).body).toMatchObject({ items: [{ id: body.id, title: { en: 'Small' }, stale: 0, comments: 0, clashes: 0 }], next: null });
  });

  it('is one at a time for a course, and may be put away for another', async () => {
    const { id } = await begin();
    expect(await as(dara).put(`/api/drafts/${id}`, { code: 'small' })).toMatchObject({ status: 200, body: { id } });
    expect(await begin({ code: 'small' }, sophea)).toMatchObject({ status: 409, body: { code: 'draft.already_open', details: { id } } });
    expect((await as(dara).delete(`/api/drafts/${id}`)).status).toBe(204);
    expect((await begin({ code: 'small' }, sophea)).status).toBe(200);
    expect((await edit(id, title('ថ្មី'))).body.code).toBe('draft.closed');
    expect((await as(dara).get('/api/drafts')).body.items).toHaveLength(1);
    expect((await as(dara).get('/api/drafts?state=dropped')).body.items).toMatchObject([{ id }]);
  });

  it('may be of a course that is new, in the language of who begins it', async () => {
    expect((await begin({ code: 'new-course', title: 'វគ្គថ្មី' })).body).toMatchObject({ baseVersion: null, source: { version: 1, title: { km: 'វគ្គថ្មី', en: '', fr: '' }, lessons: [] } });
    expect((await begin({ code: 'small', title: 'x' })).body.code).toBe('draft.code_taken');
    expect((await begin({ code: 'other' })).body.code).toBe('course.not_found');
  });

  it('is for authors, officers and administrators of the nation', async () => {
    const { id } = await begin();
    const { actor: province } = await aHolder(app, 'author', 'KH/12/');
    const { actor: teacher } = await aTeacher(app);
    expect((await as(province).get('/api/drafts')).body.code).toBe('draft.outside_territory');
    expect((await begin({ code: 'small' }, province)).body.code).toBe('draft.outside_territory');
    expect((await as(province).get(`/api/drafts/${id}`)).body.code).toBe('draft.not_found');
    expect((await edit(id, title('ថ្មី'), { actor: province })).body.code).toBe('draft.not_found');
    for (const path of ['', '/preview', '/comments', '/edits', '/archive']) expect((await as(province).get(`/api/drafts/${id}${path}`)).status).toBe(path === '' || path ? 404 : 200);
    expect((await as(teacher).get(`/api/drafts/${id}`)).body.code).toBe('role.required');
    expect((await as(undefined).get('/api/drafts')).status).toBe(401);
  });
});

describe('changes', () => {
  it('are kept with what takes them back, and change nothing when sent again', async () => {
    const { id } = await begin();
    const editId = uuidv7();
    const { status, body } = await edit(id, title('ថ្មី'), { editId });
    expect(status).toBe(200);
    expect(body).toMatchObject({ revision: 1, edits: [{ id: editId, revision: 1, author: { id: dara!.personId }, state: 'applied', inverse: { op: 'set', value: 'Lesson first (ខ្មែរ)', stale: [] } }], clashes: [] });
    expect((await edit(id, title('ថ្មី'), { editId })).body.revision).toBe(1);
    const draft = await read(id);
    expect(draft).toMatchObject({ revision: 1, stale: { 'lessons/first/title': { stale: ['en', 'fr'] } } });
    const [{ inverse }] = body.edits;
    expect((await edit(id, inverse, { base: 1 })).body.edits).toMatchObject([{ revision: 2, state: 'applied' }]);
    expect(await read(id)).toMatchObject({ stale: {}, source: { lessons: [{ title: { km: 'Lesson first (ខ្មែរ)' } }, {}] } });
  });

  it('of two authors in different fields merge; each hears of the other’s', async () => {
    const { id } = await begin();
    await edit(id, title('ថ្មី'));
    const { body } = await edit(id, title('New', 'en'), { actor: sophea });
    expect(body.edits.map((each: { state: string }) => each.state)).toEqual(['applied', 'applied']);
    expect(valueAt((await read(id)).source, ['lessons', 'first', 'title'])).toMatchObject({ km: 'ថ្មី', en: 'New' });
    expect((await as(dara).get(`/api/drafts/${id}/edits?after=1`)).body).toMatchObject({ revision: 2, edits: [{ author: { id: sophea!.personId } }] });
  });

  it('in the same field are both kept, until a person decides', async () => {
    const { id } = await begin();
    await edit(id, title('ដារ៉ា'));
    const late = uuidv7();
    const { body } = await edit(id, title('សុភា'), { actor: sophea, editId: late });
    expect(body).toMatchObject({ revision: 2, clashes: [{ id: late, reason: 'same_field', op: { value: 'សុភា' } }] });
    expect(valueAt((await read(id)).source, ['lessons', 'first', 'title', 'km'])).toBe('ដារ៉ា');
    expect((await edit(id, title('សុភា'), { base: 2, settles: late })).body.clashes).toEqual([]);
    expect(valueAt((await read(id)).source, ['lessons', 'first', 'title', 'km'])).toBe('សុភា');
    const other = uuidv7();
    await edit(id, title('ទីបី'), { actor: sophea, editId: other, base: 2 });
    expect((await as(dara).delete(`/api/drafts/${id}/edits/${other}`)).status).toBe(204);
    expect((await as(dara).get(`/api/drafts/${id}/edits?after=3`)).body).toMatchObject({ clashes: [], edits: [{ state: 'dropped' }] });
  });

  it('inside what the other removed bring it back; what was worked in is not removed', async () => {
    const { id } = await begin();
    await edit(id, { op: 'remove', path: ['lessons'], item: 'second' });
    const { body } = await edit(id, { op: 'set', path: ['lessons', 'second', 'blocks', 'practice', 'prompt', 'en'], value: 'New' }, { actor: sophea });
    expect(body.edits).toMatchObject([{ op: { op: 'remove' } }, { op: { op: 'insert' }, state: 'applied' }, { op: { value: 'New' }, state: 'applied' }]);
    expect((await read(id)).source.lessons.map((lesson) => lesson.id)).toEqual(['first', 'second']);
    const { body: later } = await edit(id, { op: 'remove', path: ['lessons'], item: 'second' }, { base: 1 });
    expect(later.clashes).toMatchObject([{ reason: 'edited_inside' }]);
  });

  it('of one’s own, sent late, never meet one’s own', async () => {
    const { id } = await begin();
    for (const value of ['១', '២', '៣']) await edit(id, title(value));
    expect(await read(id)).toMatchObject({ revision: 3, source: { lessons: [{ title: { km: '៣' } }, {}] } });
  });

  it.each<[string, DraftOp]>([
    ['a number for a text', { op: 'set', path: ['title', 'km'], value: 4 }], ['words for a list', { op: 'set', path: ['lessons'], value: 'none' }],
    ['a field nobody knows', { op: 'set', path: ['shoe'], value: 'size' }], ['a field taken away that must be', { op: 'set', path: ['title'] }],
    ['a block that is none', { op: 'insert', path: ['lessons', 'first', 'blocks'], after: null, value: { id: 'x', type: 'video' } }],
  ])('that put it out of shape are refused whole: %s', async (_what, op) => {
    const { id } = await begin();
    expect(await edit(id, op)).toMatchObject({ status: 422, body: { code: 'edit.misshapen' } });
    expect((await read(id)).revision).toBe(0);
  });

  it('on a revision that is still to come are refused', async () => {
    const { id } = await begin();
    expect((await edit(id, title('x'), { base: 7 })).body.code).toBe('edit.base_unknown');
  });

  it('tell who else is there', async () => {
    const { id } = await begin();
    expect((await as(sophea).put(`/api/drafts/${id}/presence`, { path: ['lessons', 'first'] })).status).toBe(204);
    expect((await as(dara).get(`/api/drafts/${id}/edits?after=0`)).body.present).toMatchObject([{ person: { id: sophea!.personId }, path: ['lessons', 'first'] }]);
    expect((await as(sophea).get(`/api/drafts/${id}/edits?after=0`)).body.present).toEqual([]);
  });
});

describe('comments', () => {
  it('stand at a place, are dealt with, and may be opened again', async () => {
    const { id } = await begin();
    const comment = uuidv7();
    const make = (body: string) => as(sophea).put(`/api/drafts/${id}/comments/${comment}`, { path: ['lessons', 'first', 'title'], body });
    expect((await make('Shorter?')).body.items).toMatchObject([{ id: comment, body: 'Shorter?', author: { id: sophea!.personId }, resolvedAt: null }]);
    expect((await make('Shorter?')).body.items).toHaveLength(1);
    expect((await make('Longer?')).body.code).toBe('comment.already_made');
    expect((await as(dara).put(`/api/drafts/${id}/comments/${comment}/resolved`, { resolved: true })).body.items).toMatchObject([{ resolvedBy: { id: dara!.personId } }]);
    expect((await as(dara).put(`/api/drafts/${id}/comments/${comment}/resolved`, { resolved: false })).body.items).toMatchObject([{ resolvedAt: null }]);
    expect((await as(dara).put(`/api/drafts/${id}/comments/${uuidv7()}/resolved`, { resolved: true })).body.code).toBe('comment.not_found');
  });
});

describe('from review to the next version', () => {
  const whole = async (id: string) => {
    await edit(id, title('ថ្មី'));
    await edit(id, title('New', 'en'), { base: 1 });
    await edit(id, { op: 'mark', path: ['lessons', 'first', 'title'], locale: 'fr', stale: false }, { base: 2 });
    return (await read(id)).revision;
  };
  const review = (id: string, revision: number, { actor = sophea, verdict = 'approved' }: { actor?: Actor | undefined; verdict?: string } = {}) =>
    as(actor).put(`/api/drafts/${id}/reviews/${uuidv7()}`, { verdict, revision, body: '' });
  const publish = (id: string, revision: number) => as(dara).post(`/api/drafts/${id}/publication`, { revision });

  it('takes four eyes, and publishes what was approved with what changed in it', async () => {
    const { id } = await begin();
    const revision = await whole(id);
    expect((await publish(id, revision)).body.code).toBe('publication.not_approved');
    expect((await as(dara).post(`/api/drafts/${id}/submission`)).body.state).toBe('in_review');
    expect((await review(id, revision, { actor: dara })).body.code).toBe('review.own_work');
    expect((await review(id, revision - 1)).body.code).toBe('review.draft_changed');
    expect((await review(id, revision)).body).toMatchObject({ state: 'approved', approvedBy: { id: sophea!.personId }, reviews: [{ verdict: 'approved' }] });
    const changes = [{ code: 'name_changed', what: { en: 'New' }, languages: ['km', 'en'] }];
    expect((await as(dara).get(`/api/drafts/${id}/preview`)).body).toMatchObject({ version: 2, faults: [], document: { version: 2 }, changes, underWay: 0 });
    const { status, body } = await publish(id, revision);
    expect([status, body.version]).toEqual([200, 2]);
    expect(body.changes).toMatchObject(changes);
    expect((await publish(id, revision)).body).toEqual(body);
    expect((await app.get(CourseService).latest('small')).document.modules[0]!.lessons[0]!.title).toMatchObject({ km: 'ថ្មី', en: 'New' });
    expect((await as(dara).get('/api/publications/small')).body.items).toMatchObject([{ version: 2, draftId: id, changes }, { version: 1, draftId: null, changes: [] }]);
    expect((await begin()).body).toMatchObject({ baseVersion: 2, source: { version: 3 } });
  });

  it('lets an approval lapse when something is changed after it', async () => {
    const { id } = await begin();
    const revision = await whole(id);
    await as(dara).post(`/api/drafts/${id}/submission`);
    await review(id, revision);
    await edit(id, { op: 'set', path: ['hours'], value: 1.25 }, { base: revision });
    expect((await read(id)).state).toBe('in_review');
    expect((await publish(id, revision + 1)).body.code).toBe('publication.not_approved');
  });

  it('goes back to writing when changes are asked for', async () => {
    const { id } = await begin();
    const revision = await whole(id);
    expect((await review(id, revision)).body.code).toBe('draft.state_refuses');
    await as(dara).post(`/api/drafts/${id}/submission`);
    expect((await review(id, revision, { verdict: 'changes_asked' })).body).toMatchObject({ state: 'writing', reviews: [{ verdict: 'changes_asked' }] });
  });

  it('is refused while anything is missing, stale or out of place; each fault says where', async () => {
    const { id } = await begin();
    await edit(id, { op: 'set', path: ['lessons', 'second', 'title', 'fr'], value: '' });
    await edit(id, title('ថ្មី'), { base: 1 });
    await edit(id, { op: 'set', path: ['lessons', 'first', 'blocks', 'opening', 'body', 'fr'], value: '# Top' }, { base: 2 });
    const { faults, document } = (await as(dara).get(`/api/drafts/${id}/preview`)).body;
    expect(document).toBeNull();
    expect(faults.map((fault: { code: string; path: string[] }) => `${fault.code} ${fault.path.join('/')}`)).toEqual(expect.arrayContaining([
      'text_missing lessons/second/title/fr', 'translation_stale lessons/first/title/en', 'compiler lessons/first/blocks/opening/body/fr',
    ]));
    await as(dara).post(`/api/drafts/${id}/submission`);
    await review(id, 3);
    expect(await publish(id, 3)).toMatchObject({ status: 422, body: { code: 'publication.faulty' } });
  });

  it('is refused when another version was published meanwhile', async () => {
    const { id } = await begin();
    const revision = await whole(id);
    await as(dara).post(`/api/drafts/${id}/submission`);
    await review(id, revision);
    await aCourse(app, 2);
    expect((await publish(id, revision)).body).toMatchObject({ code: 'publication.base_behind', details: { base: 1, latest: 2 } });
  });
});

describe('files', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" viewBox="0 0 10 10"/>');
  const put = (id: string, bytes: Buffer, name: string, sha256 = createHash('sha256').update(bytes).digest('hex')) => as(dara).bytes('PUT', `/api/drafts/${id}/files/${sha256}?name=${encodeURIComponent(name)}`, bytes, binary);

  it('are kept by their hash, under a name that no other has', async () => {
    const { id } = await begin();
    const { status, body } = await put(id, svg, 'រូប My drawing.SVG');
    expect([status, body]).toMatchObject([200, { mime: 'image/svg+xml', bytes: svg.length, name: expect.stringMatching(/^my-drawing-[0-9a-f]{8}\.svg$/) }]);
    expect((await as(undefined).get(`/api/assets/${body.sha256}`)).raw).toEqual(svg);
    expect((await edit(id, { op: 'set', path: ['lessons', 'first', 'blocks', 'drawing', 'file'], value: body })).status).toBe(200);
    expect((await as(dara).get(`/api/drafts/${id}/preview`)).body.faults).toEqual([]);
  });

  it('are refused when they are neither figure nor document, or not what was announced', async () => {
    const { id } = await begin();
    expect((await put(id, Buffer.from('<svg onload="x()"/>'), 'a.svg')).body.code).toBe('file.type_refused');
    expect((await put(id, Buffer.from('MZ'), 'a.exe')).body.code).toBe('file.type_refused');
    expect((await put(id, svg, 'a.svg', '0'.repeat(64))).body.code).toBe('file.hash_mismatch');
    expect((await put(id, Buffer.alloc(5_000_001), 'a.pdf')).status).toBe(413);
  });
});

describe('packages', () => {
  it('carry a published course out and in again unchanged', async () => {
    const { document } = await aRichCourse(app);
    const { status, raw, headers } = await as(dara).get(`/api/publications/${document.code}/1/archive`);
    expect([status, headers['content-type']]).toEqual([200, 'application/zip']);
    const id = uuidv7();
    const { body } = await as(dara).bytes('PUT', `/api/drafts/${id}/archive`, raw, binary);
    expect(body).toMatchObject({ code: document.code, baseVersion: 1, source: { version: 1 } });
    const preview = (await as(dara).get(`/api/drafts/${id}/preview`)).body;
    expect(preview.faults).toEqual([]);
    expect(preview.document).toEqual({ ...document, version: 2 });
    expect(preview.changes).toEqual([]);
    expect((await as(dara).get(`/api/drafts/${id}/archive`)).raw).toEqual(raw);
  });

  it('carry a draft that is not finished', async () => {
    const { id } = await begin({ code: 'new-course', title: 'វគ្គថ្មី' });
    const { raw } = await as(dara).get(`/api/drafts/${id}/archive`);
    await as(dara).delete(`/api/drafts/${id}`);
    expect((await as(dara).bytes('PUT', `/api/drafts/${uuidv7()}/archive`, raw, binary)).body.source).toEqual((await read(id)).source);
  });

  it('are refused when they are none', async () => {
    expect((await as(dara).bytes('PUT', `/api/drafts/${uuidv7()}/archive`, Buffer.from('PK and more'), binary)).body.code).toBe('archive.unreadable');
    const { actor: province } = await aHolder(app, 'author', 'KH/12/');
    expect((await as(province).bytes('PUT', `/api/drafts/${uuidv7()}/archive`, Buffer.from('PK'), binary)).body.code).toBe('draft.outside_territory');
    expect((await as(province).get('/api/publications/small/1/archive')).body.code).toBe('draft.outside_territory');
  });
});
