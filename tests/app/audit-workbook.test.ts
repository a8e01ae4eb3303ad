import { describe, expect, test } from 'vitest';
import { auditWorkbook } from '../../src/app/audit/audit-workbook.ts';
import { explain, explained } from '../../src/app/audit/explanations.ts';
import { formatExplanation } from '../../src/app/audit/format-explanation.ts';
import { exportFindings } from '../../src/app/audit/export-findings.ts';
import { changesOf, changesOfFix, fix } from '../../src/app/audit/fix.ts';
import { undoLast } from '../../src/transactions/undo.ts';
import { FINDINGS_SHEET } from '../../src/audit/model/our-sheets.ts';
import type { Finding, KeyedFinding } from '../../src/audit/model/finding.ts';
import { formatFinding } from '../../src/audit/messages/format-finding.ts';
import { enUS } from '../../src/locales/en-US.ts';
import { type Texts, zhCN } from '../../src/locales/texts.ts';
import { EXPLANATIONS, OLD_EXPLANATIONS } from '../../src/transactions/setting-keys.ts';
import type { WorkbookPort } from '../../src/workbook/port/port.ts';
import { ACTION } from '../../simulator/host/model/wire.ts';
import { audit } from '../../src/audit/audit.ts';
import { reportAudit } from '../../src/ui/worker/report-audit.ts';
import { disclosure } from '../audit/foreign/disclosure.ts';
import { cell, open, type OpenBook } from '../excel/open.ts';
import { stateOf } from '../excel/state-of.ts';
import { openGenerated, openPublished } from './audited.ts';

const TABLE_3 = '表3 支出总体';
/** 2010301 行政运行: 商品和服务支出 248.17, a leaf; 基本支出小计 376.73, a sum. */
const LEAF = { row: 7, column: 9 };
const SUM = { row: 7, column: 6 };

const errors = async (port: WorkbookPort): Promise<readonly Finding[]> =>
  (await auditWorkbook(port)).audit.findings.filter(({ outcome }) => outcome === 'error');

const standing = ({ grid, idOf }: OpenBook, name: string, { row, column }: { row: number; column: number }) => {
  const area = cell(row, column);
  return grid.formulas(idOf(name), area)[0]![0] ?? grid.values(idOf(name), area)[0]![0];
};

/** Everything but questions that the add-in sends to the host from now on, by name. */
function commands({ host }: OpenBook): string[] {
  const sent: string[] = [];
  const before = host.beforeAction;
  host.beforeAction = (action, index, request) => {
    const isQuestion =
      (action.ActionType !== ACTION.Method && action.ActionType !== ACTION.SetProperty) || action.Name === 'GetXml';
    // its references the client tidies up by itself
    if (!isQuestion && !action.Name.startsWith('_')) sent.push(action.Name);
    return before?.(action, index, request);
  };
  return sent;
}

describe('一键审核', () => {
  test('of a workbook of other origin says in Excel what it says of the file', async () => {
    const [first, ...rest] = disclosure().sheets;
    const wrong = { sheets: [{ ...first!, values: first!.values.with(4, first!.values[4]!.with(3, 71)) }, ...rest] };
    const book = open(...wrong.sheets.map(({ name }) => name));
    for (const { name, values } of wrong.sheets) {
      values.forEach((line, row) =>
        line.forEach((value, column) => {
          if (value !== null) book.fill(name, row, column, value as string | number);
        }),
      );
    }
    const { audit: seen, ...audited } = await auditWorkbook(book.port);
    const { findings, tables, passed, unchecked } = audit(wrong);
    expect({ ...seen, found: undefined }).toMatchObject({ findings, tables, passed, unchecked });
    const { items } = reportAudit({ audit: seen, ...audited }, zhCN);
    expect(items.map(({ outcome, where }) => `${outcome} ${where}`)).toEqual([
      'error 收支总表!D5 一、一般公共服务支出 预算数',
      'hint ',
    ]);
  });

  test('of the generated example finds no error, asks and writes nothing', async () => {
    const book = await openGenerated();
    const before = stateOf(book.grid);
    const settings = [...book.host.document.settings];
    const sent = commands(book);
    const start = book.roundTrips();
    const { audit } = await auditWorkbook(book.port);
    expect(book.roundTrips() - start).toBe(1);
    expect(sent).toEqual([]);
    expect(stateOf(book.grid)).toEqual(before);
    expect([...book.host.document.settings]).toEqual(settings);
    expect(audit.found.tables.size).toBe(12);
    expect(audit.findings.filter(({ outcome }) => outcome === 'error' || outcome === 'tail')).toEqual([]);
  });
});

