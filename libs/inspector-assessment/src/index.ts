export { InspectorAssessmentModule } from './inspector-assessment.module.js';
export { InstrumentService } from './instrument.service.js';
