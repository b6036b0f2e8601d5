import { beforeEach, describe, expect, it } from '@jest/globals';
import { aHolder } from '#identity/testing';
import { InspectorAssessmentModule } from '#inspector-assessment';
import { testApp } from '#platform/testing';
import { someSchool } from '#territory/testing';
import { aFinalInspection, type PlannedInspection, type Someone } from '../testing/index.js';

const app = await testApp([InspectorAssessmentModule]);
let inspection: PlannedInspection;
let director: Someone;
let ids: string[];

beforeEach(async () => {
  inspection = await aFinalInspection(app);
  director = await aHolder(app, 'school_director', someSchool);
  ids = (await app.as(director.actor).get('/api/actions')).body.items.map(({ id }: { id: string }) => id);
});

const move = (someone: Someone, id: string, to: string, note = '') => app.as(someone.actor).post(`/api/actions/${id}/move`, { to, note });
const state = async () => (await app.as(inspection.lead.actor).get(`/api/inspections/${inspection.id}`)).body.state;

describe('improvement actions', () => {
  it('go from the recommendation to what someone has seen, and close the inspection', async () => {
    const [first, second] = ids as [string, string];
    expect((await move(director, first, 'agreed')).body).toMatchObject({ state: 'agreed', version: 2, moves: ['in_progress', 'done_claimed'] });
    expect(await state()).toBe('follow_up');
    await move(director, first, 'in_progress');
    expect((await move(director, first, 'done_claimed')).body.code).toBe('action.note_missing');
    await move(director, first, 'done_claimed', 'Every class reads at seven');
    expect((await move(inspection.lead, first, 'reopened', 'Only two classes do')).body).toMatchObject({ state: 'reopened', note: 'Only two classes do' });
    await move(director, first, 'done_claimed', 'Now all six');
    await move(inspection.officer, first, 'verified');
    expect(await state()).toBe('follow_up');
    await move(inspection.officer, second, 'dropped', 'The ministry will write them');
    expect(await state()).toBe('closed');
    const moved = await app.db.ask<{ to: string }>("select data->>'to' as to from facts where name = 'action.moved' and subject = $1 order by id", [first]);
    expect(moved.map(({ to }) => to)).toEqual(['agreed', 'in_progress', 'done_claimed', 'reopened', 'done_claimed', 'verified']);
  });

  it('move once, however often the phone asks', async () => {
    const first = (await move(director, ids[0]!, 'agreed', 'yes')).body;
    expect((await move(director, ids[0]!, 'agreed', 'yes')).body).toEqual(first);
    const refused = await move(inspection.officer, ids[0]!, 'verified');
    expect([refused.status, refused.body.code, refused.body.details]).toEqual([409, 'action.move_refused', { state: 'agreed', to: 'verified', allowed: ['in_progress', 'done_claimed', 'dropped'] }]);
  });

  it('are moved by those whose move it is', async () => {
    expect((await move(inspection.lead, ids[0]!, 'agreed')).body).toMatchObject({ code: 'action.not_yours_to_move', details: { by: 'school' } });
    expect((await move(director, ids[0]!, 'dropped', 'too much')).body).toMatchObject({ code: 'action.not_yours_to_move', details: { by: 'inspectorate' } });
    expect((await move(inspection.members[0]!, ids[0]!, 'dropped', 'too much')).body.code).toBe('action.not_yours_to_move');
    const elsewhere = await aHolder(app, 'province_officer', 'KH/12/');
    expect((await move(elsewhere, ids[0]!, 'dropped', 'mine')).status).toBe(404);
    expect((await move(director, inspection.id, 'agreed')).body.code).toBe('action.not_found');
  });

  it('are listed by due date in one’s territory, late ones on demand, and nowhere else', async () => {
    const { body } = await app.as(inspection.officer.actor).get('/api/actions?limit=1');
    expect(body).toMatchObject({ items: [{ id: ids[0], school: { path: someSchool }, state: 'proposed', overdue: false, moves: ['dropped'] }] });
    expect((await app.as(inspection.officer.actor).get(`/api/actions?limit=1&after=${body.next}`)).body).toMatchObject({ next: null, items: [{ id: ids[1] }] });
    expect((await app.as(inspection.lead.actor).get('/api/actions?state=proposed')).body.items).toHaveLength(2);
    expect((await app.as(inspection.officer.actor).get('/api/actions?overdue=true')).body.items).toEqual([]);
    await app.db.ask("update actions set due_on = '2026-01-01' where id = $1", [ids[0]]);
    expect((await app.as(inspection.officer.actor).get('/api/actions?overdue=true')).body.items).toMatchObject([{ id: ids[0], overdue: true }]);
    expect((await app.as(inspection.officer.actor).get('/api/inspections')).body.items[0].actions).toEqual({ total: 2, settled: 0, overdue: 1 });
    const elsewhere = await aHolder(app, 'province_officer', 'KH/12/');
    expect((await app.as(elsewhere.actor).get('/api/actions')).body).toEqual({ items: [], next: null });
  });
});
