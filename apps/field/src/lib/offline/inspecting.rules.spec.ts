import type { Evidence, InstrumentDocument } from '@kru/contracts';
import { describe, expect, it } from '@jest/globals';
import { actionsWith, type DraftRating, groupOf, lackingIn, nextLacking, pageOf, type SheetDraft, sheetOf, taskOf } from './inspecting.rules.ts';
import type { Action } from './inspection.views.ts';
import type { OutboxEntry } from './outbox.rules.ts';

const words = { km: 'ក', en: 'a', fr: 'a' };
const criterion = (id: string, evidence: 'required' | 'optional' = 'optional') =>
  ({ id, title: words, question: words, levels: { 1: words, 2: words }, evidence, notApplicable: false, weight: 1 });
const instrument: InstrumentDocument = {
  kind: 'instrument', schema: 1, code: 'sample', version: 1, sample: true, title: words, summary: words, translations: { km: 'draft', en: 'draft', fr: 'draft' },
  scale: [{ value: 1, label: words }, { value: 2, label: words }], minimumApplicable: 0.5,
  domains: [{ id: 'd', title: words, standards: [{ id: 's', title: words, criteria: [criterion('a'), criterion('b', 'required'), criterion('c')] }] }],
};
const photo: Evidence = { file: { sha256: 'f'.repeat(64), name: 'b.jpg', mime: 'image/jpeg', bytes: 9 }, takenAt: '2026-11-22T08:00:00.000Z', caption: '' };
const rated = (level: DraftRating['level'], evidence: Evidence[] = []): DraftRating => ({ level, note: '', evidence });
const sheet = (ratings: SheetDraft['ratings']): SheetDraft => ({ id: '1', startedAt: '2026-11-22T08:00:00.000Z', ratings, submittedAt: null, position: false });

describe('a sheet on the phone', () => {
  it('counts a note or a photo without a level as not rated', () => {
    const draft = sheet({ a: { level: null, note: 'seen', evidence: [photo] }, c: rated(2) });
    expect(lackingIn(instrument, draft)).toEqual([{ criterionId: 'a', reason: 'unrated' }, { criterionId: 'b', reason: 'unrated' }]);
    expect(Object.keys(sheetOf('i', draft, '2026-11-22T09:00:00.000Z').ratings)).toEqual(['c']);
  });

  it('asks for the photo that a criterion requires', () => {
    expect(lackingIn(instrument, sheet({ a: rated(1), b: rated(2), c: rated(2) }))).toEqual([{ criterionId: 'b', reason: 'evidence_required' }]);
    expect(lackingIn(instrument, sheet({ a: rated(1), b: rated(2, [photo]), c: rated(2) }))).toEqual([]);
  });

  it('goes on with the next criterion that lacks something, round to the first', () => {
    const draft = sheet({ b: rated(2, [photo]) });
    expect(nextLacking(instrument, undefined)).toBe('a');
    expect(nextLacking(instrument, draft, 'a')).toBe('c');
    expect(nextLacking(instrument, draft, 'c')).toBe('a');
    expect(nextLacking(instrument, sheet({ a: rated(1), b: rated(2, [photo]), c: rated(2) }))).toBeNull();
  });
});

describe('what an inspection asks of one', () => {
  const received = '2026-11-22T09:00:00.000Z';
  const team = (...receivedAt: (string | null)[]) => receivedAt.map((at, n) => ({ personId: String(n), nameKm: '', nameLatin: '', part: n === 0 ? 'lead' as const : 'member' as const, receivedAt: at }));
  const one = (changes: Partial<Parameters<typeof taskOf>[0]>) =>
    ({ state: 'planned' as const, part: 'member' as const, startsOn: '2026-11-22', team: team(null, null), ownSheet: null, response: null, actions: [], ...changes });
  const now = { today: '2026-11-22', directs: false, handedIn: false };
  const ownSheet = { id: '1', submittedAt: received, receivedAt: received };
  const action = (state: Action['state']) => ({ state }) as Action;

  it('of a member: to wait for the day, to rate, then to wait for the others', () => {
    expect(taskOf(one({ startsOn: '2026-11-23' }), now)).toBe('upcoming');
    expect(taskOf(one({}), now)).toBe('rate');
    expect(taskOf(one({}), { ...now, handedIn: true })).toBe('team');
    expect(taskOf(one({ state: 'in_progress', ownSheet, team: team(received, received) }), now)).toBe('team');
    expect(taskOf(one({ state: 'drafting', ownSheet }), now)).toBe('lead');
  });

  it('of the lead: to close the fieldwork when all is in, to judge, to see that what is done is done', () => {
    const lead = { part: 'lead' as const, ownSheet };
    expect(taskOf(one({ ...lead, state: 'in_progress', team: team(received, null) }), now)).toBe('team');
    expect(taskOf(one({ ...lead, state: 'in_progress', team: team(received, received) }), now)).toBe('close');
    expect(taskOf(one({ ...lead, state: 'drafting' }), now)).toBe('judge');
    expect(taskOf(one({ ...lead, state: 'follow_up', actions: [action('done_claimed')] }), now)).toBe('verify');
    expect(taskOf(one({ ...lead, state: 'follow_up', actions: [action('in_progress')] }), now)).toBe('read');
  });

  it('of the school’s director: to answer, then to act while the next move is the school’s', () => {
    const directs = { ...now, directs: true };
    const final = { part: null, state: 'finalised' as const };
    expect(taskOf(one({ ...final, actions: [action('proposed')] }), directs)).toBe('respond');
    const response = { text: 'a', by: { personId: '1', nameKm: '', nameLatin: '' }, at: received };
    expect(taskOf(one({ ...final, response, actions: [action('proposed')] }), directs)).toBe('act');
    expect(taskOf(one({ ...final, response, actions: [action('done_claimed')] }), directs)).toBe('read');
    expect(taskOf(one({ ...final, actions: [action('agreed')] }), directs)).toBe('act');
  });

  it('leads to the page of the task', () => {
    expect([pageOf('7', 'rate'), pageOf('7', 'judge'), pageOf('7', 'respond')]).toEqual(['/inspect/7', '/inspect/7/judge', '/inspect/7/report']);
    expect([groupOf('rate'), groupOf('upcoming'), groupOf('team'), groupOf('cancelled')]).toEqual(['now', 'upcoming', 'waiting', 'earlier']);
  });
});

describe('actions with what waits on the phone', () => {
  const action = { id: 'x', state: 'proposed', note: '', dueOn: '2026-11-01', overdue: true } as Action;
  const entry = (refusal: OutboxEntry['refusal']): OutboxEntry => ({
    id: '1', kind: 'action', about: words, method: 'POST', url: '/api/actions/x/move', body: { json: '{"to":"agreed"}' }, bytes: 9, madeAt: '', tries: 0, nextTryAt: 0, refusal,
  });

  it('stand as they will when it has arrived', () => {
    expect(actionsWith([action], [entry(null)], '2026-10-01')).toMatchObject([{ state: 'agreed', overdue: false, entry: { id: '1' } }]);
  });

  it('stand as the ministry has them when it was refused', () => {
    expect(actionsWith([action], [entry({ code: 'action.move_refused', details: {}, at: '' })], '2026-11-22')).toMatchObject([{ state: 'proposed', overdue: true, entry: { id: '1' } }]);
  });
});
