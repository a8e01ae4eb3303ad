import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { publish } from '../../src/app/publish/publish.ts';
import { composeInputSheets, composeTemplate, composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { writeWorkbook } from '../../src/xlsx/write/write-workbook.ts';
import { exampleLedger } from '../compose/example.ts';
import { sdkMessages } from './sdk-messages.ts';

/* Microsoft's Open XML SDK says what Excel would repair. */

const FIELD = 'tests/fixtures/field';
/** Nothing can be made of it: an amount in it was never calculated. */
const REFUSED = /^generate-06a/;
/** Every second one: `npm run bench -- survival` asks of all of them. */
const WORKED_ON = readdirSync(FIELD)
  .filter((name) => name.startsWith('generate-') && !REFUSED.test(name))
  .sort()
  .filter((_, index) => index % 2 === 0);

async function published(): Promise<Uint8Array> {
  const result = await publish(await writeWorkbook(composeWorkbook(exampleLedger())));
  if (result.kind !== 'published') throw new Error(result.kind);
  return result.bytes;
}

const begin = { year: 2024, department: { code: '019', name: '局' } };

it.each<[string, () => Promise<Uint8Array>]>([
  ['生成', () => writeWorkbook(composeWorkbook(exampleLedger()))],
  ['空白模板', () => writeWorkbook(composeTemplate(begin))],
  ['新建底稿', () => writeWorkbook(composeInputSheets(begin))],
  ['公开版', published],
])('what %s writes is valid', async (_, make) => {
  expect(await sdkMessages(await make())).toEqual([]);
});

it.each(WORKED_ON)('a workbook that people have worked on is as valid after 生成 as before: %s', async (name) => {
  const before = readFileSync(join(FIELD, name));
  const { port, save } = openFile(before);
  expect(await generate(port, { decision: { typed: 'replace' } })).toMatchObject({ kind: 'done' });
  const messages = await sdkMessages(await save());
  const known = new Set(messages.length === 0 ? [] : await sdkMessages(before));
  expect(messages.filter((message) => !known.has(message))).toEqual([]);
});
