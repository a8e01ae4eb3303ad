/**
 * Makes this computer trust the development certificates, which Excel on the desktop needs: npm run trust.
 * The system may ask for permission. The workbench and the tests do without.
 */
import { installCaCertificate } from 'office-addin-dev-certs';
import { certificateFiles, developmentCertificates } from './certificates.mjs';

await developmentCertificates();
await installCaCertificate(certificateFiles.ca);
