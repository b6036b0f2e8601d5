import { createHash, randomBytes } from 'node:crypto';
import { type FileRef, type NameCorrectionRecord, uuidv7 } from '#contracts';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { IdentityModule, type Person } from '#identity';
import { aHolder, anActor, aTeacher } from '#identity/testing';
import { type Actor, Uploads } from '#platform';
import { testApp } from '#platform/testing';
import { TerritoryModule } from '#territory';

const app = await testApp([TerritoryModule, IdentityModule]);
const school = 'KH/06/0603/060301/S0603010001/';
let teacher: { person: Person; actor: Actor };
let officer: Actor;

beforeEach(async () => {
  teacher = await aTeacher(app, { place: school, nameKm: 'សុខ ដារា', nameLatin: 'Sok Dara' });
  officer = (await aHolder(app, 'district_officer', 'KH/06/0603/')).actor;
});

async function aPhoto(actor: Actor, mime = 'image/jpeg', head = [0xff, 0xd8, 0xff]): Promise<FileRef> {
  const bytes = Buffer.concat([Buffer.from(head), randomBytes(40)]);
  const ref = { sha256: createHash('sha256').update(bytes).digest('hex'), name: 'card.jpg', mime, bytes: bytes.length };
  await app.db.transaction(async () => {
    await app.get(Uploads).announce(actor, ref.sha256, ref);
    await app.get(Uploads).receive(actor, ref.sha256, 0, bytes);
  });
  return ref;
}

const aRecord = (files: FileRef[], changes: Partial<NameCorrectionRecord> = {}): NameCorrectionRecord =>
  ({ nameKm: 'សុខ ដារ៉ា', nameLatin: 'Sok Daravuth', document: 'identity_card', reason: 'My card says otherwise', files, locale: 'km', askedAt: '2026-11-23T01:00:00Z', ...changes });
const ask = (id: string, record: object, actor = teacher.actor) => app.as(actor).put(`/api/me/name-corrections/${id}`, record);
async function asked(actor = teacher.actor): Promise<{ id: string; file: FileRef }> {
  const [id, file] = [uuidv7(), await aPhoto(actor)];
  expect((await ask(id, aRecord([file]), actor)).status).toBe(200);
  return { id, file };
}
const facts = (name: string) => app.db.ask<{ subject: string; place: string; data: object }>('select subject, place, data from facts where name = $1', [name]);
const accept = (id: string, by: Actor, baseVersion = 1) => app.as(by).post(`/api/name-corrections/${id}/accept`, { baseVersion });
const refuse = (id: string, by: Actor) => app.as(by).post(`/api/name-corrections/${id}/refuse`, { words: 'The photo cannot be read' });
const elsewhere = anActor({ roles: [{ role: 'district_officer', place: 'KH/12/1203/' }] });

