import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  actionMoves, actionStates, type ActionState, type Criterion, dayOf, evidenceOf, inspectionMoves, inspectionStates, type InstrumentDocument, isFinal, isOverdue, isSettled,
  type Level, missingIn, moveOf, movesFrom, type Rating, score, stateAfter, unjudgedIn,
} from './index.js';

const text = { km: 'ក', en: 'a', fr: 'a' };
const levels = { '1': text, '2': text, '3': text };
const criterion = (id: string, over: Partial<Criterion> = {}): Criterion => ({ id, title: text, question: text, levels, evidence: 'optional', notApplicable: false, weight: 1, ...over });
const instrumentOf = (criteria: Criterion[]): InstrumentDocument => ({
  kind: 'instrument', schema: 1, code: 'i', version: 1, sample: true, title: text, summary: text, translations: { km: 'reviewed', en: 'reviewed', fr: 'reviewed' },
  scale: [1, 2, 3].map((value) => ({ value, label: text })), minimumApplicable: 0.5,
  domains: [{ id: 'd', title: text, standards: [{ id: 's', title: text, criteria }] }],
});
const file = { sha256: 'a'.repeat(64), name: 'a.jpg', mime: 'image/jpeg', bytes: 3 };
const photo = { file, takenAt: '2026-11-22T02:00:00Z', caption: '' };
const rated = (level: Level, photos = 0): Rating => ({ level, note: '', evidence: Array.from({ length: photos }, () => photo) });

const anyCriteria = fc.array(fc.record({ evidence: fc.constantFrom('required' as const, 'optional' as const), notApplicable: fc.boolean(), weight: fc.integer({ min: 1, max: 3 }) }), { minLength: 1, maxLength: 6 })
  .map((sorts) => sorts.map((sort, i) => criterion(`c-${i}`, sort)));

describe('a rating sheet', () => {
  it('is complete exactly when every criterion has a level it may have and the evidence it needs', () => {
    const anyRating = fc.option(fc.record({ level: fc.constantFrom<Level>(1, 2, 3, 4, 'not_applicable'), photos: fc.integer({ min: 0, max: 1 }) }), { nil: undefined });
    fc.assert(fc.property(anyCriteria, fc.array(anyRating, { minLength: 6, maxLength: 6 }), (criteria, given) => {
      const ratings = Object.fromEntries(criteria.flatMap(({ id }, i) => (given[i] ? [[id, rated(given[i].level, given[i].photos)]] : [])));
      const complete = criteria.every(({ notApplicable, evidence }, i) => {
        const rating = given[i];
        if (!rating || rating.level === 4) return false;
        return rating.level === 'not_applicable' ? notApplicable : evidence === 'optional' || rating.photos > 0;
      });
      expect(missingIn(instrumentOf(criteria), { ratings }).length === 0).toBe(complete);
    }));
  });

  it('lacks each criterion once, in the instrument’s order, with the reason', () => {
    const instrument = instrumentOf([criterion('a'), criterion('b', { evidence: 'required' }), criterion('c'), criterion('d', { notApplicable: true, evidence: 'required' })]);
    expect(missingIn(instrument, { ratings: { z: rated(1), c: rated('not_applicable'), b: rated(2), d: rated('not_applicable') } })).toEqual([
      { criterionId: 'a', reason: 'unrated' }, { criterionId: 'b', reason: 'evidence_required' }, { criterionId: 'c', reason: 'not_applicable_refused' }, { criterionId: 'z', reason: 'unknown' },
    ]);
  });

  it('declares each file once', () => {
    expect(evidenceOf({ ratings: { a: rated(1, 2), b: rated(1, 1) } })).toEqual([file.sha256]);
  });
});

