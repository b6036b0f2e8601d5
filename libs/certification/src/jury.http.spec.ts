import { beforeEach, describe, expect, it } from '@jest/globals';
import { AwardService, CertificationModule } from '#certification';
import { anAchievement, anInspectorCertificate, someAchievements } from '#certification/testing';
import { uuidv7 } from '#contracts';
import { aHolder, anActor, aPerson } from '#identity/testing';
import { Actor } from '#platform';
import { type Answer, testApp } from '#platform/testing';

const app = await testApp([CertificationModule]);
const school = 'KH/06/0603/060301/S0603010001/';
const elsewhere = 'KH/12/1201/120101/S1201010001/';
let first: Actor;
let second: Actor;

beforeEach(async () => {
  await someAchievements(app);
  await anAchievement(app, { code: 'panel', series: 'PANL', rule: { type: 'award_held', achievement: 'inspector' }, decision: { by: 'jury', fourEyes: true } });
  await anAchievement(app, { code: 'quick', series: 'QUIK', rule: { type: 'award_held', achievement: 'inspector' }, decision: { by: 'jury', fourEyes: false } });
  first = (await aHolder(app, 'ministry_officer', 'KH/', { nameLatin: 'Chan First' })).actor;
  second = (await aHolder(app, 'ministry_officer', 'KH/', { nameLatin: 'Chan Second' })).actor;
});

/** People who meet the rule, on the lists of both juries. */
async function candidates(count: number, place = school): Promise<{ personId: string; awardId: string }[]> {
  const made = [];
  for (let i = 0; i < count; i++) {
    const person = await aPerson(app, { place, nameLatin: `Sok ${'ABCDEFGHIJ'[i]!}` });
    made.push({ personId: person.id, awardId: (await anInspectorCertificate(app, person.id)).id });
  }
  await app.drainJobs();
  return made;
}

const list = async (achievement: string, query = '', actor = first): Promise<any[]> => (await app.as(actor).get(`/api/candidacies?achievement=${achievement}${query}`)).body.items;
const decide = (actor: Actor, ids: string[], body: object = {}, id = uuidv7()): Promise<Answer> =>
  app.as(actor).put(`/api/jury-decisions/${id}`, { verdict: 'validate', reason: 'The file is complete', candidacies: ids.map((each) => ({ id: each })), ...body });
const idsOf = async (achievement: string, query = ''): Promise<string[]> => (await list(achievement, query)).map(({ id }: any) => id);
const awards = (code: string): Promise<any[]> => app.db.ask('select person_id, n, decision, evaluation from awards where achievement_code = $1 order by n', [code]);

describe('the list of a jury', () => {
  it('holds who meets the rule, with why, for officers of their territory', async () => {
    const [one] = await candidates(2);
    await candidates(1, elsewhere);
    const here = anActor({ roles: [{ role: 'province_officer', place: 'KH/06/' }] });
    expect(await list('quick', '', here)).toMatchObject([
      { personId: one!.personId, nameLatin: 'Sok A', state: 'eligible', place: { path: school }, evaluation: { met: true, conditions: [{ code: 'award_not_held', met: true, subject: { code: 'inspector' } }, { code: 'legal_name_missing', met: true }] }, words: [], hindrance: null },
      { nameLatin: 'Sok B' },
    ]);
    expect(await list('quick')).toHaveLength(3);
    expect(await list('quick', '&under=KH/12/')).toHaveLength(1);
    expect(await list('quick', '&state=refused')).toEqual([]);
    const page = (await app.as(first).get('/api/candidacies?achievement=quick&limit=2')).body;
    expect(page.items).toHaveLength(2);
    expect((await app.as(first).get(`/api/candidacies?achievement=quick&limit=2&after=${page.next}`)).body).toMatchObject({ items: [{ place: { path: elsewhere } }], next: null });
    expect((await app.as(anActor({ roles: [{ role: 'district_officer', place: 'KH/' }] })).get('/api/candidacies')).body.code).toBe('role.required');
    expect((await app.as(first).get('/api/candidacies?after=nonsense')).status).toBe(400);
  });

  it('loses who meets the rule no longer, and takes them back, once each', async () => {
    const [one] = await candidates(1);
    await app.get(AwardService).suspend(Actor.system, one!.awardId, 'under_review', 'To be looked into');
    await app.drainJobs();
    expect(await list('quick')).toEqual([]);
    expect(await list('quick', '&state=withdrawn')).toMatchObject([{ evaluation: { met: false } }]);
    await app.get(AwardService).restore(Actor.system, one!.awardId, 'review_ended', 'Looked into');
    await app.drainJobs();
    expect(await list('quick')).toHaveLength(1);
    expect((await app.db.ask("select name from facts where name like 'candidacy.%' and data->>'achievementCode' = 'quick' order by id")).map(({ name }: any) => name)).toEqual(['candidacy.opened', 'candidacy.withdrawn', 'candidacy.opened']);
  });

  it('is looked at anew when it is opened, though no fact told', async () => {
    const [one] = await candidates(1);
    await app.db.ask("update people set name_latin = ' ' where id = $1", [one!.personId]);
    expect((await app.as(first).post('/api/candidacies/recheck', { achievement: 'quick' })).body.items).toEqual([{ state: 'withdrawn', count: 1 }]);
    expect(await list('quick')).toEqual([]);
  });

  it('finds who met a rule before it was published', async () => {
    await candidates(2);
    await anAchievement(app, { code: 'later', series: 'LATE', rule: { type: 'award_held', achievement: 'inspector' }, decision: { by: 'jury', fourEyes: false } });
    await anAchievement(app, { code: 'later-still', series: 'LATS', rule: { type: 'award_held', achievement: 'inspector' } });
    expect(await list('later')).toEqual([]);
    await app.drainJobs();
    expect(await list('later')).toHaveLength(2);
    expect((await awards('later-still')).map(({ n }) => n)).toEqual([1, 2]);
  });
});

