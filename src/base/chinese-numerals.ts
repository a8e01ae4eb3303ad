const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 … 99 in Chinese: 一, 十, 十九, 二十, 三十四. Larger numbers stay as they are. */
export function chineseNumber(number: number): string {
  if (number > 99) return String(number);
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[number % 10]}`;
}

/** A year digit by digit: 二〇二四. */
export function chineseYear(year: number): string {
  return [...String(year)].map((digit) => DIGITS[Number(digit)] || '〇').join('');
}
