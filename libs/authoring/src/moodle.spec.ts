import { describe, expect, it } from '@jest/globals';
import type { Asked } from '#contracts';
import { readMoodle } from './moodle.read.js';
import { writeMoodle } from './moodle.write.js';

const quiz = (...questions: string[]): string => `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`;
const named = (type: string, name: string, text: string, rest: string): string =>
  `<question type="${type}"><name><text>${name}</text></name><questiontext format="html"><text><![CDATA[${text}]]></text></questiontext><generalfeedback format="html"><text>Because.</text></generalfeedback>${rest}</question>`;
const answer = (fraction: number, text: string, feedback = ''): string => `<answer fraction="${fraction}" format="html"><text><![CDATA[${text}]]></text><feedback format="html"><text>${feedback}</text></feedback></answer>`;

const read = (...questions: string[]) => readMoodle(quiz(...questions), 'en');
const dot = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100"><circle cx="100" cy="50" r="9"/></svg>';

describe('reading Moodle XML as Moodle exports it', () => {
  it('reads single and multiple choice, and true or false', () => {
    const { questions } = read(
      named('multichoice', 'Capital', '<p>Which is the <br>capital?</p>', `<single>true</single>${answer(100, 'Phnom Penh')}${answer(0, 'Kep', 'By the sea.')}`),
      named('multichoice', 'Fruit', 'Fruit?', `<single>false</single>${answer(50, 'mango')}${answer(50, 'papaya')}${answer(-50, 'rice')}`),
      named('truefalse', 'Flat', 'The earth is flat.', `${answer(0, 'true', 'Look again.')}${answer(100, 'false')}`),
    );
    expect(questions.map(({ asked }) => asked.key)).toMatchObject([
      { type: 'single', answer: 'o1', feedback: { o2: { en: 'By the sea.' } } }, { type: 'multiple', answer: ['o1', 'o2'] }, { type: 'true_false', answer: false, feedback: { true: { en: 'Look again.' } } },
    ]);
    expect(questions[0]!.asked.question.prompt.en).toBe('Which is the \ncapital?');
  });

  it('reads typed answers, numbers, pairs and orders', () => {
    const { questions, losses } = read(
      named('shortanswer', 'Name', 'Name it', `<usecase>1</usecase>${answer(100, 'Angkor')}${answer(50, 'Ankor')}${answer(0, '*', 'No.')}`),
      named('numerical', 'Sum', '2+2', `<answer fraction="100"><text>4</text><tolerance>0.5</tolerance><feedback><text></text></feedback></answer>`),
      named('matching', 'Match', 'Match', '<subquestion format="html"><text>cat</text><answer><text>meat</text></answer></subquestion><subquestion format="html"><text>cow</text><answer><text>grass</text></answer></subquestion><subquestion format="html"><text></text><answer><text>stone</text></answer></subquestion>'),
      named('ordering', 'Steps', 'Order', `${answer(2, 'sow')}${answer(1, 'plough')}${answer(3, 'reap')}`),
    );
    expect(questions.map(({ asked: { key } }) => key)).toMatchObject([
      { type: 'short_text', answer: [{ text: 'Angkor', share: 1 }, { text: 'Ankor', share: 0.5 }], feedback: { other: { en: 'No.' } } },
      { type: 'numeric', answer: [{ value: 4, tolerance: 0.5 }] }, { type: 'matching', answer: { l1: 'r1', l2: 'r2' } }, { type: 'ordering', answer: ['o1', 'o2', 'o3'] },
    ]);
    expect((questions[3]!.asked.question as Extract<Asked['question'], { type: 'ordering' }>).items.map(({ text }) => text.en)).toEqual(['plough', 'sow', 'reap']);
    expect(losses.map(({ code }) => code)).toContain('case');
  });

  it('reads embedded answers as gaps, in every language around them', () => {
    const { questions, losses } = read(named('cloze', 'Gaps', 'Plants need {1:SHORTANSWER:=water#Yes~%50%H2O} and pH {2:NUMERICAL:=7:0.5} in {1:MULTICHOICE:=soil~moon dust}.', ''));
    const { question, key } = questions[0]!.asked;
    expect(question).toMatchObject({ type: 'gap_fill', passage: { en: 'Plants need [[g1]] and pH [[g2]] in [[g3]].' }, gaps: [{ id: 'g1' }, { id: 'g2' }, { id: 'g3', choices: [{ id: 'o1' }, { id: 'o2' }] }] });
    expect(key).toMatchObject({ answer: { g1: [{ text: 'water', share: 1 }, { text: 'H2O', share: 0.5 }], g2: [{ text: '7' }], g3: 'o1' } });
    expect(losses.map(({ code }) => code)).toContain('tolerance');
  });

  it('reads places on a figure', () => {
    const { questions, files } = read(named('ddmarker', 'Where', 'Where is the dot?', `<file name="dot.svg" encoding="base64">${Buffer.from(dot).toString('base64')}</file>
      <drag><no>1</no><text>here</text></drag><drop><no>1</no><shape>circle</shape><coords>100,50;20</coords><choice>1</choice></drop><drop><no>2</no><shape>rectangle</shape><coords>0,0;20,10</coords><choice>1</choice></drop>`));
    expect(files).toMatchObject([{ mime: 'image/svg+xml', name: 'dot.svg' }]);
    expect(questions[0]!.asked).toMatchObject({
      question: { type: 'hotspot', width: 200, height: 100, pick: 2, figure: { sha256: files[0]!.sha256 } },
      key: { answer: [{ shape: 'circle', x: 500, y: 500, radius: 100 }, { shape: 'rectangle', x: 0, y: 0, width: 100, height: 100 }] },
    });
  });

  it('lists the types it has none like, and refuses what is no such file', () => {
    const { questions, losses } = read(named('essay', 'Long', 'Write', ''), named('calculated', 'Formula', '{a}+{b}', ''));
    expect(questions).toEqual([]);
    expect(losses).toEqual([{ question: 'Long', code: 'type_unknown', details: { type: 'essay' } }, { question: 'Formula', code: 'type_unknown', details: { type: 'calculated' } }]);
    for (const text of ['', '<quiz><question>', '<html/>', '<!DOCTYPE quiz [<!ENTITY a "b">]><quiz>&a;</quiz>', 'plain words']) {
      expect(() => readMoodle(text, 'en')).toThrow(expect.objectContaining({ code: 'bank.unreadable' }));
    }
  });

  it('believes the copy that a question carries only while it says what stands around it', () => {
    const asked = read(named('multichoice', 'Capital', 'Which?', `<single>true</single>${answer(100, 'Phnom Penh')}${answer(0, 'Kep')}`)).questions[0]!.asked;
    const kept: Asked = { question: { ...asked.question, measures: ['AIF-1'] }, key: asked.key };
    const { text } = writeMoodle([kept], 'en', new Map());
    expect(readMoodle(text, 'en').questions[0]!.asked).toEqual(kept);
    const edited = readMoodle(text.replace('Kep</text>', 'Takeo</text>'), 'en').questions[0]!.asked;
    expect((edited.question as Extract<Asked['question'], { type: 'single' }>).options[1]!.text.en).toBe('Takeo');
  });
});
