export { BoardRollup } from './board.rollup.js';
export { ReportingModule } from './reporting.module.js';
export { CompetencyRollup } from './competency.rollup.js';
