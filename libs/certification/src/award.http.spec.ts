import { describe, expect, it } from '@jest/globals';
import { AwardService, CertificationModule } from '#certification';
import { anInspectorCertificate, someAchievements } from '#certification/testing';
import { aHolder, anActor, aPerson } from '#identity/testing';
import { Actor } from '#platform';
import { testApp } from '#platform/testing';

const app = await testApp([CertificationModule]);
const reason = 'Ten years of inspections, ratings agree with the panel';
const ministry = anActor({ roles: [{ role: 'ministry_officer', place: 'KH/' }] });
const province = (code: string): Actor => anActor({ roles: [{ role: 'province_officer', place: `KH/${code}/` }] });
const school = 'KH/06/0603/060301/S0603010001/';
const elsewhere = 'KH/12/1201/120101/S1201010001/';

describe('an officer’s decision', () => {
  it('gives the inspector’s certificate, with its reason in the record, for three years', async () => {
    await someAchievements(app);
    const person = await aPerson(app, { place: school, nameKm: 'កែវ សុផល', nameLatin: 'Keo Sophal' });
    const { status, body } = await app.as(province('06')).post('/api/awards', { personId: person.id, achievement: 'inspector', reason });
    expect(status).toBe(201);
    expect(body).toMatchObject({ personId: person.id, achievementCode: 'inspector', status: 'valid', nameKm: 'កែវ សុផល', nameLatin: 'Keo Sophal', place: { path: school }, publicReason: null });
    expect(body.number).toMatch(/^KH-INSP-\d{4}-000001$/);
    expect(new Date(body.expiresAt).getUTCFullYear() - new Date(body.awardedAt).getUTCFullYear()).toBe(3);
    const [kept] = await app.db.ask<any>('select record, evaluation, decision from awards where id = $1', [body.id]);
    expect(kept.decision.reason).toBe(reason);
    expect(JSON.stringify(kept.record)).not.toContain(reason);
    expect(kept.evaluation).toMatchObject({ met: true, conditions: [{ code: 'too_few', met: true, parts: [{ met: false }, { code: 'decision_missing', met: true }] }, { code: 'legal_name_missing', met: true }] });
  });

  it('is not taken over people of another province, nor by who has no such office', async () => {
    await someAchievements(app);
    const person = await aPerson(app, { place: school });
    const body = { personId: person.id, achievement: 'inspector', reason };
    expect(await app.as(province('12')).post('/api/awards', body)).toMatchObject({ status: 404, body: { code: 'person.not_found' } });
    const districtHereProvinceThere = anActor({ roles: [{ role: 'district_officer', place: 'KH/06/0603/' }, { role: 'province_officer', place: 'KH/12/' }] });
    expect(await app.as(districtHereProvinceThere).post('/api/awards', body)).toMatchObject({ status: 403, body: { code: 'award.outside_territory' } });
    for (const role of ['teacher', 'facilitator', 'inspector', 'quality_assurer', 'school_director', 'district_officer', 'author'] as const) {
      expect(await app.as(anActor({ roles: [{ role, place: 'KH/' }] })).post('/api/awards', body)).toMatchObject({ status: 403, body: { code: 'role.required' } });
    }
    expect((await app.as().post('/api/awards', body)).status).toBe(401);
    expect(await app.db.ask('select 1 from awards')).toEqual([]);
  });

  it('is not taken for oneself', async () => {
    await someAchievements(app);
    const { actor } = await aHolder(app, 'province_officer', 'KH/06/');
    expect(await app.as(actor).post('/api/awards', { personId: actor.personId, achievement: 'inspector', reason })).toMatchObject({ status: 403, body: { code: 'award.to_oneself' } });
  });

  it('does not stand in for a course, and is not taken twice while the first holds', async () => {
    await someAchievements(app);
    const person = await aPerson(app, { place: school });
    expect(await app.as(ministry).post('/api/awards', { personId: person.id, achievement: 'ai-first-steps', reason })).toMatchObject({
      status: 422, body: { code: 'award.conditions_missing', details: { conditions: [{ code: 'lessons_missing' }, { code: 'test_not_passed' }] } },
    });
    const first = await anInspectorCertificate(app, person.id);
    const again = { personId: person.id, achievement: 'inspector', reason };
    expect(await app.as(ministry).post('/api/awards', again)).toMatchObject({ status: 409, body: { code: 'award.already_held', details: { number: first.number } } });
    expect(await app.as(ministry).post('/api/awards', { ...again, achievement: 'none' })).toMatchObject({ status: 404, body: { code: 'achievement.not_found' } });
    expect((await app.as(ministry).post('/api/awards', { ...again, reason: '' })).status).toBe(400);
    await app.get(AwardService).revoke(Actor.system, first.id, 'awarded_in_error', 'Awarded in error');
    expect((await app.as(ministry).post('/api/awards', again)).body.number).toMatch(/-000002$/);
  });

  it('needs a reason: the service refuses without one', async () => {
    await someAchievements(app);
    const person = await aPerson(app);
    await expect(app.get(AwardService).award(Actor.system, person.id, 'inspector')).rejects.toMatchObject({
      code: 'award.conditions_missing', details: { conditions: [{ code: 'too_few', met: false, parts: [{ code: 'too_few' }, { code: 'decision_missing', met: false }] }] },
    });
  });
});

