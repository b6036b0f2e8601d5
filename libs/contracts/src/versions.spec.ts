import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CourseDocument } from './course.js';
import { answers } from './marking.js';
import { lessonsOf, questionsOf } from './outline.js';
import { progressOf } from './progress.js';
import { activitiesLost, type Done, losesNothing } from './versions.js';

const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const options = (...ids: string[]) => ids.map((id) => ({ id, text }));
const single = (id: string, ...ids: string[]) => ({ id, type: 'single' as const, measures: [], prompt: text, options: options(...ids) });
const asked = (question: ReturnType<typeof single>) => ({ question, key: { type: 'single' as const, answer: question.options[0]!.id, feedback: {}, explanation: text } });
const quiz = (id: string, ...questions: ReturnType<typeof single>[]) => ({ id, type: 'quiz' as const, title: text, questions: questions.map(asked) });
const reflection = { id: 'think', type: 'reflection' as const, prompt: text };
const assignment = {
  id: 'two-plan', type: 'assignment' as const, title: text, brief: [{ type: 'paragraph', text }], text: { least: 10 }, files: null,
  rubric: { passPoints: 1, criteria: [{ id: 'c', title: text, levels: [0, 1].map((points) => ({ id: `l${points}`, points, title: text, descriptor: text })) }] },
};

interface Shape { lessons: string[]; options: string[]; questions: string[]; passMark: number; reflects: boolean; assigns: boolean; extraQuiz: boolean }
const whole: Shape = { lessons: ['one', 'two'], options: ['a', 'b', 'c'], questions: ['x', 'y'], passMark: 0.5, reflects: true, assigns: true, extraQuiz: false };

/** A course of one shape; its bodies are not looked at here. */
const course = (shape: Shape, version = 1): CourseDocument => ({
  kind: 'course', schema: 1, code: 'c', version, title: text, summary: text, hours: 1, competencies: [], translations: { km: 'reviewed', en: 'draft', fr: 'draft' },
  modules: [{ id: 'm', title: text, lessons: shape.lessons.map((id) => ({
    id, title: text, minutes: 10, builds: [], blocks: [
      ...(shape.reflects ? [reflection] : [{ ...reflection, id: 'other' }]),
      quiz(`${id}-quiz`, ...shape.questions.map((question) => single(`${id}-${question}`, ...shape.options))),
      ...(shape.extraQuiz ? [quiz(`${id}-more`, single(`${id}-z`, 'a', 'b'))] : []),
      ...(id === 'two' && shape.assigns ? [assignment] : []),
    ],
  })) }],
  closingTest: { id: 'test', title: text, passMark: shape.passMark, minutes: 20, questions: [single('t', 'a', 'b')] },
}) as unknown as CourseDocument;

const from = course(whole);
const shape = fc.record<Shape>({
  lessons: fc.constantFrom(['one', 'two'], ['one'], ['two', 'one', 'three'], ['three']), options: fc.constantFrom(['a', 'b', 'c'], ['a', 'b'], ['a', 'b', 'c', 'd']),
  questions: fc.constantFrom(['x', 'y'], ['y'], ['x', 'y', 'z']), passMark: fc.constantFrom(0.5, 0.9), reflects: fc.boolean(), assigns: fc.boolean(), extraQuiz: fc.boolean(),
});
const attempt = fc.oneof(
  fc.record({ id: fc.constantFrom('one', 'two'), x: fc.constantFrom('a', 'b', 'c', undefined), y: fc.constantFrom('a', 'c', undefined) }).map(({ id, x, y }) => ({
    activityId: `${id}-quiz`, score: 1, max: 2, responses: Object.fromEntries([[`${id}-x`, x], [`${id}-y`, y]].filter((pair): pair is [string, string] => pair[1] !== undefined)),
  })),
  fc.integer({ min: 0, max: 10 }).map((score) => ({ activityId: 'test', score, max: 10, responses: { t: 'a' } })),
);
const done = fc.record({
  completions: fc.array(fc.record({ lessonId: fc.constantFrom('one', 'two'), reflections: fc.constantFrom<string[]>([], ['think']) }), { maxLength: 3 }),
  attempts: fc.array(attempt, { maxLength: 5 }), accepted: fc.constantFrom<string[]>([], ['two-plan']),
});
const records = ({ completions, attempts, accepted }: Done) => ({ completedLessons: [...completions].map(({ lessonId }) => lessonId), attempts, accepted: accepted ?? [] });
const nothing: Done = { completions: [], attempts: [] };

