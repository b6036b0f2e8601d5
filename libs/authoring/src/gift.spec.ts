import { describe, expect, it } from '@jest/globals';
import type { Asked, Key, Question } from '#contracts';
import { readGift } from './gift.read.js';

const one = (text: string): Asked => {
  const { questions } = readGift(text, 'en');
  expect(questions).toHaveLength(1);
  return questions[0]!.asked;
};
const keyOf = <T extends Key['type']>(asked: Asked, _type: T): Extract<Key, { type: T }> => asked.key as Extract<Key, { type: T }>;
const questionOf = <T extends Question['type']>(asked: Asked, _type: T): Extract<Question, { type: T }> => asked.question as Extract<Question, { type: T }>;

describe('reading GIFT as teachers write it', () => {
  it('reads one right among several, with what each teaches', () => {
    const asked = one('::Capital:: Which town is the capital of Cambodia? {\n~Siem Reap#The temples are there.\n=Phnom Penh#Yes.\n~Battambang\n####Since 1866.\n}');
    expect(asked.question).toMatchObject({ id: 'capital', type: 'single', prompt: { en: 'Which town is the capital of Cambodia?', km: 'Which town is the capital of Cambodia?' } });
    expect(questionOf(asked, 'single').options.map(({ text }) => text.en)).toEqual(['Siem Reap', 'Phnom Penh', 'Battambang']);
    expect(asked.key).toMatchObject({ answer: 'o2', feedback: { o1: { en: 'The temples are there.' } }, explanation: { en: 'Since 1866.' } });
  });

  it('reads several right ones by their shares, and says when it reckons otherwise', () => {
    const { questions, losses } = readGift('Which are fruit? {\n~%50%mango\n~%50%papaya\n~%-100%rice\n~stone\n}', 'en');
    expect(keyOf(questions[0]!.asked, 'multiple').answer).toEqual(['o1', 'o2']);
    expect(losses.map(({ code }) => code)).toEqual(['penalty', 'explanation_missing', 'language_missing']);
  });

  it('reads true and false, with feedback for who was wrong', () => {
    expect(one('The earth is flat. {F#Look at a ship that leaves.#Right}')).toMatchObject({ question: { type: 'true_false' }, key: { answer: false, feedback: { true: { en: 'Look at a ship that leaves.' } } } });
    expect(one('Water boils at 100 °C at sea level.{TRUE}')).toMatchObject({ key: { answer: true, feedback: {} } });
  });

  it('reads short answers with shares', () => {
    const asked = one('Two and two? {=four =%50%fore#Nearly: look at the spelling. =4}');
    expect(keyOf(asked, 'short_text').answer.map(({ text, share }) => `${text} ${share}`)).toEqual(['four 1', 'fore 0.5', '4 1']);
    expect(asked.key.feedback).toMatchObject({ a2: { en: 'Nearly: look at the spelling.' } });
  });

  it('reads numbers with a tolerance, as a range, and several', () => {
    expect(keyOf(one('Born when? {#1822:5}'), 'numeric').answer).toEqual([{ id: 'a1', value: 1822, tolerance: 5, share: 1 }]);
    expect(keyOf(one('Pi? {#3.141..3.142}'), 'numeric').answer[0]!.tolerance).toBeCloseTo(0.0005, 9);
    expect(keyOf(one('Born when? {#\n=1822:0\n=%50%1822:2#Half.\n}'), 'numeric').answer).toMatchObject([{ value: 1822, tolerance: 0, share: 1 }, { tolerance: 2, share: 0.5 }]);
  });

  it('reads matching, with a right side that matches nothing', () => {
    const asked = one('Match. {\n=cat -> meat\n=cow -> grass\n= -> stones\n}');
    expect(questionOf(asked, 'matching').right.map(({ text }) => text.en)).toEqual(['meat', 'grass', 'stones']);
    expect(keyOf(asked, 'matching').answer).toEqual({ l1: 'r1', l2: 'r2' });
  });

  it('reads the missing word', () => {
    expect(one('Rice is {=grown ~mined} in fields.').question).toMatchObject({ type: 'single', prompt: { en: 'Rice is _____ in fields.' } });
  });

  it('reads signs that were escaped, and several questions between comments and categories', () => {
    const { questions } = readGift('// a comment\n$CATEGORY: $course$/Maths\n\n::Sum:: What is 1 \\= 1 \\{really\\}? {T}\n\n// [id:q-2] [tag:AIF-1]\n::Next:: And 2\\:1? {F}\n', 'en');
    expect(questions.map(({ asked, tags }) => [asked.question.id, asked.question.prompt.en, tags])).toEqual([
      ['sum', 'What is 1 = 1 {really}?', ['Maths']], ['q-2', 'And 2:1?', ['AIF-1', 'Maths']],
    ]);
  });

  it('reads the three languages of Moodle’s own spans and of the newer marks', () => {
    const spans = one('[html]<span lang="km" class="multilang">មួយ</span><span lang="en" class="multilang">one</span><span class="multilang" lang="fr">un</span>{T####x}');
    expect(spans.question.prompt).toEqual({ km: 'មួយ', en: 'one', fr: 'un' });
    const { questions, losses } = readGift('{mlang km}មួយ{mlang}{mlang en}one{mlang} {T####x}'.replace(/\{mlang/g, '\\{mlang').replace(/ (km|en)\}/g, ' $1\\}').replace(/mlang\}/g, 'mlang\\}'), 'km');
    expect(questions[0]).toMatchObject({ languages: ['km', 'en'], asked: { question: { prompt: { km: 'មួយ', en: 'one', fr: 'មួយ' } } } });
    expect(losses).toMatchObject([{ code: 'language_missing', details: { locales: 'fr' } }]);
  });

  it('lists what it cannot keep, and drops nothing in silence', () => {
    const { questions, losses } = readGift('::Essay:: Tell us about rice. {}\n\n::Note:: Read this first.\n\n::Broken:: What {=a ~b\n\n::Bold:: [html]Is <b>this</b> <img src="x.png"> right? {T####yes}', 'en');
    expect(questions.map(({ asked }) => asked.question.id)).toEqual(['bold']);
    expect(losses).toMatchObject([
      { code: 'malformed', details: { line: 5 } }, { question: 'Essay', code: 'type_unknown', details: { type: 'essay' } }, { question: 'Note', code: 'type_unknown', details: { type: 'description' } },
      { question: 'Bold', code: 'language_missing' }, { question: 'Bold', code: 'formatting', details: { tags: 'b' } }, { question: 'Bold', code: 'picture', details: { count: 1 } },
    ]);
  });

  it('gives a second question of one id another, and says so', () => {
    const { questions, losses } = readGift('// [id:a]\nOne? {T####x}\n\n// [id:a]\nTwo? {T####x}', 'en');
    expect(questions.map(({ asked }) => asked.question.id)).toEqual(['a', 'a-2']);
    expect(losses.filter(({ code }) => code === 'duplicate')).toMatchObject([{ details: { id: 'a' } }]);
  });
});
