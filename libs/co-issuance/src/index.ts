export { CoIssuanceModule } from './co-issuance.module.js';
export { CosigningService } from './cosigning.service.js';
export { InvitationService } from './invitation.service.js';
export { PartnerService } from './partner.service.js';
