import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { ledgerDisclosure } from '../../src/compose/tables/ledger-disclosure.ts';
import { disclosureHtml } from '../../src/document/disclosure-html.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { exampleLedger } from '../compose/example.ts';
import { HOSTILE, hostileLedger } from '../compose/hostile-narrative.ts';
import { seedPart, sentencesOf } from '../seed/document.ts';

const NAMES = 'html head meta body p a br h1 h2 h3 table colgroup col thead tbody tr td'.split(' ');

function parsed(ledger: Ledger) {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => void problems.push(`${level} ${message}`) });
  const page = parser.parseFromString(disclosureHtml(ledgerDisclosure(ledger), ledger), 'text/xml');
  return { page, problems, all: (name: string): Element[] => [...page.getElementsByTagName(name)] };
}

describe('the document as HTML to be pasted', () => {
  it('says the second part of the seed, sentence by sentence', () => {
    const { all } = parsed(exampleLedger());
    const body = all('body')[0]!;
    const lines = [...body.childNodes].map((node) => node.textContent ?? '');
    const text = lines.slice(lines.indexOf('一、收入支出预算总体情况说明'), lines.indexOf('第三部分名词解释'));
    const seed = seedPart('一、收入支出预算总体情况说明', '第三部分');
    expect(sentencesOf(text.join(''))).toEqual(sentencesOf(seed));
  });

  it('has headings, twelve tables with their heading rows, and contents that lead to their headings', () => {
    const { all } = parsed(exampleLedger());
    expect(all('h1').map(({ textContent }) => textContent)).toEqual([
      '第一部分封丘县政务服务和大数据管理局概况',
      '第二部分封丘县政务服务和大数据管理局2024年部门预算情况说明',
      '第三部分名词解释',
    ]);
    expect(all('table')).toHaveLength(12);
    expect(all('thead')).toHaveLength(11);
    const targets = all('a').flatMap((link) => link.getAttribute('name') ?? []);
    const links = all('a').flatMap((link) => link.getAttribute('href')?.slice(1) ?? []);
    expect(links).toHaveLength(18);
    expect(links.filter((link) => !targets.includes(link))).toEqual([]);
  });

  it.each([HOSTILE, `${HOSTILE}\u0000\ud800\ufffe]]>`])('holds hostile texts as text: %j', (text) => {
    const { all, problems } = parsed(hostileLedger(text));
    expect(problems).toEqual([]);
    const elements = all('*');
    expect(elements.filter(({ tagName }) => !NAMES.includes(tagName))).toEqual([]);
    expect(elements.flatMap((one) => [...one.attributes].filter(({ name }) => name.startsWith('on')))).toEqual([]);
    expect(all('p').filter(({ textContent }) => textContent?.includes(HOSTILE)).length).toBeGreaterThan(10);
  });
});
