export { InspectorAssessmentModule } from './inspector-assessment.module.js';
