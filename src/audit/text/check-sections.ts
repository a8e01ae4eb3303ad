import type { ReadNarrative, Words } from '../../narrative/reading/mention.ts';
import type { Subject, SubjectId } from '../../narrative/subjects/subject.ts';
import { compacted } from '../../narrative/text/compact.ts';
import { violation } from '../evidence/violation.ts';
import type { TextViolation } from './text-violation.ts';

/** The sections of the text: words of their headings, and what they say before others do, whatever their headings are. */
export const SECTIONS: readonly (readonly [heading: string, subjects: readonly SubjectId[]])[] = [
  ['收入支出预算总体情况', ['balance', 'totalIncome', 'expenditure']],
  ['收入预算总体情况', ['income', 'thisYearIncome']],
  ['支出预算总体情况', ['thisYearExpenditure']],
  ['财政拨款收入支出总体情况', ['fiscalBalance', 'generalBalance']],
  ['一般公共预算支出情况', ['generalExpenditure']],
  ['一般公共预算基本支出情况', ['generalBasic']],
  ['“三公”经费支出情况', ['threePublic']],
  ['政府性基金预算支出情况', ['fundExpenditure']],
  ['行政（事业）单位机构运转经费', ['operatingFunds']],
  ['政府采购支出情况', ['procurement']],
  ['预算绩效情况', ['projectMoney', 'projectCount', 'evaluated']],
  ['国有资产占用情况', ['cars', 'generalEquipment']],
  ['专项转移支付项目情况', ['transfers']],
];

/** 一、 (一) 1. */
const NUMBERING = /^[^、.)]*[、.)]/;

/** A text with fewer sections is a part of one, or goes by another form. */
const LEAST_SECTIONS = 9;

/** Sections that are missing as a whole; each is told at the one before it. */
export function missingSections(read: ReadNarrative): TextViolation[] {
  const places = SECTIONS.map((section) => placeOf(section, read));
  if (places.filter(Boolean).length < LEAST_SECTIONS) return [];
  return SECTIONS.flatMap(([name], index): TextViolation[] => {
    if (places[index]) return [];
    const place = places.slice(0, index).findLast(Boolean) ?? places.find(Boolean)!;
    return [{ rule: 'N20', ...place, ...violation('textSection', { name }, [], { severity: 'plausibility' }) }];
  });
}

/** Where a section begins: its heading, or what it says; undefined where it is missing. */
function placeOf([heading, ids]: (typeof SECTIONS)[number], read: ReadNarrative): Omit<Words, 'words'> | undefined {
  const words = compacted(heading);
  const own =
    read.headings.find((one) => one.words.replace(NUMBERING, '').startsWith(words)) ??
    [...read.mentions, ...read.statements].find(({ subject }) => subject && sectionOf(subject) === ids);
  return own && { at: own.at, sentence: own.sentence };
}

/** 收入总计 may be 收入 as well: the first section that it may belong to. */
const sectionOf = (subjects: readonly Subject[]) =>
  SECTIONS.find(([, ids]) => subjects.some((one) => one.kind === 'fixed' && ids.includes(one.id)))?.[1];