describe('a decision of one', () => {
  it('gives many at once, with numbers that follow one another, and answers the same when sent again', async () => {
    await candidates(4);
    const ids = await idsOf('quick');
    const id = uuidv7();
    const { status, body } = await decide(first, ids, {}, id);
    expect(status).toBe(200);
    expect(body.outcomes.map(({ state, number }: any) => [state, number.slice(-4)])).toEqual([['validated', '0001'], ['validated', '0002'], ['validated', '0003'], ['validated', '0004']]);
    expect((await decide(first, ids, {}, id)).body).toEqual(body);
    expect(await awards('quick')).toMatchObject(Array.from({ length: 4 }, (_, i) => ({ n: i + 1, decision: { by: first.personId, reason: 'The file is complete' }, evaluation: { met: true } })));
    expect((await decide(first, ids, { reason: 'Other words' }, id)).body.code).toBe('jury_decision.already_taken');
    expect((await decide(second, ids, {}, id)).body.code).toBe('jury_decision.already_taken');
    expect(await decide(second, ids)).toMatchObject({ status: 409, body: { code: 'candidacy.decided' } });
    expect(await awards('quick')).toHaveLength(4);
  });

  it('refuses, postpones to a day, and reconsiders, each with its reason', async () => {
    await candidates(2);
    const [one, two] = await idsOf('quick') as [string, string];
    expect((await decide(first, [one], { verdict: 'refuse', reason: 'The work is not theirs' })).body.outcomes).toMatchObject([{ state: 'refused', awardId: null }]);
    expect((await decide(first, [two], { verdict: 'reconsider' })).body.code).toBe('candidacy.not_refused');
    expect((await decide(first, [two], { verdict: 'postpone', until: '2020-01-01' })).body.code).toBe('candidacy.until_past');
    expect((await decide(first, [two], { verdict: 'postpone' })).status).toBe(400);
    expect((await decide(first, [two], { verdict: 'postpone', until: '2199-01-01', reason: 'A document is missing' })).body.outcomes).toMatchObject([{ state: 'postponed' }]);
    expect(await list('quick', '&state=postponed')).toMatchObject([{ postponedUntil: '2199-01-01', words: [{ by: { nameLatin: 'Chan First' }, verdict: 'postpone', reason: 'A document is missing', until: '2199-01-01' }] }]);
    expect((await decide(second, [one], { verdict: 'reconsider', reason: 'They showed their drafts' })).body.outcomes).toMatchObject([{ state: 'eligible' }]);
    expect((await decide(second, [one, two], { candidacies: [{ id: one, grade: 71.5 }, { id: two }] })).body.outcomes).toMatchObject([{ state: 'validated' }, { state: 'validated' }]);
    expect((await app.db.ask<any>("select record->'grade' as grade from awards where achievement_code = 'quick' order by n")).map(({ grade }) => grade)).toEqual([71.5, null]);
    expect(await app.db.ask("select 1 from facts where name = 'candidacy.decided'")).toHaveLength(5);
  });

  it('asks the rule again: who meets it no longer is left out, and the others have no gap', async () => {
    const people = await candidates(3);
    const ids = await idsOf('quick');
    await app.db.ask("update awards set state = 'suspended' where id = $1", [people[1]!.awardId]);
    expect((await decide(first, ids)).body.outcomes).toMatchObject([
      { state: 'validated', hindrance: null }, { state: 'eligible', hindrance: 'candidacy.no_longer_eligible', number: null }, { state: 'validated' },
    ]);
    expect((await awards('quick')).map(({ n }) => n)).toEqual([1, 2]);
  });

  it('is not taken on oneself, on people of another territory, nor on several certificates at once', async () => {
    await candidates(1);
    await anInspectorCertificate(app, first.personId);
    await app.drainJobs();
    const ids = await idsOf('quick');
    const own = (await list('quick')).find(({ personId }) => personId === first.personId).id;
    expect(await decide(first, [own])).toMatchObject({ status: 403, body: { code: 'candidacy.oneself' } });
    expect((await decide(first, ids)).body.outcomes.filter(({ candidacyId }: any) => candidacyId === own)).toMatchObject([{ state: 'eligible', hindrance: 'candidacy.oneself' }]);
    const away = anActor({ roles: [{ role: 'province_officer', place: 'KH/12/' }] });
    expect(await decide(away, ids)).toMatchObject({ status: 404, body: { code: 'candidacy.not_found' } });
    expect((await decide(first, [...(await idsOf('panel')), own])).body.code).toBe('candidacy.several_achievements');
    expect((await decide(first, Array.from({ length: 501 }, () => uuidv7()))).status).toBe(400);
    expect((await app.as(first).post('/api/awards', { personId: second.personId, achievement: 'quick', reason: 'Straight away' })).body.code).toBe('award.jury_decides');
  });
});

