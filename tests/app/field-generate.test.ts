import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generate } from '../../src/app/generate/generate.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { partsOf } from '../xlsx/package-of.ts';
import { unzipSync } from 'fflate';

const FOLDER = 'tests/fixtures/field';
/** The ledger's own sheets, and the parts that list what a workbook has. */
const OURS = /^(?:xl\/(?:workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/;
const UNCALCULATED = 'generate-06a-amount-formula-not-calculated.xlsx';
const FILES = readdirSync(FOLDER).filter((name) => name.startsWith('generate-') && name !== UNCALCULATED);

/** What people put into these workbooks, as it stands in their parts. */
const KEPT: Readonly<Record<string, RegExp>> = {
  'generate-01a': /<sheetPr><outlinePr summaryBelow="0"\/><pageSetUpPr fitToPage="1"\/><\/sheetPr>/,
  'generate-03a': /<cfRule type="duplicateValues" dxfId="0" priority="1"\/>/,
  'generate-03e': /<cfRule [^>]*type="containsErrors"|type="containsErrors"/,
  'generate-05f': /<protectedRange /,
  'generate-05h': /<hyperlink /,
  'generate-05j': /cm="1"/,
  'generate-05l': /<dataBar|x14:dataBar/,
};

async function generated(file: string) {
  const before = readFileSync(`${FOLDER}/${file}`);
  const { port, save } = openFile(before);
  const result = await generate(port, { decision: { typed: 'replace' } });
  return { before, result, port, save };
}

describe.each(FILES)('生成 in a workbook that people have worked on: %s', (file) => {
  it('leaves every part that is not ours as it was', async () => {
    const { before, result, save } = await generated(file);
    expect(result).toMatchObject({ kind: 'done' });
    const bytes = await save();
    const [was, is] = [unzipSync(before), unzipSync(bytes)];
    const inputs = new Set(inputParts(partsOf(before)));
    for (const [path, part] of Object.entries(was)) {
      if (!OURS.test(path) && !inputs.has(path)) expect(is[path], path).toEqual(part);
    }
    const kept = Object.entries(KEPT).find(([name]) => file.startsWith(name))?.[1];
    if (kept) expect(Object.values(partsOf(bytes)).join('')).toMatch(kept);
  });
});

/** The parts of the sheets on which 生成 writes: input sheets, the tables where they are there, 勾稽审核. */
function inputParts(parts: Readonly<Record<string, string>>): string[] {
  const target = (id: string) =>
    new RegExp(`Id="${id}"[^>]*Target="([^"]+)"|Target="([^"]+)"[^>]*Id="${id}"`).exec(
      parts['xl/_rels/workbook.xml.rels']!,
    )!;
  return [
    ...parts['xl/workbook.xml']!.matchAll(
      /<sheet [^>]*name="(参数|底稿|项目与绩效|科目|勾稽审核|表\d+ [^"]+)"[^>]*id="([^"]+)"/g,
    ),
  ].map(([, , id]) => {
    const [, one, other] = target(id!);
    return (one ?? other)!.replace(/^\/?(?:xl\/)?/, 'xl/');
  });
}

it('an amount whose formula was never calculated is said, and nothing is written', async () => {
  const { result } = await generated(UNCALCULATED);
  expect(result.kind === 'problems' && result.problems.map(({ problem, place }) => [problem.code, place])).toEqual([
    ['notCalculated', { sheet: '底稿', row: 6, column: 9, heading: '金额' }],
  ]);
});