describe('a safe fix', () => {
  test('restores the formula that was typed over and leaves its look; 撤销 brings the number back', async () => {
    const book = await openGenerated();
    const formula = standing(book, TABLE_3, SUM);
    const look = book.styleAt(TABLE_3, SUM.row, SUM.column);
    book.fill(TABLE_3, SUM.row, SUM.column, 367.73);
    const before = stateOf(book.grid);

    const { audit, snapshot } = await auditWorkbook(book.port);
    const [finding, ...others] = audit.findings.filter(({ outcome }) => outcome === 'error');
    expect(others).toEqual([]);
    expect(finding!.fix).toEqual({ kind: 'formula', place: { sheet: TABLE_3, ...SUM }, formula, amount: 376_73 });

    const start = book.roundTrips();
    expect(await fix(book.port, snapshot, changesOfFix(finding!.fix!))).toEqual({ kind: 'done' });
    expect(book.roundTrips() - start).toBeLessThanOrEqual(5);
    expect(standing(book, TABLE_3, SUM)).toBe(formula);
    expect(book.styleAt(TABLE_3, SUM.row, SUM.column)).toEqual(look);
    book.grid.setResult(book.idOf(TABLE_3), SUM.row, SUM.column, 376.73);
    expect(await errors(book.port)).toEqual([]);

    expect(await undoLast(book.port, { force: false })).toMatchObject({ kind: 'done' });
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('of all at once is one action on several sheets', async () => {
    const book = await openGenerated();
    const typed = [
      { sheet: TABLE_3, ...SUM },
      { sheet: '表5 一般公共预算支出', row: 7, column: 6 },
      { sheet: '表1 收支总体', row: 5, column: 1 },
    ];
    const formulas = typed.map((place) => standing(book, place.sheet, place));
    for (const { sheet, row, column } of typed) book.fill(sheet, row, column, 1.23);
    const { audit, snapshot } = await auditWorkbook(book.port);
    const fixes = audit.findings.flatMap((finding) => finding.fix ?? []);
    expect(fixes).toHaveLength(typed.length);
    await fix(book.port, snapshot, fixes.flatMap(changesOfFix));
    expect(typed.map((place) => standing(book, place.sheet, place))).toEqual(formulas);
    await undoLast(book.port, { force: false });
    expect(typed.map((place) => standing(book, place.sheet, place))).toEqual([1.23, 1.23, 1.23]);
  });

  test('makes a number of a number that is stored as text, in a text cell too', async () => {
    const book = await openPublished();
    const { row, column } = LEAF;
    book.grid.restyle(book.idOf(TABLE_3), [{ area: cell(row, column), style: { numberFormat: '@', fill: '#FFFF00' } }]);
    book.fill(TABLE_3, row, column, '248.17');
    const { audit, snapshot } = await auditWorkbook(book.port);
    const fixes = audit.findings.flatMap((finding) => finding.fix ?? []);
    expect(fixes).toEqual([
      {
        kind: 'numbers',
        place: { sheet: TABLE_3, ...LEAF },
        numbers: [{ place: { sheet: TABLE_3, ...LEAF }, amount: 24817 }],
      },
    ]);
    await fix(book.port, snapshot, fixes.flatMap(changesOfFix));
    expect(standing(book, TABLE_3, LEAF)).toBe(248.17);
    expect(book.styleAt(TABLE_3, row, column)).toMatchObject({ numberFormat: 'General', fill: '#FFFF00' });
    expect(await errors(book.port)).toEqual([]);
  });

  test('is not made where something was typed on the sheet since it was shown', async () => {
    const book = await openGenerated();
    book.fill(TABLE_3, SUM.row, SUM.column, 367.73);
    const { audit, snapshot } = await auditWorkbook(book.port);
    const [change] = audit.findings.flatMap((finding) => (finding.fix ? changesOfFix(finding.fix) : []));
    // a row of the accountant's own: what was shown stands one row further down now
    book.grid.insertLines(book.idOf(TABLE_3), 'row', 6, 1);
    const before = stateOf(book.grid);
    expect(await fix(book.port, snapshot, [change!])).toEqual({ kind: 'changed', sheets: [TABLE_3] });
    expect(stateOf(book.grid)).toEqual(before);
  });
});

describe('a suggestion', () => {
  test('puts the only cell right that is most likely wrong; 撤销 brings the wrong figure back', async () => {
    const book = await openPublished();
    book.fill(TABLE_3, LEAF.row, LEAF.column, 284.17);
    const before = stateOf(book.grid);
    const { audit, snapshot } = await auditWorkbook(book.port);
    const [finding, ...others] = audit.findings.filter(({ outcome }) => outcome === 'error');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ leading: 1 });
    expect(finding!.suspects[0]).toMatchObject({
      place: { sheet: TABLE_3, ...LEAF },
      current: 28417,
      suggested: 24817,
      slip: 'transposed',
    });
    expect(await fix(book.port, snapshot, changesOf(finding!.suspects[0]!))).toEqual({ kind: 'done' });
    expect(standing(book, TABLE_3, LEAF)).toBe(248.17);
    expect(await errors(book.port)).toEqual([]);
    await undoLast(book.port, { force: false });
    expect(stateOf(book.grid)).toEqual(before);
  });

  test('of nothing empties the cell: zero is printed blank', async () => {
    const book = await openPublished();
    const blank = { row: 7, column: 12 };
    expect(standing(book, TABLE_3, blank)).toBe(null);
    book.fill(TABLE_3, blank.row, blank.column, 3.5);
    const { audit, snapshot } = await auditWorkbook(book.port);
    const [finding] = audit.findings.filter(({ outcome }) => outcome === 'error');
    expect(finding!.suspects[0]).toMatchObject({ place: { sheet: TABLE_3, ...blank }, suggested: 0 });
    await fix(book.port, snapshot, changesOf(finding!.suspects[0]!));
    expect(standing(book, TABLE_3, blank)).toBe(null);
    expect(await errors(book.port)).toEqual([]);
  });
});

