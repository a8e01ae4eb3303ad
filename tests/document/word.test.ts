import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { disclosureDocument } from '../../src/document/disclosure-document.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { exampleLedger } from '../compose/example.ts';

const wordOf = (ledger: Ledger) => disclosureDocument(ledgerDisclosure(ledger), ledger, { charts: true });

const partsOf = (bytes: Uint8Array) =>
  new Map(
    Object.entries(unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/.test(name) })).map(
      ([name, data]) => [name, strFromU8(data)] as const,
    ),
  );

describe('the Word file of the seed', () => {
  let parts: Map<string, string>;
  let body: string;

  beforeAll(async () => {
    parts = partsOf(await wordOf(exampleLedger()));
    body = parts.get('word/document.xml')!;
  });

  it('names no person, has no time of its making, and is the same every time', async () => {
    const core = parts.get('docProps/core.xml')!;
    expect(core.match(/<dc:creator>(.*?)<\/dc:creator>/)?.[1]).toBe('预算十二表');
    expect(core.match(/<cp:lastModifiedBy>(.*?)<\/cp:lastModifiedBy>/)?.[1]).toBe('预算十二表');
    expect([...core.matchAll(/>(\d{4}-[^<]*)</g)].map(([, date]) => date)).toEqual([
      '2020-01-01T00:00:00Z',
      '2020-01-01T00:00:00Z',
    ]);
    expect(await wordOf(exampleLedger())).toEqual(await wordOf(exampleLedger()));
  });

  it('says that it is Chinese', () => {
    expect(parts.get('word/styles.xml')).toMatch(/<w:lang w:val="en-US" w:eastAsia="zh-CN"/);
  });

  it('has a heading row, marked as such, in every table but the form', () => {
    const tables = body.split('<w:tbl>').slice(1);
    expect(tables).toHaveLength(12);
    expect(tables.map((table) => table.split('</w:tbl>')[0]!.match(/<w:tblHeader\/?>/g)?.length ?? 0)).toEqual([
      2, 3, 3, 3, 3, 2, 2, 2, 3, 2, 0, 3,
    ]);
  });

  it('keeps every row on its page, but for the one of many lines', () => {
    const rows = body.split('<w:tr>').slice(1);
    const split = rows.filter((row) => !row.includes('<w:cantSplit/>'));
    const texts = split.map((row) => [...row.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/.*>/, '')));
    expect(texts.map((row) => row.some((text) => text.startsWith('1: 规范事项管理。')))).toEqual([true]);
  });

  it('lies upright for tables of few columns and for those of one page, landscape for the others', () => {
    const pages = [...body.matchAll(/<w:pgSz ([^>]*)>/g)].map(([, page]) => /landscape/.test(page!));
    const landscape = [2, 3, 5, 6, 7, 8, 9, 10, 12];
    expect(pages).toEqual([...Array<boolean>(3).fill(false), ...tables12((table) => landscape.includes(table))]);
  });

  it('has the pages of the contents filled in, and asks for no update when it is opened', () => {
    const fields = body.split('PAGEREF ').slice(1);
    const pages = fields.map((field) => Number(/<w:t[^>]*>(\d+)<\/w:t>/.exec(field)?.[1]));
    expect(pages).toHaveLength(18);
    expect(pages).toEqual([...pages].sort((a, b) => a - b));
    expect(body).not.toContain('w:dirty="true"');
    expect(parts.get('word/settings.xml')).not.toContain('updateFields');
  });

  it('describes its charts in words, with the shares of the sentences, and speaks Chinese in them', () => {
    const described = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words);
    expect(described).toEqual([
      '2024年支出构成（基本支出和项目支出）：基本支出421.04万元，占88.22%；项目支出56.20万元，占11.78%。',
      '2024年一般公共预算支出构成（按功能分类）：一般公共服务支出432.93万元，占90.71%；' +
        '社会保障和就业支出21.91万元，占4.59%；卫生健康支出8万元，占1.68%；住房保障支出14.40万元，占3.02%。',
    ]);
    const charts = [...parts].filter(([name]) => name.startsWith('word/charts/chart'));
    expect(charts).toHaveLength(2);
    expect(charts.filter(([, xml]) => xml.includes('"en-US"'))).toEqual([]);
  });

  it('leads from every line of the contents to its heading', () => {
    const anchors = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, anchor]) => anchor);
    const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name);
    expect(new Set(anchors).size).toBe(18);
    expect(anchors.filter((anchor) => !bookmarks.includes(anchor))).toEqual([]);
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
  });
});

describe('hostile texts in every typed field', () => {
  const hostile = '<w:br/>&amp;"=1+1"\u0000\u0007\uD800\uFFFE{IF}]]>\n第二行\t尾';
  const example = exampleLedger();
  const ledger: Ledger = {
    ...example,
    department: { ...example.department, name: hostile },
    units: [{ ...example.units[0]!, name: hostile }],
    performance: { ...example.performance, goals: hostile },
    narrative: {
      ...example.narrative,
      reasons: { total: hostile, general: hostile, reception: hostile },
      evaluatedProjects: hostile,
      transfers: hostile,
      organisation: hostile,
      duties: hostile,
      terms: [{ name: hostile, meaning: hostile.repeat(500) }],
    },
  };

  it('stay text, and leave every part well-formed', async () => {
    const parts = partsOf(await wordOf(ledger));
    const problems: string[] = [];
    const parser = new DOMParser({ onError: (level, message) => void problems.push(`${level} ${message}`) });
    for (const xml of parts.values()) parser.parseFromString(xml, 'text/xml');
    expect(problems).toEqual([]);
    const body = parser.parseFromString(parts.get('word/document.xml')!, 'text/xml');
    const texts = [...body.getElementsByTagName('w:t')].map(({ textContent }) => textContent);
    expect(texts.filter((text) => text?.includes('<w:br/>&amp;"=1+1"{IF}]]>')).length).toBeGreaterThan(10);
  });
});

const tables12 = (test: (table: number) => boolean) => Array.from({ length: 12 }, (_, index) => test(index + 1));
