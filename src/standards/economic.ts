import { DEPARTMENTAL_ROWS } from './departmental-data.ts';
import { GOVERNMENTAL_ROWS } from './governmental-data.ts';
import { parseRows, type Confidence } from './rows.ts';

/** One code of an economic classification of expenditure: class 类 of 3 digits, section 款 of 5. */
export interface EconomicCode {
  readonly code: string;
  readonly level: 'class' | 'section';
  readonly name: string;
  readonly confidence: Confidence;
  /** The name of the edition of 2018, where published budgets still print it. */
  readonly formerName?: string;
}

/** 部门预算支出经济分类科目 (301 … 399) of 财政部《政府收支分类科目》 2024–2026, in order; complete. */
export const departmentalCodes: readonly EconomicCode[] = read(DEPARTMENTAL_ROWS);

/** 政府预算支出经济分类科目 (501 … 599) by 财预〔2017〕98号 and 财政部《政府收支分类科目》 2024–2026, in order; partly recalled. */
export const governmentalCodes: readonly EconomicCode[] = read(GOVERNMENTAL_ROWS);

const byDepartmentalCode = byCode(departmentalCodes);
const byGovernmentalCode = byCode(governmentalCodes);

/** What a code of 部门预算支出经济分类 means (30101 基本工资); undefined if there is no such code. */
export function departmental(code: string): EconomicCode | undefined {
  return byDepartmentalCode.get(code);
}

/** What a code of 政府预算支出经济分类 means (50101 工资奖金津补贴); undefined if we know no such code. */
export function governmental(code: string): EconomicCode | undefined {
  return byGovernmentalCode.get(code);
}

function byCode(codes: readonly EconomicCode[]): ReadonlyMap<string, EconomicCode> {
  return new Map(codes.map((entry) => [entry.code, entry]));
}

function read(text: string): EconomicCode[] {
  return parseRows<[string, string, Confidence, string?]>(text).map(([code, name, confidence, formerName]) => ({
    code,
    level: code.length === 3 ? 'class' : 'section',
    name,
    confidence,
    ...(formerName && { formerName }),
  }));
}
