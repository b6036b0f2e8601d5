export { StudyModule } from './study.module.js';
