export { CoIssuanceModule } from './co-issuance.module.js';
