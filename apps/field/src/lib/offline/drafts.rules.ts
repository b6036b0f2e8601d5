import type { Completion, Draft, LessonDraft } from './db.ts';

/**
 * What a person began and would miss: answers to a quiz or test not handed in, words written in a lesson not finished, ratings.
 * How far a lesson was read is no work, and judgements are in the outbox as soon as they are made.
 */
export const unfinishedIn = (drafts: readonly Draft[], completions: readonly Pick<Completion, 'courseCode' | 'lessonId'>[]): Draft[] => {
  const finished = new Set(completions.map(({ courseCode, lessonId }) => `${courseCode}/${lessonId}`));
  return drafts.filter(({ id, data }) => {
    const [kind, code, _version, lesson] = id.split('/');
    if (kind === 'judging') return false;
    if (kind !== 'lesson') return true;
    return !finished.has(`${code}/${lesson}`) && Object.values((data as LessonDraft).reflections).some((text) => text.trim() !== '');
  });
};