describe('the list of awards', () => {
  it('shows an officer those of the territory, page by page, and nobody else’s', async () => {
    await someAchievements(app);
    const [here, there] = [await aPerson(app, { place: school, nameLatin: 'Sok Here' }), await aPerson(app, { place: elsewhere, nameLatin: 'Sok There' })];
    for (const person of [here, there]) await anInspectorCertificate(app, person.id);
    const names = async (actor: Actor, query = ''): Promise<string[]> =>
      (await app.as(actor).get(`/api/awards${query}`)).body.items.map(({ nameLatin }: any) => nameLatin);
    expect(await names(ministry)).toEqual(['Sok There', 'Sok Here']);
    expect(await names(province('06'))).toEqual(['Sok Here']);
    expect(await names(province('06'), '?under=KH/12/')).toEqual([]);
    expect(await names(ministry, '?under=KH/12/1201/')).toEqual(['Sok There']);
    expect(await names(ministry, '?q=here')).toEqual(['Sok There', 'Sok Here']);
    expect(await names(ministry, '?q=sok%20h')).toEqual(['Sok Here']);
    expect(await names(ministry, '?q=%25')).toEqual([]);
    expect(await names(ministry, '?achievement=ai-first-steps')).toEqual([]);
    const first = (await app.as(ministry).get('/api/awards?limit=1')).body;
    expect(first.items).toHaveLength(1);
    expect((await app.as(ministry).get(`/api/awards?limit=1&after=${first.next}`)).body).toMatchObject({ items: [{ nameLatin: 'Sok Here' }], next: null });
    expect((await app.as(anActor({ roles: [{ role: 'teacher', place: 'KH/' }] })).get('/api/awards')).status).toBe(403);
    expect((await app.as().get('/api/awards')).status).toBe(401);
  });

  it('is filtered by what holds today', async () => {
    await someAchievements(app);
    const people = [await aPerson(app), await aPerson(app), await aPerson(app)];
    const [valid, revoked] = [await anInspectorCertificate(app, people[0]!.id), await anInspectorCertificate(app, people[1]!.id)];
    const expired = await app.clock.at(new Date('2020-05-05T05:00:00Z'), () => anInspectorCertificate(app, people[2]!.id));
    await app.get(AwardService).revoke(Actor.system, revoked.id, 'awarded_in_error', 'Awarded in error');
    for (const [state, award] of Object.entries({ valid, revoked, expired })) {
      expect((await app.as(ministry).get(`/api/awards?state=${state}`)).body.items).toMatchObject([{ id: award.id, status: state }]);
    }
  });
});

