import type { Reading } from './reading.ts';

type Parts = Readonly<Record<string, string>>;
type Found = { readonly year?: number; readonly month: number; readonly day?: number };

interface Writing {
  readonly pattern: RegExp;
  readonly read: (parts: Parts) => Found | null;
  readonly format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** The ways of writing a date that a Chinese Excel takes, with the format that it answers with. */
const WRITINGS: readonly Writing[] = [
  writing(/^(?<y>\d{4}|\d{2})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/, 'yyyy"年"m"月"d"日"'),
  writing(/^(?<y>\d{4}|\d{2})年(?<m>\d{1,2})月$/, 'yyyy"年"m"月"'),
  writing(/^(?<m>\d{1,2})月(?<d>\d{1,2})日$/, 'm"月"d"日"'),
  writing(/^(?<y>\d{4}|\d{1,2})([-/])(?<m>\d{1,2})\2(?<d>\d{1,2})$/, 'yyyy/m/d'),
  writing(/^(?<m>\d{1,2})([-/])(?<d>\d{1,2})\2(?<y>\d{4})$/, 'yyyy/m/d'),
  writing(/^(?<y>\d{4})[-/](?<m>\d{1,2})$/, 'mmm-yy'),
  writing(/^(?<m>\d{1,2})[-/](?<d>\d{1,2})$/, 'm"月"d"日"'),
  writing(/^(?<m>\d{1,2})[-/](?<y>\d{4}|\d{2})$/, 'mmm-yy'),
  writing(new RegExp(`^(?<d>\\d{1,2})[- ]${MONTH_NAME}(?:[- ](?<y>\\d{4}|\\d{2}))?$`, 'i'), 'd-mmm-yy'),
  writing(new RegExp(`^${MONTH_NAME} (?<d>\\d{1,2}), ?(?<y>\\d{4})$`, 'i'), 'd-mmm-yy'),
];

const TIME = /^(?<h>\d{1,2}):(?<min>\d{2})(?::(?<s>\d{2}))?$/;

/** A date, a time, or a date and a time as Excel's serial number; `year` is this year. null: it is text. */
export function readDate(text: string, year: number): Reading | null {
  const time = readTime(text);
  if (time) return time;
  const [day, clock, ...rest] = text.split(/ +(?=\d{1,2}:)/);
  const date = readDay(day!, year);
  if (!date || clock === undefined) return date;
  const hours = rest.length === 0 ? readTime(clock) : null;
  return hours && { value: date.value + hours.value, format: 'yyyy/m/d h:mm' };
}

function readDay(text: string, year: number): Reading | null {
  for (const { pattern, read, format } of WRITINGS) {
    const parts = pattern.exec(text)?.groups;
    const found = parts && read(parts as Parts);
    const value = found && serial(found.year ?? year, found.month, found.day ?? 1);
    if (value !== null && value !== undefined) return { value, format };
  }
  return null;
}

function readTime(text: string): Reading | null {
  const parts = TIME.exec(text)?.groups;
  if (!parts) return null;
  const [hours, minutes, seconds] = [Number(parts.h), Number(parts.min), Number(parts.s ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format: parts.s ? 'h:mm:ss' : 'h:mm' };
}

function writing(pattern: RegExp, format: string): Writing {
  const read = (parts: Parts): Found => ({
    ...(parts.y === undefined ? {} : { year: century(parts.y) }),
    month: parts.name ? MONTHS.indexOf(parts.name.toLowerCase()) + 1 : Number(parts.m),
    ...(parts.d === undefined ? {} : { day: Number(parts.d) }),
  });
  return { pattern, read, format };
}

/** Two digits mean 1930–2029. */
function century(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Days since 1899-12-30; before March 1900 one less, because Excel counts a 29 February 1900. null: no such day. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days > 60 ? days : days - 1;
}
