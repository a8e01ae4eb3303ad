import { chineseNumber } from '../../base/chinese-numerals.ts';
import { type Narrative, type NarrativeField, narrativeLine, narrativeValue } from '../../ledger/model/narrative.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import { missingFact } from '../../sentences/evaluate/format.ts';
import type { Disclosure } from '../../tables/model/disclosure.ts';
import type { DocumentParagraph } from './paragraph.ts';

/** 第一部分 概况: what the department does, how it is organised, and its units. */
export function overview(disclosure: Disclosure, ledger: Ledger): DocumentParagraph[] {
  const { name } = disclosure.department;
  const { publisher } = disclosure;
  const body = (field: NarrativeField) =>
    typedParagraphs(ledger.narrative, field).map((text): DocumentParagraph => ({ look: 'body', text }));
  return [
    { look: 'section', text: `一、${name}主要职责`, anchor: 'duties' },
    { look: 'subsection', text: '（一）机构设置情况' },
    ...body('organisation'),
    { look: 'subsection', text: `（二）${publisher}职责` },
    ...body('duties'),
    { look: 'section', text: `二、${name}所属预算单位构成情况`, anchor: 'units' },
    { look: 'body', text: unitsSentence(disclosure, ledger, publisher) },
  ];
}

/** The paragraphs of a typed text; what was not typed is one that says so. */
function typedParagraphs(narrative: Narrative | undefined, field: NarrativeField): string[] {
  const lines = String(narrativeValue(narrative, field) ?? '').split(/\r\n|\r|\n/);
  const filled = lines.filter((line) => line.trim() !== '');
  return filled.length > 0 ? filled : [missingFact(narrativeLine(field).label)];
}

function unitsSentence({ year, department }: Disclosure, ledger: Ledger, publisher: string): string {
  const own = ledger.units.find(({ code }) => code === ledger.scope);
  const units = own ? [own] : ledger.units;
  // a unit that bears the name of the whole is its head office
  const names = units.map(({ name }) => (name === department.name ? `${name}本级` : name));
  const ends = units.length === 1 ? '，无二级预算单位' : '';
  return `纳入本${publisher}${year}年度${publisher}预算编制范围的单位共${chineseNumber(units.length)}个：${names.join('、')}${ends}。`;
}
