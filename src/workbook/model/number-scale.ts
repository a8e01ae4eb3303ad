/**
 * How many times smaller a number format shows a number than it is stored: 10,000 for `0!.0,` and `0"."0000`, 1,000 for `#,##0,`,
 * 1 where it shows the number as it is. In Chinese workbooks a literal point that is no decimal point makes 万元 of 元.
 */
export function numberScale(format: string): number {
  const [positive = ''] = format.split(';');
  // Literals and escaped characters show themselves; of them only a point matters.
  const plain = positive
    .replace(/\[[^\]]*\]|_.|\*./g, '')
    .replace(/"([^"]*)"|[!\\](.)/g, (_, quoted?: string, escaped?: string) => ((quoted ?? escaped) === '.' ? '·' : ''));
  const thousands = /[0#?](,+)(?=[^0#?,]*$|\.)/.exec(plain)?.[1]?.length ?? 0;
  const behindPoint = /·([0#?,]*)/.exec(plain)?.[1]?.replace(/,/g, '').length ?? 0;
  return 1000 ** thousands * 10 ** behindPoint;
}
