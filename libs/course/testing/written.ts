/** A text in the three languages, each different from the others. */
export const t = (en: string): { km: string; en: string; fr: string } => ({ km: `${en} (ខ្មែរ)`, en, fr: `${en} (fr)` });
export const option = (id: string): { id: string; text: ReturnType<typeof t> } => ({ id, text: t(`Option ${id}`) });

/** One question of each of the five types that are answered by choosing, with ids that begin with `prefix`. The right answers: b · a and c · false · l1-r2, l2-r1 · c, a, b. */
export const questions = (prefix: string) => [
  { id: `${prefix}-1`, type: 'single', measures: ['HCM-1'], prompt: t('Which?'), options: ['a', 'b', 'c'].map(option), answer: 'b',
    feedback: { a: t('Not a, since'), c: t('Not c, since') }, explanation: t('Because b') },
  { id: `${prefix}-2`, type: 'multiple', measures: ['HCM-1'], prompt: t('Which ones?'), options: ['a', 'b', 'c'].map(option), answer: ['a', 'c'],
    feedback: { a: t('a was right'), b: t('Not b, since'), c: t('c was right') }, explanation: t('Because a and c') },
  { id: `${prefix}-3`, type: 'true_false', prompt: t('Is it?'), answer: false, feedback: { true: t('It is not') }, explanation: t('Because it is not') },
  { id: `${prefix}-4`, type: 'matching', prompt: t('Match'), left: ['l1', 'l2'].map(option), right: ['r1', 'r2', 'r3'].map(option), answer: { l1: 'r2', l2: 'r1' },
    feedback: { l1: t('Think of l1'), l2: t('Think of l2') }, explanation: t('Because they match') },
  { id: `${prefix}-5`, type: 'ordering', prompt: t('Order'), items: ['a', 'b', 'c'].map(option), answer: ['c', 'a', 'b'],
    feedback: { order: t('Begin with c') }, explanation: t('Because it grows so') },
];

/**
 * One question of each of the five other types. The right answers: `រៀន` or `to learn` (half: `study`) · 0.5, ±0.01, in metres (half: ±0.1) ·
 * first `data`, then choice b · places 200,200 and 700,500 of `map.svg` · none.
 */
export const typedQuestions = (prefix: string) => [
  { id: `${prefix}-6`, type: 'short_text', measures: ['HCM-1'], prompt: t('What does it do?'),
    answer: [{ id: 'khmer', text: 'រៀន' }, { id: 'english', text: 'to learn', share: 1 }, { id: 'near', text: 'study', share: 0.5 }],
    feedback: { near: t('Nearly: it learns'), other: t('It learns') }, explanation: t('Because it learns') },
  { id: `${prefix}-7`, type: 'numeric', prompt: t('How far?'), unit: t('metres'),
    answer: [{ id: 'exact', value: 0.5, tolerance: 0.01 }, { id: 'rough', value: 0.5, tolerance: 0.1, share: 0.5 }],
    feedback: { rough: t('Measure again'), other: t('Half a metre') }, explanation: t('Because it is half') },
  { id: `${prefix}-8`, type: 'gap_fill', prompt: t('Fill in'), passage: t('It learns from [[what]] made by [[whom]].'),
    gaps: [{ id: 'what' }, { id: 'whom', choices: ['a', 'b', 'c'].map(option) }], answer: { what: [{ id: 'data', text: 'data' }, { id: 'khmer', text: 'ទិន្នន័យ' }], whom: 'b' },
    feedback: { what: t('Think of examples'), whom: t('Think of people') }, explanation: t('Because examples are data') },
  { id: `${prefix}-9`, type: 'hotspot', prompt: t('Where?'), figure: 'map.svg', alt: t('A map'), pick: 3,
    areas: [{ id: 'river', shape: 'circle', x: 200, y: 200, radius: 100 }, { id: 'school', shape: 'rectangle', x: 600, y: 400, width: 200, height: 200 }],
    feedback: { river: t('The river is north'), school: t('The school is east'), other: t('There is nothing') }, explanation: t('Because it is so') },
  { id: `${prefix}-10`, type: 'likert', prompt: t('Do you agree?'), statements: ['s1', 's2'].map(option), scale: ['no', 'rather', 'yes'].map(option), explanation: t('Thank you') },
];

export const markdown = (language: string): string => `<!-- block: opening -->\n## ${language}\n\nSome **strong** words, and [a link](https://example.org/).\n\n- one\n- two\n`;
export const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200"><circle cx="9" cy="9" r="9"/></svg>';

export const framework = {
  code: 'frame', version: 1, title: t('Frame'), source: 'Ours', licence: 'CC0',
  aspects: [{ code: 'HCM', title: t('People'), competencies: [{ code: 'HCM-1', level: 1, title: t('Decide'), description: t('People decide') }] }],
};
