import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CourseDocument } from './course.js';
import type { CrosswalkDocument } from './framework.js';
import { type CompetencyFigures, measuredBy, profileOf, stateOfCompetency, throughCrosswalk } from './profile.js';

const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const key = { type: 'true_false' as const, answer: true, feedback: {}, explanation: text };
const question = (id: string, ...measures: string[]) => ({ id, type: 'true_false' as const, measures, prompt: text });
const opinion = { question: { id: 'opinion', type: 'likert' as const, measures: ['ETH-1'], prompt: text, statements: [{ id: 's', text }], scale: [{ id: 'no', text }, { id: 'yes', text }] }, key: { type: 'likert' as const, feedback: {}, explanation: text } };
const lesson = (id: string, builds: string[], questions: { question: unknown; key: unknown }[]) =>
  ({ id, title: text, minutes: 10, builds, blocks: [{ id: `${id}-quiz`, type: 'quiz' as const, title: text, questions }] });

const course = CourseDocument.parse({
  kind: 'course', schema: 1, code: 'c', version: 1, title: text, summary: text, hours: 1, competencies: ['HCM-1', 'ETH-1', 'AIF-1'], translations: { km: 'draft', en: 'draft', fr: 'draft' },
  modules: [{ id: 'm', title: text, lessons: [
    lesson('one', ['HCM-1', 'HCM-1'], [{ question: question('q1'), key }, { question: question('q2', 'ETH-1', 'ETH-1'), key }, opinion]),
    lesson('two', ['HCM-1', 'AIF-1'], [{ question: question('q3'), key }]),
  ] }],
  diagnosis: { id: 'd', title: text, minutes: 5, masterAt: 0.8, lessons: [{ lessonId: 'two', questions: [{ question: question('d1'), key }, { question: question('d2', 'ETH-1'), key }] }] },
  closingTest: { id: 'test', title: text, passMark: 0.7, minutes: 20, questions: [question('t1', 'HCM-1'), question('t2')] },
});

describe('what a question measures', () => {
  it('is what it says, or else what its lesson builds; an opinion measures nothing', () => {
    expect(Object.fromEntries(measuredBy(course))).toEqual({ q1: ['HCM-1'], q2: ['ETH-1'], q3: ['HCM-1', 'AIF-1'], d1: ['HCM-1', 'AIF-1'], d2: ['ETH-1'], t1: ['HCM-1'], t2: [] });
  });
});

describe('a profile', () => {
  it('counts lessons done and points earned by competency', () => {
    const profile = profileOf([{ course, lessonsDone: ['one', 'stranger'], marks: new Map([['q1', 1], ['q2', 0.5], ['t1', 0], ['d1', 1], ['opinion', 0], ['stranger', 1]]) }]);
    expect(Object.fromEntries(profile)).toEqual({
      'HCM-1': { code: 'HCM-1', lessonsDone: 1, lessonsTotal: 2, answered: 3, points: 2 },
      'ETH-1': { code: 'ETH-1', lessonsDone: 0, lessonsTotal: 0, answered: 1, points: 0.5 },
      'AIF-1': { code: 'AIF-1', lessonsDone: 0, lessonsTotal: 1, answered: 1, points: 1 },
    });
  });

  it('adds up courses, and never counts more done or earned than there is', () => {
    const marks = fc.dictionary(fc.constantFrom('q1', 'q2', 'q3', 'd1', 'd2', 't1', 't2', 'opinion'), fc.constantFrom(0, 0.5, 1)).map((all) => new Map(Object.entries(all)));
    const evidence = fc.record({ course: fc.constant(course), lessonsDone: fc.subarray(['one', 'two']), marks });
    fc.assert(fc.property(evidence, evidence, (one, other) => {
      const [a, b, both] = [profileOf([one]), profileOf([other]), profileOf([one, other])];
      for (const [code, figures] of both) {
        expect(figures.lessonsDone).toBe(a.get(code)!.lessonsDone + b.get(code)!.lessonsDone);
        expect(figures.points).toBeCloseTo(a.get(code)!.points + b.get(code)!.points, 9);
        expect(figures.lessonsDone).toBeLessThanOrEqual(figures.lessonsTotal);
        expect(figures.points).toBeLessThanOrEqual(figures.answered);
      }
    }));
  });
});

describe('the state of a competency', () => {
  it.each<[Omit<CompetencyFigures, 'code'>, string]>([
    [{ lessonsDone: 0, lessonsTotal: 3, answered: 0, points: 0 }, 'none'],
    [{ lessonsDone: 1, lessonsTotal: 3, answered: 0, points: 0 }, 'building'],
    [{ lessonsDone: 0, lessonsTotal: 3, answered: 2, points: 2 }, 'building'],
    [{ lessonsDone: 3, lessonsTotal: 3, answered: 3, points: 2.399 }, 'building'],
    [{ lessonsDone: 0, lessonsTotal: 0, answered: 3, points: 2.4 }, 'shown'],
    [{ lessonsDone: 0, lessonsTotal: 0, answered: 15, points: 12 }, 'shown'],
  ])('of %j is %s', (figures, state) => expect(stateOfCompetency(figures)).toBe(state));
});

describe('a profile in another framework', () => {
  const figures = (code: string, part: number): CompetencyFigures => ({ code, lessonsDone: part, lessonsTotal: part + 1, answered: part * 2, points: part });
  const links: CrosswalkDocument['links'] = [
    { from: 'HCM-1', to: '1.3', fit: 'close' }, { from: 'ETH-1', to: '1.3', fit: 'part' }, { from: 'ETH-1', to: '6.4', fit: 'same' }, { from: 'PED-1', to: '3.1', fit: 'close' },
    { from: 'HCM-1', to: '1.3', fit: 'part' },
  ];

  it('adds up what corresponds, each once, and leaves out what nothing corresponds to', () => {
    const read = throughCrosswalk([figures('HCM-1', 1), figures('ETH-1', 2), figures('AIF-1', 3)], { links });
    expect(Object.fromEntries(read)).toEqual({
      1.3: { code: '1.3', lessonsDone: 3, lessonsTotal: 5, answered: 6, points: 3 },
      6.4: { code: '6.4', lessonsDone: 2, lessonsTotal: 3, answered: 4, points: 2 },
    });
  });

  it('does not care in which order figures and links stand', () => {
    fc.assert(fc.property(fc.shuffledSubarray(links, { minLength: links.length }), (turned) => {
      const all = [figures('HCM-1', 1), figures('ETH-1', 2), figures('PED-1', 3)];
      const sorted = (read: Map<string, CompetencyFigures>) => [...read.values()].sort((a, b) => a.code.localeCompare(b.code));
      expect(sorted(throughCrosswalk(all.toReversed(), { links: turned }))).toEqual(sorted(throughCrosswalk(all, { links })));
    }));
  });
});