describe('judgements', () => {
  it('are complete exactly when each criterion has a level and words', () => {
    const anyDraft = fc.option(fc.record({ level: fc.constantFrom<Level | null>(1, 3, 4, null, 'not_applicable'), rationale: fc.constantFrom('', '  ', 'because') }), { nil: undefined });
    fc.assert(fc.property(anyCriteria, fc.array(anyDraft, { minLength: 6, maxLength: 6 }), (criteria, given) => {
      const drafts = Object.fromEntries(criteria.flatMap(({ id }, i) => (given[i] ? [[id, given[i]]] : [])));
      const open = criteria.filter(({ notApplicable }, i) => {
        const draft = given[i];
        return !draft || draft.rationale.trim() === '' || draft.level === null || draft.level === 4 || (draft.level === 'not_applicable' && !notApplicable);
      }).map(({ id }) => id);
      expect(unjudgedIn(instrumentOf(criteria), drafts)).toEqual(open);
    }));
  });

  it('score between the levels given, or not at all', () => {
    fc.assert(fc.property(anyCriteria, fc.array(fc.constantFrom<Level>(1, 2, 3, 'not_applicable'), { minLength: 6, maxLength: 6 }), (criteria, given) => {
      const { mean, applicable } = score(instrumentOf(criteria), Object.fromEntries(criteria.map(({ id }, i) => [id, given[i]!])))['s']!;
      const numbers = given.slice(0, criteria.length).filter((level) => typeof level === 'number');
      expect(mean === null).toBe(applicable < 0.5);
      expect(mean ?? numbers[0] ?? 1).toBeGreaterThanOrEqual(numbers.length > 0 ? Math.min(...numbers) : 1);
      expect(mean ?? numbers[0] ?? 1).toBeLessThanOrEqual(numbers.length > 0 ? Math.max(...numbers) : 1);
    }));
  });
});

describe('an improvement action', () => {
  const anyWalk = fc.array(fc.constantFrom(...actionStates), { maxLength: 30 });
  /** Where the moves that are allowed lead. */
  const walk = (wanted: ActionState[]): ActionState[] => wanted.reduce<ActionState[]>((passed, to) => (moveOf(passed.at(-1)!, to) ? [...passed, to] : passed), ['proposed']);

  it('is verified only after the school said that it is done', () => {
    fc.assert(fc.property(anyWalk, (wanted) => {
      const passed = walk(wanted);
      expect(passed.every((state, i) => state !== 'verified' || passed[i - 1] === 'done_claimed')).toBe(true);
    }));
  });

  it('never leaves what is settled, and can always become settled', () => {
    for (const state of actionStates) {
      const onward = actionMoves.filter(({ from }) => from === state);
      expect(onward.length === 0).toBe(isSettled(state));
    }
    const settles = (state: ActionState, seen: ActionState[] = []): boolean =>
      isSettled(state) || actionMoves.some(({ from, to }) => from === state && !seen.includes(to) && settles(to, [...seen, state]));
    expect(actionStates.filter((state) => !settles(state))).toEqual([]);
  });

  it('has one mover for each move, and the school never verifies its own work', () => {
    const names = actionMoves.map(({ from, to }) => `${from}>${to}`);
    expect(new Set(names).size).toBe(names.length);
    expect(actionStates.flatMap((state) => movesFrom(state, 'school')).filter(({ to }) => isSettled(to))).toEqual([]);
  });

  it('is overdue after its day, until it is settled or claimed done', () => {
    expect(isOverdue({ state: 'agreed', dueOn: '2026-11-21' }, '2026-11-22')).toBe(true);
    expect(isOverdue({ state: 'agreed', dueOn: '2026-11-22' }, '2026-11-22')).toBe(false);
    expect(actionStates.filter((state) => !isOverdue({ state, dueOn: '2026-01-01' }, '2026-11-22'))).toEqual(['done_claimed', 'verified', 'dropped']);
  });
});

describe('an inspection', () => {
  it('ends only closed or cancelled, and every state can be reached', () => {
    expect(inspectionStates.filter((state) => inspectionMoves[state].length === 0)).toEqual(['closed', 'cancelled']);
    const reached = new Set(['planned', ...Object.values(inspectionMoves).flat()]);
    expect([...reached].sort()).toEqual([...inspectionStates].sort());
  });

  it('goes on from a final report only as its actions say, and by moves that exist', () => {
    fc.assert(fc.property(fc.constantFrom(...inspectionStates), fc.array(fc.constantFrom(...actionStates), { maxLength: 6 }), (state, actions) => {
      const next = stateAfter(state, actions);
      expect(next === state || inspectionMoves[state].includes(next)).toBe(true);
      expect(next === 'closed').toBe(state === 'closed' || (isFinal(state) && actions.length > 0 && actions.every(isSettled)));
    }));
  });

  it('follows up once one action is agreed', () => {
    expect(stateAfter('finalised', ['proposed', 'proposed'])).toBe('finalised');
    expect(stateAfter('finalised', ['proposed', 'agreed'])).toBe('follow_up');
    expect(stateAfter('follow_up', ['dropped', 'verified'])).toBe('closed');
  });

  it('counts its days where the schools are', () => {
    expect(dayOf(new Date('2026-11-22T17:30:00Z'))).toBe('2026-11-23');
  });
});
