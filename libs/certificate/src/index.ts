export { CertificateModule } from './certificate.module.js';
export { type Notice, smallCode, verifyUrl } from './certificate.page.js';
export { CertificatePaper } from './certificate.paper.js';
export { type CodeSignature, printCertificate, type PrintedWith } from './certificate.print.js';
