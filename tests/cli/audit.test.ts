import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditJsonSchema, AUDIT_SCHEMA } from '../../tools/json-schemas.ts';
import { auditSnapshot } from '../../src/app/audit/audit-workbook.ts';
import { explain, explained } from '../../src/app/audit/explanations.ts';
import { zhCN } from '../../src/locales/texts.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { twelve } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
const right = join(folder, 'right.xlsx');
const wrong = join(folder, 'wrong.xlsx');
const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(AUDIT_SCHEMA, 'utf8')) as object);

interface Line {
  readonly file: string;
  readonly summary: Record<string, number>;
  readonly findings: readonly {
    readonly rule: string;
    readonly outcome: string;
    readonly message: string;
    readonly cells: readonly { readonly sheet: string; readonly address: string; readonly value: unknown }[];
    readonly suspects: readonly Record<string, unknown>[];
    readonly fix: { readonly content: string } | null;
    readonly explanation: { readonly text: string; readonly isCurrent: boolean } | null;
  }[];
}

/** The lines of standard output, each checked against the published schema. */
function linesOf(output: string): Line[] {
  return output
    .trim()
    .split('\n')
    .map((line) => {
      const json = JSON.parse(line) as Line;
      expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
      return json;
    });
}

afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  expect(twelve('generate', 'examples/fengqiu-2024.json', '--out', right).status).toBe(0);
  const published = join(folder, 'published.xlsx');
  expect(twelve('publish', right, '--out', published).status).toBe(0);
  // 表3 合计行 合计 is typed one wan too high in a workbook of values
  const file = openFile(readFileSync(published));
  const [sheet] = (await file.port.read(['表3 支出总体'])).sheets;
  const cells = sheet!.values.map((row) =>
    row.map((value) => (value === 477.24 ? { content: { number: 478.24 }, style: PLAIN } : undefined)),
  );
  const first = cells.findIndex((row) => row.some(Boolean));
  await file.port.apply({
    sheets: [
      {
        name: '表3 支出总体',
        mode: 'patch',
        cells: cells.slice(0, first + 1),
        merges: [],
        columnWidths: [],
        rowHeights: [],
        validations: [],
      },
    ],
  });
  writeFileSync(wrong, await file.save());
});

const PLAIN = {
  font: { name: '宋体', size: 10 },
  horizontal: 'right',
  vertical: 'center',
  numberFormat: '#,##0.00;-#,##0.00;',
} as const;

describe('audit on the command line', () => {
  it('finds no error in the generated workbook of the seed', () => {
    const run = twelve('audit', right, '--json');
    expect(run.status, run.said).toBe(0);
    const [line] = linesOf(run.output);
    expect(line!.summary).toMatchObject({ error: 0, tail: 0, unchecked: 0 });
    expect(line!.summary['pass']).toBeGreaterThan(648);
  });

  it('names the wrong cell of a published workbook, and what should stand there', () => {
    const run = twelve('audit', wrong, '--json', '--exact');
    expect(run.status).toBe(1);
    const [line] = linesOf(run.output);
    const errors = line!.findings.filter(({ outcome }) => outcome === 'error');
    expect(errors).toHaveLength(1);
    expect(errors[0]!.suspects).toHaveLength(1);
    expect(errors[0]!.suspects[0]).toMatchObject({ sheet: '表3 支出总体', current: 478.24, suggested: 477.24 });
  });

  it('says it in words, too', () => {
    const run = twelve('audit', wrong, '--exact');
    expect(run.output).toContain('错误 1');
    expect(run.output).toMatch(/最可能是 表3 支出总体!F6：现为 478.24，改为 477.24/);
  });

  it('goes over a folder, and says which file it cannot read', () => {
    const many = join(folder, 'many');
    mkdirSync(many);
    writeFileSync(join(many, 'a.xlsx'), readFileSync(right));
    writeFileSync(join(many, 'b.xlsx'), readFileSync(right).subarray(0, 900));
    writeFileSync(join(many, '~$a.xlsx'), 'a lock file of Excel');
    const run = twelve('audit', many, '--json');
    expect(run.status).toBe(2);
    expect(linesOf(run.output).map(({ file }) => file)).toEqual([join(many, 'a.xlsx'), join(many, 'b.xlsx')]);
  });

  it('refuses an empty folder and no file at all', () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    expect(twelve('audit', empty)).toMatchObject({
      status: 2,
      said: expect.stringContaining('里没有工作簿') as string,
    });
    expect(twelve('audit').status).toBe(2);
  });

  it('has a schema that is what its generator makes (npm run schema)', async () => {
    expect(readFileSync(AUDIT_SCHEMA, 'utf8')).toBe(await auditJsonSchema());
  });
});

it('gives the explanations that the workbook carries, which the file keeps when it is generated again', async () => {
  const [first] = linesOf(twelve('audit', right, '--json').output);
  const judged = first!.findings.find(({ outcome }) => outcome === 'plausibility')!;
  const file = openFile(readFileSync(right));
  const { audit, explanations } = auditSnapshot(await file.port.read());
  const finding = audit.findings.find(({ rule }) => rule === judged.rule)!;
  await explain(file.port, explained(finding, explanations, zhCN), '核对过，属实');
  const explainedFile = join(folder, 'explained.xlsx');
  writeFileSync(explainedFile, await file.save());
  const again = join(folder, 'again.xlsx');
  expect(twelve('generate', explainedFile, '--out', again).status).toBe(0);
  for (const one of [explainedFile, again]) {
    const [line] = linesOf(twelve('audit', one, '--json').output);
    const found = line!.findings.find(({ rule }) => rule === judged.rule);
    expect(found).toMatchObject({ explanation: { text: '核对过，属实', isCurrent: true } });
    expect(twelve('audit', one).output).toContain('说明：核对过，属实');
  }
  const published = join(folder, 'published-explained.xlsx');
  expect(twelve('publish', explainedFile, '--out', published).status).toBe(0);
  expect(linesOf(twelve('audit', published, '--json').output)[0]!.findings.map((one) => one.explanation)).toEqual(
    expect.not.arrayContaining([expect.anything()]),
  );
});
