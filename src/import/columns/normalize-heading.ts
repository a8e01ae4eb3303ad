import { normalizeText } from '../../base/normalize-text.ts';

/** A heading as it is compared: also without marks, numbering, year, unit of money and colon. */
export function normalizeHeading(text: string): string {
  return normalizeText(text)
    .replace(/^[*#※★]+/, '')
    .replace(/^([一二三四五六七八九十]+、|\([一二三四五六七八九十\d]+\)|\d+[.、])/, '')
    .replace(/^(19|20)\d\d年度?/, '')
    .replace(/[([](单位:?)?(人民币)?[百千万亿]?元[)\]]|[/_][百千万亿]?元$/g, '')
    .replace(/:$/, '');
}

/** Leaves out the bracket at the end: 预算单位(全称) is a 预算单位. */
export const withoutRemark = (folded: string) => folded.replace(/\([^()]*\)$/, '');
