/** One thing of a text changed, as people get it wrong. */
export interface TextChange {
  readonly kind: ChangeKind;
  readonly text: string;
  /** Where it was changed, in the changed text. */
  readonly start: number;
  readonly end: number;
  /** What stood there: what a check should say instead. */
  readonly right: string;
}

export const CHANGE_KINDS = [
  'transposed',
  'tenfold',
  'unit',
  'cent',
  'direction',
  'year',
  'name',
  'class',
  'item',
  'reason',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const FIGURE = /(?<![\d.])(-?\d+(?:\.\d+)?)(万元|%|辆|台（套）|个项目)(?!以上)/g;

/** Every change of every kind that a text allows; texts are those of the declared sentences. `department`: its name. */
export function changesOf(text: string, department: string): TextChange[] {
  const changes: TextChange[] = [];
  const put = (kind: ChangeKind, start: number, old: string, next: string, right = old) => {
    if (old === next) return;
    const changed = text.slice(0, start) + next + text.slice(start + old.length);
    changes.push({ kind, text: changed, start, end: start + Math.max(next.length, 1), right });
  };
  let index = 0;
  for (const { index: start, 1: number, 2: unit } of text.matchAll(FIGURE)) {
    const printed = number! + unit!;
    put('transposed', start, printed, transposed(number!) + unit!);
    if (Number(number) !== 0) put('tenfold', start, printed, tenfold(number!) + unit!);
    if (unit === '万元' && Number(number) !== 0) put('unit', start, printed, `${number!}元`);
    const step = unit === '万元' || unit === '%' ? 1 : 100;
    put('cent', start, printed, moved(number!, index++ % 2 === 0 ? step : -step) + unit!);
  }
  const other: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加', 增长: '下降', 下降: '增长' };
  for (const { index: start, 1: word } of text.matchAll(/(增加|减少|增长|下降)(?=\d+(?:\.\d+)?(?:万元|%))/g)) {
    put('direction', start, word!, other[word!]!);
  }
  for (const { index: start, 1: year } of text.matchAll(/(20\d\d)(?=年)/g))
    put('year', start, year!, String(Number(year) - 1));
  for (let start = text.indexOf(department); start >= 0; start = text.indexOf(department, start + 1)) {
    put('name', start, department, department[0]! + department[2]! + department[1]! + department.slice(3));
  }
  for (const { index: start, 1: name } of text.matchAll(/(?<=[：；])([\u4e00-\u9fff]+)(?=（类）)/g)) {
    put('class', start, name!, name === '国防' ? '外交' : '国防');
  }
  for (const { index, 1: list } of text.matchAll(/，包含([^。]*)。/g)) {
    let at = index + 3;
    for (const name of list!.split('、')) {
      put('item', at, name, name === '取暖费' ? '印刷费' : '取暖费');
      at += name.length + 1;
    }
  }
  for (const { index: start, 0: reason } of text.matchAll(/[，。]主要原因[是：][^；。\n]*/g)) {
    // what follows stands on: a changed sentence without its reason
    const changed = text.slice(0, start) + text.slice(start + reason.length);
    changes.push({ kind: 'reason', text: changed, start: start - 1, end: start, right: reason });
  }
  return changes;
}

function transposed(number: string): string {
  for (let at = 0; at < number.length - 1; at++) {
    const [one, next] = [number[at]!, number[at + 1]!];
    const isPair = /\d/.test(one) && /\d/.test(next) && one !== next;
    if (isPair && !(at === 0 && next === '0')) return number.slice(0, at) + next + one + number.slice(at + 2);
  }
  return number;
}

const tenfold = (number: string) => (number.includes('.') ? (Number(number) * 10).toFixed(2) : `${number}0`);

function moved(number: string, by: number): string {
  const cents = Math.round(Number(number) * 100) + by;
  const isSigned = cents < 0 && !number.startsWith('-');
  if (isSigned) return moved(number, Math.abs(by));
  return by % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2);
}