describe('four eyes', () => {
  it('are those of two people: the first proposes, another validates', async () => {
    await candidates(2);
    const ids = await idsOf('panel');
    expect((await decide(first, ids)).body.outcomes).toMatchObject([{ state: 'proposed', awardId: null }, { state: 'proposed' }]);
    expect(await awards('panel')).toEqual([]);
    expect(await list('panel')).toMatchObject([{ state: 'proposed', hindrance: 'candidacy.same_eyes' }, { hindrance: 'candidacy.same_eyes' }]);
    expect(await list('panel', '', second)).toMatchObject([{ hindrance: null }, { hindrance: null }]);
    expect(await decide(first, ids)).toMatchObject({ status: 409, body: { code: 'candidacy.same_eyes' } });
    expect((await decide(second, ids, { reason: 'I agree' })).body.outcomes).toMatchObject([{ state: 'validated' }, { state: 'validated' }]);
    expect(await awards('panel')).toMatchObject([{ n: 1, decision: { by: first.personId, reason: 'The file is complete', second: second.personId } }, { n: 2 }]);
  });

  it('see the same grade: who says another proposes anew', async () => {
    await candidates(1);
    const [id] = await idsOf('panel') as [string];
    await decide(first, [id], { candidacies: [{ id, grade: 60 }] });
    expect((await decide(second, [id], { candidacies: [{ id, grade: 95 }] })).body.outcomes).toMatchObject([{ state: 'proposed', awardId: null }]);
    expect(await decide(second, [id], { candidacies: [{ id, grade: 95 }] })).toMatchObject({ status: 409, body: { code: 'candidacy.same_eyes' } });
    expect((await decide(first, [id], { candidacies: [{ id, grade: 95 }] })).body.outcomes).toMatchObject([{ state: 'validated' }]);
    expect(await awards('panel')).toMatchObject([{ decision: { by: second.personId, second: first.personId } }]);
  });

  it('are not got round by postponing, nor by being withdrawn in between', async () => {
    const [one] = await candidates(1);
    const [id] = await idsOf('panel') as [string];
    await decide(first, [id]);
    await decide(first, [id], { verdict: 'postpone', until: '2199-01-01' });
    expect((await decide(first, [id])).body.outcomes).toMatchObject([{ state: 'proposed' }]);
    await app.get(AwardService).suspend(Actor.system, one!.awardId, 'under_review', 'To be looked into');
    await app.drainJobs();
    await app.get(AwardService).restore(Actor.system, one!.awardId, 'review_ended', 'Looked into');
    await app.drainJobs();
    expect((await decide(first, [id])).body.outcomes).toMatchObject([{ state: 'proposed' }]);
    expect((await decide(second, [id], { verdict: 'refuse' })).body.outcomes).toMatchObject([{ state: 'refused' }]);
    expect(await awards('panel')).toEqual([]);
  });
});
