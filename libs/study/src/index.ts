export { ProfileView } from './profile.dto.js';
export { ProfileService } from './profile.service.js';
export { StudyModule } from './study.module.js';
