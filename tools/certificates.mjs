import { existsSync, readFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';

const folder = join(import.meta.dirname, '..', '.cache', 'certs');
const days = 30;

/** Where the development certificates lie: the authority (ca) that signed the one of localhost (cert, key). */
export const certificateFiles = {
  ca: join(folder, 'ca.crt'),
  cert: join(folder, 'localhost.crt'),
  key: join(folder, 'localhost.key'),
};

/** Makes the certificates if there are none that last another day. The system's store is not touched. */
export async function developmentCertificates() {
  const { ca, cert, key } = certificateFiles;
  if (!lasts(cert)) await generateCertificates(ca, cert, key, days, ['127.0.0.1', 'localhost']);
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

function lasts(file) {
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
  return existsSync(file) && Date.parse(new X509Certificate(readFileSync(file)).validTo) > tomorrow;
}
