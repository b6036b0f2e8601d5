export { languageOf, type PlainPage, plainPage } from './plain.page.js';
export { VerificationModule } from './verification.module.js';
export { type Answered, VerificationService } from './verification.service.js';
