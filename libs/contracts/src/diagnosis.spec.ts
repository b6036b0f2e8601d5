import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyQuestion, questionOf, responseTo, text } from '../testing/index.js';
import { Diagnosis } from './course.js';
import { diagnose } from './diagnosis.js';
import { markResponse, pointsOf } from './marking.js';
import { rightResponse } from './right.js';

const answered = anyQuestion.chain((each) => responseTo(each).map((response) => ({ ...each, response })));
const run = fc.record({ all: fc.uniqueArray(answered, { minLength: 2, maxLength: 8, selector: ({ question }) => question.id }), masterAt: fc.constantFrom(0.5, 0.8, 1), half: fc.integer({ min: 1, max: 7 }) })
  .filter(({ all, half }) => half < all.length);

describe('diagnose', () => {
  it('finds a lesson mastered by the share of its own questions, whatever the others came to', () => {
    fc.assert(fc.property(run, ({ all, masterAt, half }) => {
      const lessons = [{ lessonId: 'one', questions: all.slice(0, half) }, { lessonId: 'two', questions: all.slice(half) }];
      const responses = Object.fromEntries(all.map(({ question, response }) => [question.id, response]));
      const found = diagnose({ id: 'd', title: text, minutes: 5, masterAt, lessons }, responses);
      expect(found.map(({ lessonId }) => lessonId)).toEqual(['one', 'two']);
      for (const [at, { questions }] of lessons.entries()) {
        const points = questions.reduce((sum, { question }) => sum + pointsOf(question), 0);
        const earned = questions.reduce((sum, { question, key }) => sum + markResponse(key, responses[question.id]).score, 0);
        expect(found[at]!.asked).toBe(points);
        expect(found[at]!.score).toBeCloseTo(earned, 3);
        expect(found[at]!.mastered).toBe(points > 0 && found[at]!.score + 1e-9 >= points * masterAt);
      }
    }));
  });

  it('finds everything mastered by right answers and nothing by silence; what has no right answer shows nothing', () => {
    const [one, two] = fc.sample(questionOf.single, { numRuns: 2, seed: 7 });
    const [opinion] = fc.sample(questionOf.likert, { numRuns: 1, seed: 7 });
    const diagnosis = Diagnosis.parse({ id: 'd', title: text, minutes: 5, masterAt: 1, lessons: [
      { lessonId: 'one', questions: [{ ...one!, question: { ...one!.question, id: 'q1' } }, { ...two!, question: { ...two!.question, id: 'q2' } }] },
      { lessonId: 'two', questions: [{ ...opinion!, question: { ...opinion!.question, id: 'o1' } }, { ...opinion!, question: { ...opinion!.question, id: 'o2' } }] },
    ] });
    const right = { q1: rightResponse(one!.key)!, q2: rightResponse(two!.key)! };
    expect(diagnose(diagnosis, right)).toEqual([{ lessonId: 'one', score: 2, asked: 2, mastered: true }, { lessonId: 'two', score: 0, asked: 0, mastered: false }]);
    expect(diagnose(diagnosis, {})).toEqual([{ lessonId: 'one', score: 0, asked: 2, mastered: false }, { lessonId: 'two', score: 0, asked: 0, mastered: false }]);
  });
});
