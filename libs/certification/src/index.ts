export { achievementContent, institutionContent } from './achievement.content.js';
export { AchievementService } from './achievement.service.js';
export { Award, type AwardState } from './award.entity.js';
export { AwardService, type Reachable } from './award.service.js';
export { CertificationModule } from './certification.module.js';
export { SigningKeyService } from './signing-key.service.js';