describe('PUT /api/me/name-corrections/:id', () => {
  it('takes a request once, however often it is sent', async () => {
    const { id, file } = await asked();
    expect((await ask(id, aRecord([file]))).body).toMatchObject({ id, state: 'waiting', nameLatin: 'Sok Daravuth', fromLatin: 'Sok Dara' });
    expect((await app.as(teacher.actor).get('/api/me/name-corrections')).body.items).toHaveLength(1);
    expect(await facts('name_correction.received')).toEqual([{ subject: id, place: school, data: { personId: teacher.person.id, correctionId: id } }]);
    expect(await ask(id, aRecord([file], { reason: 'Another reason' }))).toMatchObject({ status: 409, body: { code: 'name_correction.already_received' } });
    const other = await aTeacher(app, { place: school });
    expect(await ask(id, aRecord([await aPhoto(other.actor)]), other.actor)).toMatchObject({ status: 409, body: { code: 'name_correction.already_received' } });
    expect((await app.as(other.actor).get('/api/me/name-corrections')).body.items).toEqual([]);
  });

  it('waits for its document, which must be one’s own', async () => {
    const others = await aPhoto((await aTeacher(app, { place: school })).actor);
    expect(await ask(uuidv7(), aRecord([others]))).toMatchObject({ status: 409, body: { code: 'name_correction.files_missing', details: { missing: [others.sha256] } } });
  });

  it.each([
    ['a Khmer name in other letters', { nameKm: 'Sok' }, 'person.name_not_khmer'],
    ['a Latin name in other letters', { nameLatin: 'សុខ' }, 'person.name_not_latin'],
    ['names that are already so, however they are spaced', { nameKm: 'សុខ  ដារា', nameLatin: ' Sok Dara ' }, 'name_correction.nothing'],
  ] as [string, Partial<NameCorrectionRecord>, string][])('refuses %s', async (_what, changes, code) => {
    expect(await ask(uuidv7(), aRecord([await aPhoto(teacher.actor)], changes))).toMatchObject({ status: 422, body: { code } });
  });

  it('refuses a file that is no photo and no PDF, and a request without one', async () => {
    const sound = await aPhoto(teacher.actor, 'audio/mpeg', [0x49, 0x44, 0x33]);
    expect(await ask(uuidv7(), aRecord([sound]))).toMatchObject({ status: 422, body: { code: 'name_correction.files_unfit', details: { unfit: [sound.sha256] } } });
    expect((await ask(uuidv7(), aRecord([]))).body.code).toBe('request.invalid');
    expect((await ask(uuidv7(), aRecord([await aPhoto(teacher.actor)]), anActor())).status).toBe(404);
    expect((await app.as().put(`/api/me/name-corrections/${uuidv7()}`, aRecord([]))).status).toBe(401);
  });

  it('keeps one open at a time, and takes another once it was decided', async () => {
    const { id } = await asked();
    expect(await ask(uuidv7(), aRecord([await aPhoto(teacher.actor)]))).toMatchObject({ status: 409, body: { code: 'name_correction.waiting', details: { id } } });
    await refuse(id, officer);
    await asked();
    expect((await app.as(teacher.actor).get('/api/me/name-corrections')).body.items.map(({ state }: { state: string }) => state)).toEqual(['waiting', 'refused']);
  });
});

