import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween, type CourseDocument, type Key, type Question } from './index.js';
import { moved } from './draft.changes.js';

const t = (en: string) => ({ km: `${en} ខ្មែរ`, en, fr: `${en} fr` });
const question = (id: string): Question => ({ id, type: 'true_false', measures: [], prompt: t(`Ask ${id}`) });
const key = (answer = true): Key => ({ type: 'true_false', answer, feedback: { false: t('No') }, explanation: t('Since') });
const lesson = (id: string) => ({
  id, title: t(id), minutes: 10, builds: ['HCM-1'],
  blocks: [
    { id: 'opening', type: 'text' as const, body: { km: [], en: [], fr: [] } }, { id: `${id}-check`, type: 'quiz' as const, title: t('Check'), questions: [{ question: question(`${id}-1`), key: key() }] },
    { id: 'think', type: 'reflection' as const, prompt: t('Think') },
  ],
});
const course = (): CourseDocument => ({
  kind: 'course', schema: 1, code: 'small', version: 1, title: t('Small'), summary: t('Sum'), hours: 1, competencies: ['HCM-1'],
  translations: { km: 'reviewed', en: 'reviewed', fr: 'draft' },
  modules: [{ id: 'one', title: t('One'), lessons: [lesson('first'), lesson('second')] }, { id: 'two', title: t('Two'), lessons: [lesson('third')] }],
  closingTest: { id: 'closing-test', title: t('Test'), passMark: 0.6, minutes: 20, questions: [question('ct-1')] },
});
const between = (change: (course: CourseDocument) => void) => {
  const b = course();
  change(b);
  return changesBetween(course(), b).map(({ code, what, inside, languages, from, to }) => [code, what?.en ?? null, inside?.en ?? null, languages.join(' '), from, to]);
};

describe('what differs between two versions', () => {
  it('is nothing but the number when nothing was changed', () => {
    expect(between((b) => { b.version = 2; })).toEqual([]);
  });

  it.each<[string, (b: CourseDocument) => void, unknown[][]]>([
    ['the title', (b) => { b.title.km = 'ថ្មី'; }, [['title_changed', null, null, 'km', null, null]]],
    ['the pass mark', (b) => { b.closingTest.passMark = 0.7; }, [['pass_mark_changed', null, null, '', 0.6, 0.7]]],
    ['how far a translation is', (b) => { b.translations.fr = 'reviewed'; }, [['translation_changed', null, null, 'fr', 'draft', 'reviewed']]],
    ['a lesson more', (b) => { b.modules[1]!.lessons.push(lesson('fourth')); }, [['lesson_added', 'fourth', null, '', null, null]]],
    ['a lesson less', (b) => { b.modules[0]!.lessons.shift(); }, [['lesson_removed', 'first', null, '', null, null]]],
    ['lessons in another order', (b) => { b.modules[0]!.lessons.reverse(); }, [['lesson_moved', 'first', null, '', null, null]]],
    ['a lesson in another module', (b) => { b.modules[1]!.lessons.unshift(b.modules[0]!.lessons.pop()!); }, [['lesson_moved', 'second', null, '', null, null]]],
    ['words of a text, in two languages', (b) => { Object.assign(b.modules[0]!.lessons[0]!.blocks[0]!, { body: { km: [{ t: 'p', c: [] }], en: [{ t: 'p', c: [] }], fr: [] } }); },
      [['words_changed', null, 'first', 'km en', null, null]]],
    ['a question’s words and its answer', (b) => { Object.assign(b.modules[0]!.lessons[0]!.blocks[1]!, { questions: [{ question: { ...question('first-1'), prompt: { ...t('Ask first-1'), fr: 'Quoi' } }, key: key(false) }] }); },
      [['question_changed', 'Ask first-1', 'first', 'fr', null, null], ['answer_changed', 'Ask first-1', 'first', '', null, null]]],
    ['a question of the test', (b) => { b.closingTest.questions.push(question('ct-2')); }, [['question_added', 'Ask ct-2', 'Test', '', null, null]]],
    ['a diagnosis', (b) => { b.diagnosis = { id: 'd', title: t('D'), minutes: 5, masterAt: 0.8, lessons: [] }; }, [['diagnosis_added', null, null, '', null, null]]],
    ['a block moved', (b) => { b.modules[0]!.lessons[0]!.blocks.unshift(b.modules[0]!.lessons[0]!.blocks.pop()!); }, [['block_moved', 'Think', 'first', '', null, null]]],
  ])('%s', (_what, change, expected) => { expect(between(change)).toEqual(expected); });

  it('also tells of the test’s answers to who may know that they changed', () => {
    const [a, b] = [{ test: { 'ct-1': key() }, exams: {} }, { test: { 'ct-1': key(false) }, exams: {} }];
    expect(changesBetween(course(), course(), { a, b }).map(({ code }) => code)).toEqual(['answer_changed']);
  });

  it('names as few moved things as explain the new order', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 2, maxLength: 9 }).chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length }))), ([before, after]) => {
      const gone = moved(before, after);
      expect(before.filter((id) => !gone.includes(id))).toEqual(after.filter((id) => !gone.includes(id)));
    }));
    expect(moved(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d']);
  });
});
