export { AudienceRule, BulkBody, BulkView } from './bulk.dto.js';
export { BulkService } from './bulk.service.js';
export { DeskPeople, DeskView } from './desk.dto.js';
export { FacilitationModule } from './facilitation.module.js';
export { PathWays } from './path.dto.js';
export { PathJobs } from './path.jobs.js';
export { QuestionAnalysis } from './question.dto.js';
