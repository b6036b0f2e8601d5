export { contextOf, libraryQuads, libraryVerify } from './library.js';
export { aJointRecord, anIssuer, aPartner, aRecord, MINISTRY, ORIGIN, text, UNIVERSITY } from './record.js';
export { unrelatedQuads, unrelatedVerify } from './unrelated.js';
