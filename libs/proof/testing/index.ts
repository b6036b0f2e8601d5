export { aCertificate, aCredential, aJointCertificate, aList, aTrust, bundleOf, type Certificate, lists, ministryKey, PLACE, TODAY, universityKey } from './certificate.js';
export { aKey, didOf, nodeProofCrypto, signedBy, type TestKey, trustedIssuer, trustedKey, trustOf } from './keys.js';
export { type KnownAnswer, knownAnswers } from './known.js';
export { contextOf, libraryQuads, libraryVerify } from './library.js';
export { aJointRecord, anIssuer, aPartner, aRecord, MINISTRY, ORIGIN, text, UNIVERSITY } from './record.js';
export { unrelatedQuads, unrelatedVerify } from './unrelated.js';
