import { stringify } from 'yaml';
import { drawing, framework, markdown, questions, t, typedQuestions } from './written.js';

const levels = ['low', 'medium', 'high'].map((id) => ({ id, title: t(`Level ${id}`), descriptor: t(`What ${id} looks like`) }));
const steps = (id: string, within = 1) => ({ id, title: t(`Element ${id}`), levels, agrees: { by: 'steps', within } });

/** The ten elements of the exam: `e0` from three snapshots of which two must agree exactly, `e1` exact, `e2` to `e9` within one level. */
const ten = [
  { id: 'e0', title: t('Time on learning'), levels, agrees: { by: 'snapshots', of: 3, atLeast: 2 } },
  steps('e1', 0), ...['e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 'e9'].map((id) => steps(id)),
];

const reason = t('What was seen');
/** The master's levels of the exam, the same in each lesson: `e0` high, medium, high; every other element high. */
const tenRated = Object.fromEntries(ten.map(({ id }) => [id, { levels: id === 'e0' ? ['high', 'medium', 'high'] : ['high'], reason }]));

const practice = {
  id: 'watch', type: 'calibration', mode: 'practice', title: t('Watch a lesson'), elements: [steps('talk'), steps('praise', 0)],
  sets: [{ id: 'one', lessons: [{ id: 'reading', title: t('A reading lesson'), master: { talk: { levels: ['medium'], reason }, praise: { levels: ['low'], reason } } }] }],
};

const exam = {
  id: 'exam', type: 'calibration', mode: 'exam', title: t('Reliability exam'), elements: ten, reliableInEach: 8, validMonths: 12,
  sets: ['a', 'b'].map((set) => ({ id: set, lessons: [1, 2, 3].map((place) => ({ id: `${set}${place}`, title: t(`Lesson ${set}${place}`), master: tenRated })) })),
};

const assignment = {
  id: 'plan', type: 'assignment', title: t('Plan a lesson'), text: { least: 20 }, files: { least: 0, most: 2, kinds: ['photo', 'document'] },
  rubric: {
    passPoints: 3,
    criteria: ['aim', 'means'].map((id) => ({
      id, title: t(`Criterion ${id}`), levels: [0, 1, 2].map((points) => ({ id: `p${points}`, points, title: t(`Level ${points}`), descriptor: t(`What ${points} points look like`) })),
    })),
  },
};

const sections = (language: string, ...names: string[]): string => markdown(language) + names.map((name) => `\n<!-- block: ${name} -->\nWords of ${name} in ${language}.\n`).join('');
const rated = exam.sets.flatMap(({ lessons }) => lessons.map(({ id }) => `exam/${id}`));

const lesson = (id: string, builds: string[], blocks: object[]) => stringify({ id, title: t(`Lesson ${id}`), minutes: 20, builds, blocks: [{ id: 'opening', type: 'text' }, ...blocks] });
const marked = (folder: string, ...names: string[]): [string, string][] => ['km', 'en', 'fr'].map((locale) => [`${folder}/${locale}.md`, sections(locale, ...names)]);

/**
 * The files of a small `content/` that uses everything: the frameworks `frame` (HCM-1) and `other` (OTH-1, OTH-2) and the course `rich`. Its lessons: `ask` (two
 * quizzes, `ask-check` and `ask-typed`: every type of question), `make` (the assignment `make-plan`), `rate` (the practice `rate-watch`), `sit` (the exam
 * `sit-exam` with sets a and b). A diagnosis `diagnosis` of `ask` and `make`, and a closing test `closing-test` with every type of question.
 */
export const richContent = (): Record<string, string> => {
  const course = 'courses/rich';
  const other = {
    ...framework, code: 'other', title: t('Other'),
    aspects: [{ code: 'OTH', title: t('Other things'), competencies: ['OTH-1', 'OTH-2'].map((code) => ({ code, title: t(`Competency ${code}`) })) }],
  };
  return {
    'frameworks/frame.yaml': stringify(framework),
    'frameworks/other.yaml': stringify(other),
    'frameworks/crosswalks/frame-other.yaml': stringify({
      code: 'frame-other', version: 1, title: t('From Frame to Other'), from: 'frame', to: 'other', source: 'Ours', licence: 'CC0', links: [{ from: 'HCM-1', to: 'OTH-2', fit: 'close' }],
    }),
    [`${course}/course.yaml`]: stringify({
      code: 'rich', version: 1, title: t('Rich'), summary: t('A small course that uses everything'), hours: 2, competencies: ['HCM-1', 'OTH-1'],
      translations: { km: 'reviewed', en: 'reviewed', fr: 'draft' }, diagnosis: 'diagnosis.yaml', closingTest: 'test.yaml',
      modules: [{ id: 'one', title: t('Module one'), lessons: ['ask', 'make'] }, { id: 'two', title: t('Module two'), lessons: ['rate', 'sit'] }],
    }),
    [`${course}/map.svg`]: drawing,
    [`${course}/test.yaml`]: stringify({ id: 'closing-test', title: t('Closing test'), passMark: 0.6, minutes: 20, questions: [...questions('ct'), ...typedQuestions('ct')] }),
    [`${course}/diagnosis.yaml`]: stringify({
      id: 'diagnosis', title: t('What do you know?'), minutes: 5, masterAt: 0.8,
      lessons: [{ lessonId: 'ask', questions: questions('d-ask').slice(0, 3) }, { lessonId: 'make', questions: questions('d-make').slice(0, 2) }],
    }),
    [`${course}/lessons/ask/lesson.yaml`]: lesson('ask', ['HCM-1'], [
      { id: 'check', type: 'quiz', title: t('Check'), questions: questions('ask') }, { id: 'typed', type: 'quiz', title: t('Typed'), questions: typedQuestions('ask') },
    ]),
    [`${course}/lessons/ask/map.svg`]: drawing,
    [`${course}/lessons/make/lesson.yaml`]: lesson('make', ['OTH-1'], [assignment]),
    [`${course}/lessons/rate/lesson.yaml`]: lesson('rate', ['OTH-1'], [practice]),
    [`${course}/lessons/sit/lesson.yaml`]: lesson('sit', ['OTH-1'], [exam]),
    ...Object.fromEntries([
      ...marked(`${course}/lessons/ask`), ...marked(`${course}/lessons/make`, 'plan'), ...marked(`${course}/lessons/rate`, 'watch/reading'), ...marked(`${course}/lessons/sit`, ...rated),
    ]),
  };
};
