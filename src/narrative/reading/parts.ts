import type { Line } from '../text/lines.ts';

/** Lines of the part that tells the figures: neither the contents nor 概况, 名词解释 or the tables behind them. */
export function figureLines(lines: readonly Line[]): Line[] {
  let isOutside = false;
  return lines.filter((line, index) => {
    const { text } = line;
    const isPart = /^第[一二三四五六七八九十\d]+部分/.test(text);
    if (isPart) {
      // the title of a part may stand in the lines below it
      const title = [line, ...lines.slice(index + 1, index + 3)].map((one) => one.text).join('');
      const own = text.replace(/^第[一二三四五六七八九十\d]+部分/, '') === '' ? title : text;
      isOutside = /名词解释|概况|概述|基本情况|预算表|附件|附表/.test(own) && !/情况说明|预算说明/.test(own);
    } else if (/^(?:附件|附表)/.test(text) && text.length < 40) isOutside = true;
    else if (/^(?:目录|目次)$/.test(text)) isOutside = true;
    return !isOutside;
  });
}
