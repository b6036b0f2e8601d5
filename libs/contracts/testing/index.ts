export { anyQuestion, anything, disguised, questionOf, responseTo, text } from './arbitrary.js';
export type { AnyCase, QuestionCase } from './arbitrary.js';
