export { DeskPeople, DeskView } from './desk.dto.js';
export { FacilitationModule } from './facilitation.module.js';
export { QuestionAnalysis } from './question.dto.js';
