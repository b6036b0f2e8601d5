export { awardCredential, credentialUrl, recordUrl, schemaUrl, type StatusPlace, type StatusPurpose, statusPurposes, statusUrl } from './award-credential.js';
export { verifyBundle, type VerifyOptions } from './bundle.js';
export { canonicalQuads } from './canonical.js';
export { type ProofCrypto, webCrypto } from './crypto.js';
export { type SignatureOptions, verifySignature, type Witness } from './signature.js';
export { addProof, digestMultibase, proofOptions, type ProofOptions, signingInput } from './signing.js';
export { readList } from './status.js';
export { cosign, type CosignDoubt, cosignDoubt, cosignDoubts, type CosignItem } from './cosigning.js';
export { isKeyFile, type KeyFile, makeOwnKey, openOwnKey, type OwnKey, sealOwnKey, signWith, spokenKey } from './own-key.js';