describe('审核说明', () => {
  const LABOUR = { sheet: '表6 基本支出', row: 15 };

  /** The finding of T6-9 with what is known of it. */
  const labour = async ({ port }: OpenBook, texts: Texts = zhCN) => {
    const { audit, explanations } = await auditWorkbook(port);
    const found = audit.findings.find(({ rule }) => rule === 'T6-9')!;
    return { found, explanations, ...explained(found, explanations, texts) };
  };

  test('is kept in the workbook, for the same finding in a row that has moved, and is no part of 撤销', async () => {
    const book = await openPublished();
    const finding = await labour(book);
    expect(finding.explanation).toBeUndefined();
    const before = stateOf(book.grid);
    await explain(book.port, finding, ' 窗口服务外包 =1+1 ');
    expect(stateOf(book.grid)).toEqual(before);
    expect((await labour(book)).explanation).toEqual({ text: '窗口服务外包 =1+1', isCurrent: true });

    book.grid.insertLines(book.idOf(LABOUR.sheet), 'row', 0, 2);
    const moved = await labour(book);
    expect(moved.found.cells[0]!.place.row).toBe(LABOUR.row + 2);
    expect(moved.explanation).toMatchObject({ isCurrent: true });

    book.fill(TABLE_3, LEAF.row, LEAF.column, 284.17);
    const { audit, snapshot } = await auditWorkbook(book.port);
    const error = audit.findings.find(({ outcome }) => outcome === 'error')!;
    await fix(book.port, snapshot, changesOf(error.suspects[0]!));
    await undoLast(book.port, { force: false });
    expect((await labour(book)).explanation).toMatchObject({ text: '窗口服务外包 =1+1' });

    await explain(book.port, moved, '  ');
    expect((await labour(book)).explanation).toBeUndefined();
    expect([...book.host.document.xmlParts]).toEqual([]);
  });

  test('of other amounts is shown, but no longer taken for theirs', async () => {
    const book = await openPublished();
    const { found, ...finding } = await labour(book);
    const kept = await explain(book.port, finding, '窗口服务外包');
    const other: KeyedFinding = { ...found, details: { ...found.details, amount: 118844, share: 91 } };
    expect(found.details).toMatchObject({ amount: 16844, share: 68 });
    expect(explained(other, kept, zhCN).explanation).toEqual({ text: '窗口服务外包', isCurrent: false });
    expect(explained({ ...found, key: 'another' }, kept, zhCN).explanation).toBeUndefined();
  });

  test('carries its kind, which stands before it wherever it is read', async () => {
    const book = await openPublished();
    await explain(book.port, await labour(book), '市级统一列支', undefined, 'otherScope');
    const { explanation } = await labour(book);
    expect(explanation).toEqual({ text: '市级统一列支', isCurrent: true, kind: 'otherScope' });
    expect(formatExplanation(explanation!, zhCN)).toBe('【口径不同】市级统一列支');
    await exportFindings(book.port, { texts: zhCN, replace: false });
    const [sheet] = (await book.port.read(['审核结果'])).sheets;
    expect(sheet!.values.flat()).toContain('【口径不同】市级统一列支');
  });

  test('is found again by a reader of another language, and after a rewording', async () => {
    const book = await openPublished();
    await explain(book.port, await labour(book), '窗口服务外包');
    const messages = { ...zhCN.audit.messages, largeShare: '完全不同的说法：{code}' };
    const reworded = { ...zhCN, audit: { ...zhCN.audit, messages } };
    for (const texts of [enUS, reworded]) {
      expect((await labour(book, texts)).explanation).toEqual({ text: '窗口服务外包', isCurrent: true });
    }
  });

  test('of 0.1 is found in the language in which it was written, and moves when something is saved', async () => {
    const book = await openPublished();
    const { found, explanations } = await labour(book);
    const message = formatFinding(found, enUS);
    const key = `T6-9 ${message.replace(/-?[\d,]+(?:\.\d+%?|%)/g, '#')}`;
    const gone = { text: '不在了', message: '…' };
    const old = { [key]: { text: 'outsourced', message }, 'X1 …': gone };
    await book.port.history!.saveSettings({ [OLD_EXPLANATIONS]: JSON.stringify(old) });
    expect(explanations.saved.size).toBe(0);
    expect((await labour(book, zhCN)).explanation).toBeUndefined();
    const known = await labour(book, enUS);
    expect(known.explanation).toEqual({ text: 'outsourced', isCurrent: true, oldKey: key });

    const { audit } = await auditWorkbook(book.port);
    const items = audit.findings.map((one) => explained(one, known.explanations, enUS));
    const other = items.find(({ key: own }) => own !== known.key)!;
    await explain(book.port, other, '另一条', items);
    expect((await labour(book, zhCN)).explanation).toEqual({ text: 'outsourced', isCurrent: true });
    expect(JSON.parse((await book.port.history!.readSetting(OLD_EXPLANATIONS))!)).toEqual({ 'X1 …': gone });
  });

  test('that cannot be read is as if it were not there, and that is said', async () => {
    const book = await openPublished();
    const unreadable = [
      `<explanations xmlns="${EXPLANATIONS}">{"version":2,"explanations":[]}</explanations>`,
      `<explanations xmlns="${EXPLANATIONS}">{"version":1,"explanations":[{"key":"T6-9"}]}</explanations>`,
      `<explanations xmlns="${EXPLANATIONS}"><b/></explanations>`,
      `<other xmlns="${EXPLANATIONS}"/>`,
    ];
    for (const xml of unreadable) {
      await book.port.xmlParts.save(EXPLANATIONS, xml);
      const { explanations, explanation } = await labour(book);
      expect([explanations.unreadable, explanation]).toEqual([true, undefined]);
    }
    await explain(book.port, await labour(book), '<b>&amp;\n\u0000“]]>');
    const { explanations, explanation } = await labour(book);
    expect([explanations.unreadable, explanation?.text]).toEqual([false, '<b>&amp;\n\u0000“]]>']);
  });

  test('is read in the one round trip of the audit', async () => {
    const book = await openPublished();
    await explain(book.port, await labour(book), '窗口服务外包');
    const start = book.roundTrips();
    await auditWorkbook(book.port);
    expect(book.roundTrips() - start).toBe(1);
  });
});

