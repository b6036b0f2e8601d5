import type { DraftBlock, DraftLesson, DraftQuestion, Said } from '@kru/contracts';
import type { BlockType, QuestionType } from './views.ts';

export const nothing = (): Said => ({ km: '', en: '', fr: '' });
/** An id that no two authors would make at once. */
export const newId = (kind: string): string => `${kind.replaceAll('_', '-')}-${Array.from(crypto.getRandomValues(new Uint8Array(3)), (byte) => byte.toString(36).padStart(2, '0')).join('')}`;
const choice = (id: string) => ({ id, text: nothing() });
/** The next letter that is free. */
export const nextLetter = (items: { id: string }[]): string => [...'abcdefghijklmnopqrstuvwxyz'].find((letter) => !items.some(({ id }) => id === letter)) ?? newId('o');

export const questionTypes = ['single', 'multiple', 'true_false', 'matching', 'ordering', 'short_text', 'numeric', 'gap_fill', 'hotspot', 'likert'] as const satisfies readonly QuestionType[];
export const blockTypes = ['text', 'figure', 'quiz', 'reflection', 'assignment', 'calibration', 'download'] as const satisfies readonly BlockType[];

export function blankQuestion(type: QuestionType): DraftQuestion {
  const asked = { id: newId('q'), measures: [], prompt: nothing(), feedback: {}, explanation: nothing() };
  switch (type) {
    case 'single': return { ...asked, type, options: ['a', 'b', 'c'].map(choice), answer: '' };
    case 'multiple': return { ...asked, type, options: ['a', 'b', 'c'].map(choice), answer: [] };
    case 'true_false': return { ...asked, type, answer: true };
    case 'matching': return { ...asked, type, left: ['l1', 'l2'].map(choice), right: ['r1', 'r2', 'r3'].map(choice), answer: {} };
    case 'ordering': return { ...asked, type, items: ['a', 'b', 'c'].map(choice), answer: ['a', 'b', 'c'] };
    case 'short_text': return { ...asked, type, answer: [{ id: 'a', text: '', share: 1 }] };
    case 'numeric': return { ...asked, type, answer: [{ id: 'a', value: 0, tolerance: 0, share: 1 }] };
    case 'gap_fill': return { ...asked, type, passage: nothing(), gaps: [{ id: 'g1' }], answer: { g1: [{ id: 'a', text: '', share: 1 }] } };
    case 'hotspot': return { ...asked, type, figure: null, alt: nothing(), pick: 1, areas: [] };
    case 'likert': return { ...asked, type, statements: ['a', 'b'].map(choice), scale: ['s1', 's2', 's3', 's4', 's5'].map(choice) };
  }
}

export function blankBlock(type: BlockType): DraftBlock {
  const id = newId(type);
  switch (type) {
    case 'text': return { id, type, body: nothing() };
    case 'figure': return { id, type, file: null, alt: nothing() };
    case 'quiz': return { id, type, title: nothing(), questions: [] };
    case 'reflection': return { id, type, prompt: nothing() };
    case 'download': return { id, type, title: nothing(), files: { km: null, en: null, fr: null } };
    case 'assignment': return { id, type, title: nothing(), brief: nothing(), rubric: { criteria: [blankCriterion()], passPoints: 1 }, text: { least: 100 }, files: null };
    case 'calibration': return { id, type, mode: 'practice', title: nothing(), elements: [blankElement()], sets: [blankSet()] };
  }
}

const levels = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `n${at + 1}`, title: nothing(), descriptor: nothing() }));
export const blankCriterion = () => ({ id: newId('c'), title: nothing(), levels: levels(3).map((level, points) => ({ ...level, points })) });
export const blankElement = () => ({ id: newId('e'), title: nothing(), levels: levels(4), agrees: { by: 'steps' as const, within: 1 } });
export const blankSet = () => ({ id: newId('set'), lessons: [blankRated()] });
export const blankRated = () => ({ id: newId('lesson'), title: nothing(), body: nothing(), master: {} });
export const blankLesson = (module: string): DraftLesson => ({ id: newId('lesson'), module, title: nothing(), minutes: 10, builds: [], blocks: [blankBlock('text')] });
export const blankModule = () => ({ id: newId('module'), title: nothing() });