describe('an officer of the territory', () => {
  it('lists what waits, page by page, and looks at the document', async () => {
    const { id, file } = await asked();
    const second = await asked((await aTeacher(app, { place: school })).actor);
    await asked((await aTeacher(app, { place: 'KH/12/1203/120301/S1203010001/' })).actor);
    const first = (await app.as(officer).get('/api/name-corrections?limit=1')).body;
    expect(first).toMatchObject({ total: 2, items: [{ id, person: { id: teacher.person.id, nameSource: 'import', version: 1, place: { path: school } }, decidedBy: null }] });
    expect((await app.as(officer).get(`/api/name-corrections?limit=1&after=${first.next}`)).body).toMatchObject({ next: null, items: [{ id: second.id }] });
    const opened = await app.as(officer).get(`/api/name-corrections/${id}/files/${file.sha256}`);
    expect([opened.status, opened.headers['cache-control'], opened.headers['content-security-policy'], opened.raw.length]).toEqual([200, 'no-store', "default-src 'none'; sandbox", file.bytes]);
    expect((await app.as(officer).get(`/api/name-corrections/${id}/files/${second.file.sha256}`)).body.code).toBe('name_correction.file_not_found');
  });

  it('writes the names as they were asked for, with where they come from', async () => {
    const { id } = await asked();
    expect((await accept(id, officer)).body).toMatchObject({ state: 'accepted', decidedBy: { id: officer.personId }, person: { nameKm: 'សុខ ដារ៉ា', nameLatin: 'Sok Daravuth', nameSource: 'identity_card', version: 2 } });
    expect((await app.as(teacher.actor).get('/api/me')).body).toMatchObject({ nameKm: 'សុខ ដារ៉ា', nameLatin: 'Sok Daravuth', nameSource: 'identity_card' });
    expect([await facts('person.changed'), await facts('name_correction.accepted')].map((each) => each.length)).toEqual([1, 1]);
    expect((await app.as(teacher.actor).get('/api/me/name-corrections')).body.items).toMatchObject([{ id, state: 'accepted', fromLatin: 'Sok Dara' }]);
    for (const again of [await accept(id, officer, 2), await refuse(id, officer)]) expect(again).toMatchObject({ status: 409, body: { code: 'name_correction.decided' } });
  });

  it('must look again when the record changed since', async () => {
    const { id } = await asked();
    const { staffId, phone, nameKm, gender, locale, place, post } = teacher.person;
    await app.as(officer).put(`/api/people/${teacher.person.id}`, { staffId, phone, nameKm, nameLatin: 'Sok Dar', gender, locale, place, post, baseVersion: 1 });
    expect(await accept(id, officer)).toMatchObject({ status: 409, body: { code: 'person.changed_since', details: { version: 2 } } });
    expect((await app.as(officer).get(`/api/name-corrections/${id}`)).body).toMatchObject({ state: 'waiting', person: { nameLatin: 'Sok Dar', nameSource: 'officer' } });
    expect((await accept(id, officer, 2)).status).toBe(200);
  });

  it('refuses with words that the person reads', async () => {
    const { id } = await asked();
    expect((await app.as(officer).post(`/api/name-corrections/${id}/refuse`, { words: ' ' })).status).toBe(400);
    expect((await refuse(id, officer)).status).toBe(200);
    expect((await app.as(teacher.actor).get('/api/me/name-corrections')).body.items).toMatchObject([{ state: 'refused', words: 'The photo cannot be read' }]);
    expect((await app.as(teacher.actor).get('/api/me')).body.nameLatin).toBe('Sok Dara');
    expect(await facts('name_correction.refused')).toHaveLength(1);
  });
});

describe('who may not', () => {
  it('see or decide: other territories, other roles, colleagues, nobody', async () => {
    const { id, file } = await asked();
    const director = anActor({ roles: [{ role: 'school_director', place: school }] });
    const colleague = (await aTeacher(app, { place: school })).actor;
    for (const other of [elsewhere, director, colleague]) {
      for (const path of ['', `/files/${file.sha256}`]) expect(await app.as(other).get(`/api/name-corrections/${id}${path}`)).toMatchObject({ status: 404, body: { code: 'name_correction.not_found' } });
    }
    for (const act of [accept, refuse]) {
      expect(await act(id, elsewhere)).toMatchObject({ status: 404, body: { code: 'name_correction.not_found' } });
      for (const other of [director, colleague]) expect(await act(id, other)).toMatchObject({ status: 403, body: { code: 'role.required' } });
    }
    expect((await app.as(elsewhere).get('/api/name-corrections')).body.items).toEqual([]);
    expect((await app.as(director).get('/api/name-corrections')).status).toBe(403);
    expect((await app.as().get(`/api/name-corrections/${id}/files/${file.sha256}`)).status).toBe(401);
    expect((await app.as(teacher.actor).get(`/api/name-corrections/${id}/files/${file.sha256}`)).status).toBe(200);
    expect((await app.as(elsewhere).get(`/api/name-corrections/${uuidv7()}`)).status).toBe(404);
  });

  it('decide on one’s own name, or on that of who ranks above', async () => {
    const { id } = await asked(officer);
    expect(await accept(id, officer)).toMatchObject({ status: 403, body: { code: 'name_correction.own' } });
    expect((await app.as(officer).get('/api/name-corrections')).body.items).toEqual([]);
    const colleague = (await aHolder(app, 'district_officer', 'KH/06/0603/')).actor;
    expect(await accept(id, colleague)).toMatchObject({ status: 403, body: { code: 'person.ranks_above' } });
    expect((await accept(id, anActor({ roles: [{ role: 'ministry_officer', place: 'KH/' }] }))).status).toBe(200);
  });
});
