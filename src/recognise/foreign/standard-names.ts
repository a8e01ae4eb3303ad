import { normalizeText } from '../../base/normalize-text.ts';
import { departmentalCodes } from '../../standards/economic.ts';
import { functionalCodes } from '../../standards/functional.ts';

/** The newest standard: names of older ones are few, and stand below. */
const YEAR = 2026;

/** Names of classes in older editions, and as some cities print them. */
const FORMER: Readonly<Record<string, string>> = {
  文化体育与传媒支出: '207',
  医疗卫生与计划生育支出: '210',
  医疗卫生支出: '210',
  资源勘探信息等支出: '215',
  国土海洋气象等支出: '220',
  社会保障和就业: '208',
};

/** Names as they are compared: cities differ in brackets, 的, 和, 及 and 支出 at the end. */
const plain = (name: string) =>
  normalizeText(name)
    .replace(/[的和与及、,，等()·]/g, '')
    .replace(/(支出|事务)$/, '');

type Codes = ReadonlyMap<string, readonly string[]>;

let functionalNames: Codes | undefined;
let economicNames: Codes | undefined;

function codesByName(entries: readonly { readonly code: string; readonly name: string }[]): Codes {
  const codes = new Map<string, string[]>();
  for (const { code, name } of entries) codes.set(plain(name), [...(codes.get(plain(name)) ?? []), code]);
  return codes;
}

/** Codes of 支出功能分类科目 with this name: several 款 and 项 are called alike. */
export function functionalNamed(name: string): readonly string[] {
  functionalNames ??= codesByName([
    ...functionalCodes(YEAR),
    ...Object.entries(FORMER).map(([former, code]) => ({ code, name: former })),
  ]);
  return functionalNames.get(plain(name)) ?? [];
}

/** Codes of 部门预算支出经济分类科目 with this name. */
export function economicNamed(name: string): readonly string[] {
  economicNames ??= codesByName(departmentalCodes);
  return economicNames.get(plain(name)) ?? [];
}

/** The class (类) of 支出功能分类 with this name. */
export const classNamed = (name: string) => functionalNamed(name).find((code) => code.length === 3);
