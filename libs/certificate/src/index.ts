export { CertificateModule } from './certificate.module.js';
export { CertificatePaper, verifyUrl } from './certificate.paper.js';
