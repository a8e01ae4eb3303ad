import { publish } from '../src/app/publish/publish.ts';
import { composeInputSheets, composeTemplate, composeWorkbook } from '../src/compose/compose-workbook.ts';
import { writeWorkbook } from '../src/xlsx/write/write-workbook.ts';
import { largeLedger } from '../tests/compose/large-ledger.ts';
import { sdkMessages } from '../tests/judges/sdk-messages.ts';

/** After so many it tells how far it is: all take half an hour. */
const TOLD = 50;

/**
 * valid [entries] [units]: what Microsoft's Open XML SDK says of everything that is written of a large department: its workbook, its
 * 公开版, a workbook for each of its units, an empty ledger and 空白模板. True where it says nothing.
 */
export async function valid([entries = '2700', units = '300']: readonly string[]): Promise<boolean> {
  const ledger = largeLedger(Number(entries), Number(units));
  const whole = await writeWorkbook(composeWorkbook(ledger));
  const result = await publish(whole);
  if (result.kind !== 'published') throw new Error(result.kind);
  const { year, department } = ledger;
  const files: [string, Uint8Array | (() => Promise<Uint8Array>)][] = [
    ['生成', whole],
    ['公开版', result.bytes],
    ['新建底稿', () => writeWorkbook(composeInputSheets({ year, department }))],
    ['空白模板', () => writeWorkbook(composeTemplate({ year, department }))],
    ...ledger.units.map(({ code }): [string, () => Promise<Uint8Array>] => [
      `单位 ${code}`,
      () => writeWorkbook(composeWorkbook({ ...ledger, scope: code })),
    ]),
  ];
  let wrong = 0;
  for (const [index, [name, made]] of files.entries()) {
    if (index > 0 && index % TOLD === 0) console.log(`${index} of ${files.length}`);
    const messages = await sdkMessages(typeof made === 'function' ? await made() : made);
    if (messages.length > 0) wrong++;
    for (const message of messages) console.log(`${name}: ${message}`);
  }
  console.log(`${files.length} workbooks of ${entries} entries in ${units} units, ${wrong} of them with messages`);
  return wrong === 0;
}
