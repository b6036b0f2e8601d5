export { awardCredential, credentialUrl, recordUrl, schemaUrl, type StatusPlace, type StatusPurpose, statusPurposes, statusUrl } from './award-credential.js';
export { canonicalQuads } from './canonical.js';
export { type ProofCrypto, webCrypto } from './crypto.js';
export { addProof, digestMultibase, proofOptions, type ProofOptions, signingInput } from './signing.js';
