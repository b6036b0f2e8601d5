export { ActionService } from './action.service.js';
export { type InspectionPlan } from './inspection.entity.js';
export { InspectionService } from './inspection.service.js';
export { EvidenceService } from './evidence.service.js';
export { InstrumentService } from './instrument.service.js';
export { InspectorAssessmentModule } from './inspector-assessment.module.js';
export { RatingSheetService } from './rating-sheet.service.js';
export { JudgementService } from './judgement.service.js';
export { ReportService } from './report.service.js';
