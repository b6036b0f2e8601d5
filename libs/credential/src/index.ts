export { credentialUrl, recordUrl, schemaUrl, type StatusPlace, statusUrl } from './award-credential.js';
export { Credential, CredentialRegisterEntry, type StandingOfCredential, StatusList, type StatusPurpose, statusPurposes } from './credential.entity.js';
export { CredentialModule } from './credential.module.js';
export { CredentialService, digestMultibase, type ToIssue } from './credential.service.js';
export { PartnerKey, SigningKey } from './signing-key.entity.js';
export { SigningKeyService } from './signing-key.service.js';
export { StatusListService } from './status-list.service.js';
