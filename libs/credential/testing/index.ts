export { unrelatedVerify } from './unrelated-verifier.js';
export { bundledLoader } from '../src/bundled-loader.js';
