/** 元, 万元, or another unit that we do not read (千元, 亿元). */
export type MoneyUnit = '元' | '万元' | 'other';

const UNIT = '([百千万亿]?元)';
/** 单位：万元 in a line of its own; 编制单位：元氏县财政局 is none. */
const IN_LINE = new RegExp(`单位\\s*:\\s*(?:人民币)?\\s*${UNIT}(?![\\u4e00-\\u9fff])`);
const IN_BRACKETS = new RegExp(`[(\\[]\\s*(?:单位\\s*:?)?\\s*(?:人民币)?\\s*${UNIT}\\s*[)\\]]`);
const AFTER_STROKE = new RegExp(`[/_,]\\s*${UNIT}$`);
const ALONE = new RegExp(`^${UNIT}$`);

/** The unit of money that a title line or a heading names; undefined where it names none. */
export function moneyUnitIn(text: string): MoneyUnit | undefined {
  const plain = text.normalize('NFKC').trim();
  for (const pattern of [IN_LINE, IN_BRACKETS, AFTER_STROKE, ALONE]) {
    const found = pattern.exec(plain)?.[1];
    if (found) return found === '元' || found === '万元' ? found : 'other';
  }
  return undefined;
}