describe('导出结果', () => {
  test('lists findings and what follows from them as text, once more in the place of the last list, and is undone', async () => {
    const book = await openPublished();
    book.fill(TABLE_3, LEAF.row, LEAF.column, 284.17);
    const before = stateOf(book.grid);
    const { audit, explanations } = await auditWorkbook(book.port);
    const count = audit.findings.reduce((sum, { follows }) => sum + 1 + follows.length, 0);
    const error = audit.findings.find(({ outcome }) => outcome === 'error')!;
    await explain(book.port, explained(error, explanations, zhCN), '=HYPERLINK("x")');

    const exportTo = (port: WorkbookPort) => exportFindings(port, { texts: zhCN, replace: false });
    expect(await exportTo(book.port)).toEqual({ kind: 'done' });
    const rows = () => {
      const id = book.idOf(FINDINGS_SHEET);
      return book.grid.values(id, { row: 0, column: 0, rows: 3 + count, columns: 10 });
    };
    const [title, , headings, ...lines] = rows();
    expect(title![0]).toBe('审核结果');
    expect(headings!.slice(0, 5)).toEqual(['序号', '结论', '规则', '位置', '问题']);
    expect(lines.map(([number]) => number)).toContain('1.1');
    expect(lines.every(([, outcome, rule]) => outcome && rule)).toBe(true);
    const wrong = lines.find(([, outcome]) => outcome === '错误')!;
    expect(wrong[8]).toBe(`最可能是 ${TABLE_3}!J8：现为 284.17，改为 248.17 就有 2 条成立`);
    expect(wrong[9]).toBe('=HYPERLINK("x")');
    expect(book.grid.formulas(book.idOf(FINDINGS_SHEET), { row: 0, column: 0, rows: 60, columns: 10 }).flat()).toEqual(
      Array(600).fill(null),
    );

    const once = rows();
    expect(await exportTo(book.port)).toEqual({ kind: 'done' });
    expect(rows()).toEqual(once);
    await undoLast(book.port, { force: false });
    expect(rows()).toEqual(once);
    expect(before.sheets.length + 1).toBe(book.names().length);
  });

  test('asks before it replaces a sheet of that name that is not from an audit', async () => {
    const book = await openPublished();
    book.grid.addSheet(FINDINGS_SHEET);
    book.fill(FINDINGS_SHEET, 2, 1, '局长批示');
    // title rows of a sheet that had none stay: see docs/decisions/0008
    book.grid.changePage(book.idOf(FINDINGS_SHEET), { titleRows: { row: 0, column: 0, rows: 1, columns: 16_384 } });
    const before = stateOf(book.grid);
    expect(await exportFindings(book.port, { texts: zhCN, replace: false })).toEqual({ kind: 'taken' });
    expect(stateOf(book.grid)).toEqual(before);
    expect(await exportFindings(book.port, { texts: zhCN, replace: true })).toEqual({ kind: 'done' });
    await undoLast(book.port, { force: false });
    expect(stateOf(book.grid)).toEqual(before);
  });
});
