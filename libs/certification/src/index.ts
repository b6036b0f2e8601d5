export { achievementContent, agreementContent, institutionContent } from './achievement.content.js';
export { AchievementService } from './achievement.service.js';
export { Award, AwardEvent, RegisterEntry } from './award.entity.js';
export { readers as awardReaders } from './award.policy.js';
export { AwardQueries, type RegisterLine } from './award.queries.js';
export { type AwardSources } from './award.record.js';
export { AwardService, type Reachable } from './award.service.js';
export { CertificationModule } from './certification.module.js';
export { IssuanceService, type PartnerDids } from './issuance.service.js';