describe('losesNothing', () => {
  it('is true of the same course, and for who did nothing', () => {
    fc.assert(fc.property(done, shape, (did, other) => {
      expect(losesNothing(from, course(whole, 2), did)).toBe(true);
      expect(losesNothing(from, course(other, 2), nothing)).toBe(true);
    }));
  });

  it('promises that what was done stays done, and that every answer and text keeps its question', () => {
    let promised = 0;
    fc.assert(fc.property(done, shape, (did, other) => {
      const to = course(other, 2);
      if (!losesNothing(from, to, did)) return;
      promised++;
      const [before, after] = [progressOf(from, records(did)), progressOf(to, records(did))];
      expect(after.lessonsDone).toEqual(expect.arrayContaining(before.lessonsDone));
      expect(after.testPassed || !before.testPassed).toBe(true);
      const questions = new Map(questionsOf(to).map((question) => [question.id, question]));
      for (const { responses } of did.attempts) for (const [id, response] of Object.entries(responses)) expect(answers(questions.get(id)!, response)).toBe(true);
      for (const { lessonId, reflections } of did.completions) {
        const lesson = lessonsOf(to).find(({ id }) => id === lessonId)!;
        expect(lesson.blocks.map(({ id }) => id)).toEqual(expect.arrayContaining([...reflections]));
      }
    }), { numRuns: 500 });
    expect(promised).toBeGreaterThan(50);
  });

  it('refuses nothing else: when every answer has its question and nothing done is undone, one moves', () => {
    fc.assert(fc.property(done, shape, (did, other) => {
      const to = course(other, 2);
      const [before, after] = [progressOf(from, records(did)), progressOf(to, records(did))];
      const questions = new Map(questionsOf(to).map((question) => [question.id, question]));
      const kept = before.lessonsDone.every((id) => after.lessonsDone.includes(id)) && (after.testPassed || !before.testPassed)
        && [...did.attempts].every(({ activityId, responses }) => (activityId === 'test' || lessonsOf(to).some(({ id }) => `${id}-quiz` === activityId))
          && Object.entries(responses).every(([id, response]) => questions.has(id) && answers(questions.get(id)!, response)))
        && [...did.completions].every(({ lessonId, reflections }) => other.lessons.includes(lessonId) && (reflections.length === 0 || other.reflects))
        && (did.accepted.length === 0 || (other.assigns && other.lessons.includes('two')));
      expect(losesNothing(from, to, did)).toBe(kept);
    }), { numRuns: 500 });
  });

  it('does not mind what an earlier version asked', () => {
    const stranger = { activityId: 'zero-quiz', score: 1, max: 1, responses: { 'zero-x': 'a' } };
    expect(losesNothing(from, course(whole, 2), { ...nothing, attempts: [stranger], completions: [{ lessonId: 'zero', reflections: ['think'] }] })).toBe(true);
  });
});

describe('activitiesLost', () => {
  it('says of what sort each is', () => {
    expect(activitiesLost(from, course({ ...whole, lessons: ['one'] }, 2))).toEqual([{ of: 'quiz', id: 'two-quiz' }, { of: 'assignment', id: 'two-plan' }]);
  });

  it.each<[string, Partial<Shape>, string[]]>([
    ['nothing', {}, []],
    ['more questions and options', { questions: ['x', 'y', 'z'], options: ['a', 'b', 'c', 'd'], extraQuiz: true }, []],
    ['a question gone', { questions: ['y'] }, ['one-quiz', 'two-quiz']],
    ['an option gone', { options: ['a', 'b'] }, ['one-quiz', 'two-quiz']],
    ['a lesson gone', { lessons: ['one'] }, ['two-quiz', 'two-plan']],
    ['an assignment gone', { assigns: false }, ['two-plan']],
  ])('of %s', (_what, change, lost) => {
    expect(activitiesLost(from, course({ ...whole, ...change }, 2)).map(({ id }) => id)).toEqual(lost);
  });
});
