import { describe, expect, it } from '@jest/globals';
import {
  assignmentsOf, calibrationsOf, canonicalJson, CourseDocument, CourseSecret, examStanding, filesOf, type Key, lessonsOf, mark, markCalibration, questionsOf, quizzesOf,
  ratingNames, rightResponse, type Response, type CalibrationExam, type MasterRatings,
} from '#contracts';
import { aCompiledRichCourse, compiledFrom, richContent } from '../testing/index.js';
import { compileCourse, courseContent } from './course.compile.js';
import { MemoryFolder } from './source.folder.js';

const root = 'courses/rich';
const inMemory = (files: Record<string, string>): MemoryFolder =>
  new MemoryFolder(new Map(Object.entries(files).flatMap(([name, text]): [string, string][] => (name.startsWith(`${root}/`) ? [[name.slice(root.length + 1), text]] : []))));
const codes = new Set(['HCM-1', 'OTH-1', 'OTH-2']);

/** What a master would answer: every rating as it was given. */
const asMaster = ({ elements, sets }: CalibrationExam, master: MasterRatings, set: number): Record<string, Response> => Object.fromEntries(sets[set]!.lessons.map(({ id }) => [
  id, Object.fromEntries(elements.flatMap((element) => ratingNames(element).map((name, place) => [name, master[id]![element.id]!.levels[place]!]))),
]));

describe('a course that uses everything', () => {
  it('compiles to what the schemas say, every activity under an id of its own', async () => {
    const { document, secret, files } = await aCompiledRichCourse();
    expect(CourseDocument.parse(document)).toEqual(document);
    expect(CourseSecret.parse(secret)).toEqual(secret);
    expect(lessonsOf(document).flatMap(({ blocks }) => blocks.map(({ id, type }) => `${type} ${id}`))).toEqual([
      'text opening', 'quiz ask-check', 'quiz ask-typed', 'text opening', 'assignment make-plan', 'text opening', 'calibration rate-watch', 'text opening', 'calibration sit-exam',
    ]);
    expect(document.diagnosis).toMatchObject({ id: 'diagnosis', lessons: [{ lessonId: 'ask' }, { lessonId: 'make' }] });
    expect(new Set(questionsOf(document).map(({ type }) => type)).size).toBe(10);
    expect(filesOf(document).map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
  });

  it('has a right answer to every question, and its marks are whole', async () => {
    const { document, secret } = await aCompiledRichCourse();
    const quizzes = lessonsOf(document).flatMap(quizzesOf).map(({ questions }) => Object.fromEntries(questions.map(({ question, key }) => [question.id, key])));
    for (const keys of [...quizzes, secret.test] as Record<string, Key>[]) {
      const right = Object.entries(keys).flatMap(([id, key]): [string, Response][] => (rightResponse(key) === undefined ? [] : [[id, rightResponse(key)!]]));
      const { score, max } = mark(keys, Object.fromEntries(right));
      expect(score).toBe(max);
    }
  });

  it('takes the words of an assignment and of described lessons from the Markdown files', async () => {
    const { document } = await aCompiledRichCourse();
    const words = (word: string) => ({ km: [{ t: 'p', c: [{ t: 'text', v: `Words of ${word} in km.` }] }], en: [{ t: 'p', c: [{ t: 'text', v: `Words of ${word} in en.` }] }] });
    expect(lessonsOf(document).flatMap(assignmentsOf)[0]!.brief).toMatchObject(words('plan'));
    expect(lessonsOf(document).flatMap(calibrationsOf)[1]!.sets[1]!.lessons[2]).toMatchObject({ id: 'b3', body: words('exam/b3') });
  });

  it('keeps the keys of the test and the master of an exam out of the document', async () => {
    const { document, secret } = await aCompiledRichCourse();
    const [practice, exam] = lessonsOf(document).flatMap(calibrationsOf) as [{ master: MasterRatings }, CalibrationExam];
    expect(practice.master).toHaveProperty('reading.talk.levels', ['medium']);
    expect(exam).not.toHaveProperty('master');
    expect(canonicalJson(exam)).not.toContain('What was seen');
    const master = secret.exams['sit-exam']!;
    expect(markCalibration(exam, master, asMaster(exam, master, 0))).toMatchObject({ setId: 'a', score: 30, max: 30, passed: true });
    expect(examStanding(exam, [{ setId: 'a', passed: false, receivedAt: 1 }], 2)).toEqual({ state: 'open', attemptsLeft: 1, nextSet: 'b' });
    const shown = canonicalJson(document.closingTest);
    for (const told of ['areas', 'radius', 'to learn', 'tolerance', 'រៀន', 'Think of people']) expect(shown).not.toContain(told);
    expect(document.closingTest.questions[7]).toMatchObject({ type: 'gap_fill', gaps: [{ id: 'what' }, { id: 'whom', choices: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }] }] });
  });

  it('gives the same bytes from memory as from a disk, and each time', async () => {
    const onDisk = await aCompiledRichCourse();
    const { compiled, faults } = await compileCourse(inMemory(richContent()), codes);
    expect(faults).toEqual([]);
    expect(canonicalJson(compiled[0])).toBe(canonicalJson(onDisk));
  });
});

