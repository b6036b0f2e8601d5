import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type CourseDocument, lessonsOf } from '#contracts';
import { type AttemptFigures, completionOf, figuresOf, type Learning, Progress, versionsOf } from './progress.entity.js';

const text = { km: 'ខ្មែរ', en: 'English', fr: 'français' };
const quiz = (id: string) => ({ id, type: 'quiz', title: text, questions: [] });
const calibration = (id: string, mode: 'exam' | 'practice') => ({ id, type: 'calibration', mode, title: text, elements: [], sets: [] });
const lesson = (id: string, ...blocks: object[]) => ({ id, title: text, minutes: 10, builds: [], blocks });

/** Two versions of one course: the second lacks a lesson, and asks for one thing more in another. */
const course = (version: number): CourseDocument => ({
  kind: 'course', schema: 1, code: 'c', version, title: text, modules: [{ id: 'm', title: text, lessons: [
    lesson('one', quiz('one-a'), { id: 'one-w', type: 'assignment' }, ...(version === 2 ? [quiz('one-b')] : [])),
    lesson('two', calibration('two-p', 'practice'), calibration('two-x', 'exam')), ...(version === 1 ? [lesson('three')] : []),
  ] }],
  diagnosis: { id: 'd', title: text, minutes: 5, masterAt: 0.8, lessons: [] },
  closingTest: { id: 'test', title: text, passMark: 0.7, minutes: 20, questions: [] },
}) as unknown as CourseDocument;
const versions = new Map([1, 2].map((version) => [version, course(version)]));

const received = { courseVersion: fc.constantFrom(1, 2), receivedAt: fc.integer({ min: 1, max: 50 }) };
const attempt: fc.Arbitrary<AttemptFigures> = fc.oneof(
  fc.record({ ...received, activityId: fc.constantFrom('one-a', 'one-b', 'two-p', 'stranger'), score: fc.constant(1), max: fc.constant(2), passed: fc.constant(null), skips: fc.constant(null) }),
  fc.record({ ...received, activityId: fc.constantFrom('two-x'), score: fc.constant(1), max: fc.constant(2), passed: fc.boolean(), skips: fc.constant(null) }),
  fc.record({ ...received, activityId: fc.constantFrom('test'), score: fc.integer({ min: 5, max: 10 }), max: fc.constant(10), passed: fc.boolean(), skips: fc.constant(null) }),
  fc.record({ ...received, activityId: fc.constantFrom('d'), score: fc.constant(1), max: fc.constant(2), passed: fc.constant(null), skips: fc.subarray(['one', 'two', 'three']) }),
);
const learning: fc.Arbitrary<Learning> = fc.record({
  attempts: fc.array(attempt, { maxLength: 14 }), completions: fc.array(fc.record({ ...received, lessonId: fc.constantFrom('one', 'two', 'three', 'stranger') }), { maxLength: 6 }),
  accepted: fc.array(fc.record({ activityId: fc.constantFrom('one-w', 'stranger'), receivedAt: received.receivedAt }), { maxLength: 2 }),
  pinned: fc.option(fc.record({ courseVersion: fc.constantFrom(1, 2), since: fc.integer({ min: 1, max: 50 }) })),
});
const derive = (all: Learning) => Progress.derive('p', 'c', all, versions);
const upTo = (at: number, { attempts, completions, accepted, pinned }: Learning): Learning => {
  const come = <T extends { receivedAt: number }>(records: T[]): T[] => records.filter(({ receivedAt }) => receivedAt <= at);
  return { attempts: come(attempts), completions: come(completions), accepted: come(accepted), pinned: pinned && pinned.since <= at ? pinned : null };
};

describe('Progress.derive', () => {
  it('does not care about order and repetition', () => {
    fc.assert(fc.property(learning, fc.infiniteStream(fc.nat()), (all, chance) => {
      const shuffled = <T>(items: T[]): T[] => [...items, ...items].map((item) => ({ item, at: chance.next().value as number })).sort((a, b) => a.at - b.at).map(({ item }) => item);
      expect(derive({ ...all, attempts: shuffled(all.attempts), completions: shuffled(all.completions), accepted: shuffled(all.accepted) })).toEqual(derive(all));
    }));
  });

  it('takes for the moment of completion the first at which nothing was missing', () => {
    let completed = 0;
    fc.assert(fc.property(learning, fc.constantFrom(1, 2), (all, version) => {
      const document = versions.get(version)!;
      const complete = (known: Learning): boolean => versionsOf(known).includes(version) && figuresOf(document, known).completed;
      const at = completionOf(document, all);
      expect(at !== null).toBe(complete(all));
      if (at === null) return;
      completed++;
      expect(complete(upTo(at, all))).toBe(true);
      expect(complete(upTo(at - 1, all))).toBe(false);
    }), { numRuns: 3000 });
    expect(completed).toBeGreaterThan(20);
  });

  it('counts the pinned version until the course is completed, and any completion', () => {
    const something = learning.filter((all) => derive(all) !== null);
    fc.assert(fc.property(something, (all) => {
      const progress = derive(all)!;
      const done = versionsOf(all).some((version) => figuresOf(versions.get(version)!, all).completed);
      expect(progress.completedAt !== null).toBe(done);
      const open = !done && all.pinned !== null;
      expect(!open || progress.courseVersion === all.pinned!.courseVersion).toBe(true);
      expect(progress.lessonsTotal).toBe(lessonsOf(versions.get(progress.courseVersion)!).length);
      expect(progress.skipped).toBeLessThanOrEqual(progress.lessonsDone);
    }), { numRuns: 500 });
  });

  it('is nothing only while nothing was done', () => {
    fc.assert(fc.property(learning.filter((all) => derive(all) === null), (all) => {
      expect([...all.attempts, ...all.completions, ...(all.pinned ? all.accepted : [])]).toEqual([]);
    }), { numRuns: 20 });
  });

  it('stays as it is when the enrolment takes over the version that was completed, whatever comes after', () => {
    let completed = 0;
    fc.assert(fc.property(learning, fc.array(attempt, { maxLength: 4 }), (all, more) => {
      const progress = derive(all);
      if (!progress?.completedAt) return;
      completed++;
      const settled = { courseVersion: progress.courseVersion, since: all.pinned?.courseVersion === progress.courseVersion ? all.pinned.since : progress.completedAt.getTime() };
      const after = more.map((record) => ({ ...record, receivedAt: record.receivedAt + 50 }));
      const { courseVersion, completedAt } = derive({ ...all, pinned: settled, attempts: [...all.attempts, ...after] })!;
      expect({ courseVersion, completedAt }).toEqual({ courseVersion: progress.courseVersion, completedAt: progress.completedAt });
    }), { numRuns: 3000 });
    expect(completed).toBeGreaterThan(20);
  });
});