describe('a revocation', () => {
  it('is made by the ministry for a public reason, once, and is seen at once', async () => {
    await someAchievements(app);
    const person = await aPerson(app, { place: school });
    const award = await anInspectorCertificate(app, person.id);
    const { status, body } = await app.as(ministry).post(`/api/awards/${award.id}/revoke`, { publicReason: 'awarded_in_error', reason: 'Awarded in error' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: award.id, status: 'revoked', publicReason: 'awarded_in_error' });
    expect(await app.db.ask('select what, public_reason, note from award_events where award_id = $1 order by id', [award.id])).toEqual([
      { what: 'issued', public_reason: null, note: null }, { what: 'revoked', public_reason: 'awarded_in_error', note: 'Awarded in error' },
    ]);
    expect(await app.as(ministry).post(`/api/awards/${award.id}/revoke`, { publicReason: 'another_reason', reason: 'Again' })).toMatchObject({ status: 409, body: { code: 'award.already_revoked' } });
    expect(await app.db.ask("select place from facts where name = 'award.revoked'")).toEqual([{ place: school }]);
  });

  it('is not made by others, nor outside one’s territory, nor without a reason', async () => {
    await someAchievements(app);
    const person = await aPerson(app, { place: school });
    const award = await anInspectorCertificate(app, person.id);
    const url = `/api/awards/${award.id}/revoke`;
    for (const role of ['province_officer', 'district_officer', 'teacher', 'quality_assurer'] as const) {
      expect(await app.as(anActor({ roles: [{ role, place: 'KH/' }] })).post(url, { publicReason: 'another_reason', reason: 'Because' })).toMatchObject({ status: 403, body: { code: 'role.required' } });
    }
    const away = anActor({ roles: [{ role: 'ministry_officer', place: 'KH/12/' }] });
    expect(await app.as(away).post(url, { publicReason: 'another_reason', reason: 'Because' })).toMatchObject({ status: 404, body: { code: 'award.not_found' } });
    const partly = anActor({ roles: [{ role: 'ministry_officer', place: 'KH/12/' }, { role: 'district_officer', place: 'KH/06/0603/' }] });
    expect(await app.as(partly).post(url, { publicReason: 'another_reason', reason: 'Because' })).toMatchObject({ status: 403, body: { code: 'award.outside_territory' } });
    expect((await app.as(ministry).post(url, {})).status).toBe(400);
    expect((await app.as().post(url, { publicReason: 'another_reason', reason: 'Because' })).status).toBe(401);
    expect(await app.db.ask('select state from awards where id = $1', [award.id])).toEqual([{ state: 'issued' }]);
  });
});

describe('who may inspect on a day', () => {
  const on = (day: string): Date => new Date(`${day}T00:00:00Z`);

  it('is who holds a certificate that was given, not revoked and not expired by then', async () => {
    await someAchievements(app);
    const awards = app.get(AwardService);
    const person = await aPerson(app);
    const other = await aPerson(app);
    const award = await app.clock.at(new Date('2026-01-10T03:00:00Z'), () => anInspectorCertificate(app, person.id));
    expect((await awards.validInspecting(person.id, on('2026-01-10')))?.id).toBe(award.id);
    expect((await awards.validInspecting(person.id, on('2029-01-10')))?.id).toBe(award.id);
    expect(await awards.validInspecting(person.id, on('2026-01-09'))).toBeNull();
    expect(await awards.validInspecting(person.id, on('2029-01-11'))).toBeNull();
    expect([...(await awards.validInspectingAmong([person.id, other.id], on('2026-06-01'))).keys()]).toEqual([person.id]);
    await awards.revoke(Actor.system, award.id, 'awarded_in_error', 'Awarded in error');
    expect(await awards.validInspecting(person.id, on('2026-06-01'))).toBeNull();
  });
});