describe('a fault says what to write', () => {
  const [ask, make, rate, sit] = ['ask', 'make', 'rate', 'sit'].map((id) => `${root}/lessons/${id}/lesson.yaml`) as [string, string, string, string];
  const test = `${root}/test.yaml`;
  const diagnosis = `${root}/diagnosis.yaml`;
  const rows: [string, string, string | RegExp, string, string][] = [
    ['texts that are the same once typed', ask, 'text: to learn', 'text: "រៀន។ "', 'blocks.2.questions.0: question ask-6: answers "khmer" and "english" are the same once typed: small letters, spaces and punctuation do not count'],
    ['a text of nothing that is seen', ask, 'text: study', 'text: "\\u200b"', 'blocks.2.questions.0.answer.2.text: nothing that can be read'],
    ['an answer called other', ask, 'id: near', 'id: other', 'blocks.2.questions.0: question ask-6: no answer may be called "other": that is what every answer not listed is called'],
    ['a part that teaches nothing', ask, 'id: near', 'id: nearly', 'blocks.2.questions.0: question ask-6: no feedback for "nearly"'],
    ['feedback for what is wholly right', ask, 'id: near', 'id: nearly', 'blocks.2.questions.0: question ask-6: feedback for "near" would never be shown'],
    ['a number inside another', ask, 'share: 0.5\n        feedback:\n          rough', 'share: 1\n        feedback:\n          rough', 'blocks.2.questions.1: question ask-7: answer "exact" never counts: "rough" takes the same numbers and earns as much'],
    ['a gap missing in one language', ask, 'en: It learns from [[what]]', 'en: It learns from data', 'blocks.2.questions.2: question ask-8: the passage in en has no [[what]]'],
    ['a gap twice in one language', ask, 'en: It learns from [[what]]', 'en: It learns [[what]] from [[what]]', 'blocks.2.questions.2: question ask-8: the passage in en has [[what]] more than once'],
    ['a gap nobody knows', ask, 'en: It learns from [[what]]', 'en: It learns [[how]] from [[what]]', 'blocks.2.questions.2: question ask-8: the passage in en has [[how]], which is no gap'],
    ['a choice that is none', ask, 'whom: b', 'whom: z', 'blocks.2.questions.2: question ask-8: gap "whom": the answer names "z", which is no option'],
    ['a typed gap with a choice', ask, /what:\n +- id: data\n +text: data\n +- id: khmer\n +text: .*\n/, 'what: data\n', 'blocks.2.questions.2: question ask-8: gap "what": is typed, so its answer is a list of texts'],
    ['a gap without an answer', ask, /\n +whom: b/, '', 'blocks.2.questions.2: question ask-8: gap "whom": has no answer'],
    ['an area outside the figure', ask, 'x: 600', 'x: 900', 'blocks.2.questions.3: question ask-9: area "school" reaches outside the figure (its sides are 1000)'],
    ['an area of no size', ask, 'radius: 100', 'radius: 0', 'blocks.2.questions.3: question ask-9: area "river" covers nothing'],
    ['fewer marks than areas', ask, 'pick: 3', 'pick: 1', 'blocks.2.questions.3: question ask-9: 2 areas are to be found, but only 1 may be marked'],
    ['a figure that is not there', ask, 'figure: map.svg', 'figure: gone.svg', 'blocks.2.questions.3.figure: there is no file gone.svg beside lesson.yaml'],
    ['a figure that the test lacks', test, 'figure: map.svg', 'figure: gone.svg', 'questions.8.figure: there is no file gone.svg beside test.yaml'],
    ['feedback on an opinion', ask, 'explanation:\n          km: Thank you', 'feedback:\n          s1:\n            km: a\n            en: b\n            fr: c\n        explanation:\n          km: Thank you', 'blocks.2.questions.4: question ask-10: feedback for "s1" would never be shown'],
    ['points that do not rise', make, 'points: 1', 'points: 2', 'blocks.1.rubric.criteria.0.levels: the points must rise from the lowest level to the highest'],
    ['more points than there are', make, 'passPoints: 3', 'passPoints: 9', 'blocks.1.rubric.passPoints: 9 points are asked for, but the rubric gives at most 4'],
    ['work that may be empty', make, 'least: 20', 'least: 0', 'blocks.1: empty work could be handed in: ask for a text of some letters or for at least one file'],
    ['more files than may be', make, 'least: 0', 'least: 3', 'blocks.1.files.least: at least 3 files are asked for, but at most 2 may be handed in'],
    ['a level the master cannot give', rate, '- medium\n', '- middling\n', 'blocks.1.sets.0.lessons.0.master: the master rates "talk" with "middling", which is no level of it'],
    ['an element the master did not rate', rate, /\n +praise:\n/, '\n              blame:\n', 'blocks.1.sets.0.lessons.0.master: the master does not rate "praise"'],
    ['what is no element', rate, /\n +praise:\n/, '\n              blame:\n', 'blocks.1.sets.0.lessons.0.master: the master rates "blame", which is no element'],
    ['a snapshot too few', sit, /- high\n +- medium\n +- high/, '- high\n                  - medium', 'blocks.1.sets.0.lessons.0.master: the master gives 2 levels for "e0", which has 3 snapshots'],
    ['more snapshots to agree than there are', sit, 'atLeast: 2', 'atLeast: 4', 'blocks.1.elements.0.agrees: at least 4 snapshots are to agree, but there are only 3'],
    ['more reliable than there are', sit, 'reliableInEach: 8', 'reliableInEach: 11', 'blocks.1.reliableInEach: 11 elements are to be reliable, but there are only 10'],
    ['a rating name that two elements share', sit, 'id: e1\n', 'id: e0-1\n', 'blocks.1.elements: rating "e0-1" stands twice'],
    ['a lesson in two sets', sit, 'id: b1\n', 'id: a1\n', 'blocks.1.sets: lesson "a1" stands twice'],
    ['a diagnosis of an exam', diagnosis, 'lessonId: make', 'lessonId: sit', 'lessons.1.lessonId: lesson sit holds an exam, which nobody may skip'],
    ['a diagnosis of what is not there', diagnosis, 'lessonId: make', 'lessonId: none', 'lessons.1.lessonId: the course has no lesson none'],
    ['a diagnosis that asks twice', diagnosis, 'lessonId: make', 'lessonId: ask', 'lessons.1.lessonId: lesson ask stands twice'],
    ['a question that stands twice', diagnosis, 'id: d-make-1', 'id: ask-1', 'lessons.1.questions.0.id: question ask-1 stands twice'],
    ['an activity that stands twice', test, 'id: closing-test', 'id: diagnosis', 'id: activity diagnosis stands twice'],
  ];
  const full = 'blocks.2.questions.0: question ask-6: no answer earns the whole point: one needs share 1';
  const noFullShare = (files: Record<string, string>): Record<string, string> => ({
    ...files, [ask]: files[ask]!.replace('text: រៀន', 'text: រៀន\n            share: 0.4').replace('share: 1\n', 'share: 0.9\n'),
  });

  it('no answer that earns the whole point', async () => {
    const { faults } = await compiledFrom(courseContent, noFullShare(richContent()));
    expect(faults.map((fault) => fault.replace(/^\S+ /, ''))).toContain(full);
  });

  it.each(rows)('%s', async (_what, file, from, to, message) => {
    const files = richContent();
    const text = files[file]!.replace(from, to);
    expect(text).not.toBe(files[file]);
    const { compiled, faults } = await compiledFrom(courseContent, { ...files, [file]: text });
    expect(faults.map((fault) => fault.replace(/^(\S+?):\d+ /, '$1 '))).toContain(`${file} ${message}`);
    expect(compiled).toEqual([]);
  });

  it('an exam of one set, and one of uneven sets', async () => {
    const files = richContent();
    const cut = (from: string): Record<string, string> => ({ ...files, [sit]: files[sit]!.slice(0, files[sit]!.indexOf(from)) });
    const words = async (changed: Record<string, string>) => (await compiledFrom(courseContent, changed)).faults.filter((fault) => fault.includes('lesson.yaml:')).map((fault) => fault.replace(/^\S+ /, ''));
    expect(await words(cut('      - id: b\n'))).toEqual(['blocks.1.sets: an exam needs at least two sets, so that it can be retried with other material']);
    expect(await words(cut('          - id: b3\n'))).toEqual(['blocks.1.sets: every set of an exam needs the same number of lessons']);
  });

  it('a described lesson without its words', async () => {
    const file = `${root}/lessons/rate/km.md`;
    const files = richContent();
    const { faults } = await compiledFrom(courseContent, { ...files, [file]: files[file]!.replace('watch/reading', 'watch/writing') });
    expect(faults).toEqual([`${file}:9 watch/writing is no lesson of a calibration in lesson.yaml`, `${file}:1 block watch/reading is missing`]);
  });
});
