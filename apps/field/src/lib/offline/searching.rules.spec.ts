import { describe, expect, it } from '@jest/globals';
import type { CourseDocument } from '@kru/contracts';
import { lessonEntries, plainText } from './searching.rules.ts';

const text = (word: string) => ({ km: `${word} km`, en: `${word} en`, fr: `${word} fr` });
const rich = (word: string) => ({ km: [], en: [{ t: 'h' as const, level: 2 as const, c: [{ t: 'text' as const, v: `Head ${word}` }] }, { t: 'ul' as const, items: [[{ t: 'p' as const, c: [{ t: 'strong' as const, c: [{ t: 'text' as const, v: word }] }] }]] }], fr: [] });

const course = {
  code: 'c', title: text('course'), modules: [{ id: 'm', title: text('module'), lessons: [{ id: 'l', title: text('lesson'), blocks: [
    { id: 't', type: 'text', body: rich('bias') },
    { id: 'q', type: 'quiz', title: text('quiz'), questions: [{ question: { prompt: text('asked') }, key: { explanation: text('secret') } }] },
  ] }] }],
} as unknown as CourseDocument;

describe('what can be found in a course', () => {
  it('is said in one language, with where it stands', () => {
    const [entry] = lessonEntries([course], 'en');
    expect(entry!.about).toEqual({ course: 'c', courseTitle: 'course en', lesson: 'l', title: 'lesson en' });
    expect(entry!.fields).toContainEqual({ place: 't', weight: 3, text: 'Head bias' });
    expect(entry!.fields).toContainEqual({ place: 't', weight: 1, text: 'Head bias\nbias' });
  });

  it('is what questions ask, never what is right', () => {
    const all = lessonEntries([course], 'en')[0]!.fields.map((field) => field.text).join();
    expect(all).toContain('asked');
    expect(all).not.toContain('secret');
  });

  it('leaves out what is empty in a language', () => {
    expect(lessonEntries([course], 'km')[0]!.fields.some(({ place }) => place === 't')).toBe(false);
    expect(plainText([])).toBe('');
  });
});
