export { stopTestPostgres as default } from './global-setup.mjs';
