import { describe, expect, it, jest } from '@jest/globals';
import { CertificateModule } from '#certificate';
import { AwardService } from '#certification';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { uuidv7 } from '#contracts';
import { anActor, aPerson } from '#identity/testing';
import { Actor, FileStore } from '#platform';
import { testApp } from '#platform/testing';
import { unzipSync } from 'fflate';
import { PrintJobs } from './print.jobs.js';
import { PrintPress } from './print.press.js';
import { PrintService } from './print.service.js';

const app = await testApp([CertificateModule]);
jest.setTimeout(60_000);

const officer = (place = 'KH/'): Actor => anActor({ roles: [{ role: 'ministry_officer', place }] });

async function certificates(count: number): Promise<{ id: string; number: string; place: string }[]> {
  await someAchievements(app);
  const made: { id: string; number: string; place: string }[] = [];
  for (let i = 0; i < count; i++) made.push(await anInspectorCertificate(app, (await aPerson(app)).id));
  return made;
}

describe('an order for certificates on paper', () => {
  it('says how many it means, prints them into one archive with a list, and says how far it has come', async () => {
    const awards = await certificates(3);
    const actor = officer();
    expect((await app.as(actor).get('/api/prints/count?achievement=inspector')).body).toEqual({ count: 3, most: 2000 });
    const id = uuidv7();
    const asked = await app.as(actor).put(`/api/prints/${id}`, { lang: 'fr', achievement: 'inspector' });
    expect(asked).toMatchObject({ status: 200, body: { id, lang: 'fr', achievement: 'inspector', under: null, cohort: null, state: 'printing', total: 3, done: 0, skipped: 0, bytes: null } });
    expect((await app.as(actor).get(`/api/prints/${id}/file`)).body).toMatchObject({ code: 'print.not_ready' });
    await app.drainJobs();
    const { body } = await app.as(actor).get(`/api/prints/${id}`);
    expect(body).toMatchObject({ state: 'ready', done: 3, skipped: 0 });
    expect(Date.parse(body.expiresAt) - Date.parse(body.createdAt)).toBe(7 * 86_400_000);
    const { status, headers, raw } = await app.as(actor).get(`/api/prints/${id}/file`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'application/zip', 'cache-control': 'private, no-store' });
    expect(raw).toHaveLength(body.bytes);
    const files = unzipSync(raw);
    expect(Object.keys(files)).toEqual([...awards.map(({ number }) => `${number}-fr.pdf`), 'list.csv']);
    for (const { id: award, number } of awards) {
      expect(Buffer.from(files[`${number}-fr.pdf`]!).equals((await app.as(actor).get(`/api/certificates/${award}/pdf?lang=fr`)).raw)).toBe(true);
      expect(Buffer.from(files['list.csv']!).toString()).toContain(`"${number}",`);
    }
  });

  it('is done once, however often it is sent, and another under its number is refused', async () => {
    const awards = await certificates(1);
    const actor = officer();
    const url = `/api/prints/${uuidv7()}`;
    const wish = { lang: 'km', awards: [awards[0]!.id] };
    expect((await app.as(actor).put(url, wish)).status).toBe(200);
    await app.drainJobs();
    expect((await app.as(actor).put(url, wish)).body).toMatchObject({ state: 'ready', total: 1 });
    expect(await app.as(actor).put(url, { ...wish, lang: 'en' })).toMatchObject({ status: 409, body: { code: 'print.id_taken' } });
    expect(await app.as(officer()).put(url, wish)).toMatchObject({ status: 409, body: { code: 'print.id_taken' } });
    expect((await app.as(actor).get('/api/prints')).body.items).toHaveLength(1);
  });

  it('leaves out what holds no more', async () => {
    const awards = await certificates(2);
    const actor = officer();
    const url = `/api/prints/${uuidv7()}`;
    await app.as(actor).put(url, { lang: 'en' });
    await app.get(AwardService).revoke(Actor.system, awards[0]!.id, 'awarded_in_error', 'Awarded in error');
    await app.drainJobs();
    expect((await app.as(actor).get(url)).body).toMatchObject({ state: 'ready', done: 2, skipped: 1 });
    expect(Object.keys(unzipSync((await app.as(actor).get(`${url}/file`)).raw))).toEqual([`${awards[1]!.number}-en.pdf`, 'list.csv']);
    expect((await app.as(actor).get('/api/prints/count')).body.count).toBe(1);
  });

  it('goes on where it was interrupted, and stops when it is told to', async () => {
    await certificates(27);
    const actor = officer();
    const [whole, stopped] = [uuidv7(), uuidv7()];
    for (const id of [whole, stopped]) await app.get(PrintService).ask(actor, id, { lang: 'en', under: null, cohort: null, achievement: null, awards: null });
    const press = app.get(PrintPress);
    expect([await press.printNext(whole), await press.printNext(stopped)]).toEqual([true, true]);
    expect((await app.as(actor).get(`/api/prints/${stopped}`)).body).toMatchObject({ state: 'printing', done: 25, total: 27 });
    expect((await app.as(actor).post(`/api/prints/${stopped}/cancel`)).body).toMatchObject({ state: 'cancelled', done: 25 });
    expect(await app.as(actor).post(`/api/prints/${stopped}/cancel`)).toMatchObject({ status: 409, body: { code: 'print.not_printing' } });
    await app.drainJobs();
    expect((await app.as(actor).get(`/api/prints/${whole}`)).body).toMatchObject({ state: 'ready', done: 27 });
    expect((await app.as(actor).get(`/api/prints/${stopped}`)).body).toMatchObject({ state: 'cancelled', done: 25 });
    expect(Object.keys(unzipSync((await app.as(actor).get(`/api/prints/${whole}/file`)).raw))).toHaveLength(28);
    expect(await app.db.ask('select 1 from print_parts')).toEqual([]);
    expect(await press.printNext(whole)).toBe(false);
  });

  it('is forgotten with its archive after a week', async () => {
    await certificates(1);
    const actor = officer();
    const id = uuidv7();
    await app.as(actor).put(`/api/prints/${id}`, { lang: 'en' });
    await app.drainJobs();
    const [{ file }] = await app.db.ask<{ file: string }>('select file from prints where id = $1', [id]) as [{ file: string }];
    await app.get(PrintJobs).tidy();
    expect(await app.get(FileStore).has(file)).toBe(true);
    await app.db.ask("update prints set expires_at = now() - interval '1 minute'");
    await app.get(PrintJobs).tidy();
    expect(await app.get(FileStore).has(file)).toBe(false);
    expect(await app.as(actor).get(`/api/prints/${id}/file`)).toMatchObject({ status: 404, body: { code: 'print.not_found' } });
  });

  it('means only certificates of one’s own territory, and is given only to who asked while it is theirs', async () => {
    const [award] = await certificates(1);
    const actor = officer();
    const url = `/api/prints/${uuidv7()}`;
    await app.as(actor).put(url, { lang: 'en' });
    await app.drainJobs();
    const elsewhere = anActor({ roles: [{ role: 'district_officer', place: 'KH/99/9901/' }] });
    expect((await app.as(elsewhere).get('/api/prints/count')).body.count).toBe(0);
    expect(await app.as(elsewhere).put(`/api/prints/${uuidv7()}`, { lang: 'en', awards: [award!.id] })).toMatchObject({ status: 422, body: { code: 'print.nothing_chosen' } });
    for (const [verb, path] of [['get', url], ['get', `${url}/file`], ['post', `${url}/cancel`]] as const) {
      expect(await app.as(officer())[verb](path)).toMatchObject({ status: 404, body: { code: 'print.not_found' } });
      expect((await app.as(anActor({ roles: [{ role: 'teacher', place: award!.place }] }))[verb](path)).status).toBe(403);
      expect((await app.as()[verb](path)).status).toBe(401);
    }
    const moved = anActor({ personId: actor.personId, roles: [{ role: 'district_officer', place: 'KH/99/9901/' }] });
    expect(await app.as(moved).get(`${url}/file`)).toMatchObject({ status: 403, body: { code: 'print.outside_territory' } });
    expect((await app.as(actor).get(`${url}/file`)).status).toBe(200);
  });
});
