import { test } from 'vitest';
import { openFile } from '../../src/xlsx/file-port.ts';
import { writeAuditSheet } from '../../src/app/write-audit-sheet.ts';
import { filledTemplate } from './filled-template.ts';
import { convert } from './soffice.ts';
import { stripResults } from './strip-results.ts';
test('template', async () => {
  const bytes = (await convert([await stripResults(await filledTemplate())], 'xlsx'))[0]!;
  const file = openFile(bytes);
  console.log(await writeAuditSheet(file.port, { replace: false }));
  const { sheets } = await file.port.read(['勾稽审核']);
  const rows = sheets[0]!.values;
  console.log(rows.length, rows[1], rows[2]![0]);
  console.log(rows.slice(5).filter((r) => r[0] !== '√').map((r) => r.slice(0, 8).join(' | ')).slice(0, 40).join('\n'));
}, 300_000);
