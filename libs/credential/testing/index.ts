export { unrelatedVerify } from '#proof/testing';
export { bundledLoader } from '../src/bundled-loader.js';
export { anIssued, toIssue } from './issued.js';
