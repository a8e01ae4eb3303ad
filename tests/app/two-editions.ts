import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';

/* One department before and after its budget was redone: units, codes, economic items and projects came and went. */

const NAMES: Readonly<Record<string, string>> = {
  '019001': '某县数据局本级',
  '019002': '某县数据中心',
  '019003': '某县服务站',
  '019004': '某县信息所',
};
const FISCAL = '一般公共预算·财政拨款';

interface Edition {
  /** Units in their order, each with functional codes in any order. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  /** Departmental and governmental codes that every functional code has. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly projects: readonly (readonly [unit: string, name: string])[];
  readonly fund: boolean;
}

const BEFORE: Edition = {
  units: {
    '019001': ['2010301', '2080505', '2101101', '2210201'],
    '019002': ['2010399', '2080505', '2101102'],
    '019003': ['2080505', '2210201'],
  },
  pairs: [
    ['30101', '50101'],
    ['30201', '50201'],
    ['30211', '50201'],
    ['30303', '50905'],
  ],
  projects: [
    ['019001', '机房运维'],
    ['019001', '系统升级'],
    ['019002', '数据采集'],
    ['019003', '窗口服务'],
  ],
  fund: true,
};

const AFTER: Edition = {
  units: {
    '019004': ['2010399', '2080505'],
    '019001': ['2010301', '2010302', '2101101', '2210201', '2210202'],
    '019002': ['2010350', '2010399', '2080505', '2101102'],
  },
  pairs: [
    ['30101', '50101'],
    ['30102', '50101'],
    ['30201', '50201'],
    ['30303', '50905'],
    ['30304', '50901'],
  ],
  projects: [
    ['019001', '安全测评'],
    ['019001', '机房运维'],
    ['019002', '数据采集'],
    ['019002', '数据治理'],
    ['019004', '窗口服务'],
  ],
  fund: false,
};

/* The same with as little as has something of every kind that comes, stays and goes. */

const SMALL_BEFORE: Edition = {
  units: { '019001': ['2010301'], '019002': ['2010399', '2080505'] },
  pairs: [
    ['30101', '50101'],
    ['30217', '50206'],
  ],
  projects: [
    ['019001', '机房运维'],
    ['019002', '数据采集'],
  ],
  fund: true,
};

const SMALL_AFTER: Edition = {
  units: { '019004': ['2010301'], '019001': ['2010301', '2080505'] },
  pairs: [
    ['30217', '50206'],
    ['30303', '50905'],
  ],
  projects: [
    ['019001', '机房运维'],
    ['019004', '窗口服务'],
  ],
  fund: false,
};

export const editions = { before: () => ledgerOf(BEFORE), after: () => ledgerOf(AFTER) };
export const smallEditions = { before: () => ledgerOf(SMALL_BEFORE), after: () => ledgerOf(SMALL_AFTER) };

function ledgerOf({ units, pairs, projects, fund }: Edition): Ledger {
  const codes = Object.keys(units);
  const reading = parseLedger({
    year: 2026,
    department: { code: '019', name: '某县数据局' },
    amountUnit: '万元',
    units: codes.map((code) => ({ code, name: NAMES[code], kind: '行政' })),
    projects: projects.map(([unit, name]) => ({
      unit,
      name,
      kind: '其他运转类',
      indicators: {
        output: [
          { name: `${name}数量`, value: '≥1' },
          { name: `${name}质量`, value: '优' },
        ],
      },
    })),
    entries: [
      ...codes.flatMap((unit) =>
        units[unit]!.flatMap((functional) =>
          pairs.map(([departmental, governmental], index) => ({
            ...{ unit, functional, departmental, governmental, source: FISCAL },
            amount: Number(functional.slice(-4)) + index,
          })),
        ),
      ),
      ...projects.map(([unit, project], index) => ({
        ...{ unit, project, functional: units[unit]![0], departmental: '', governmental: '', source: FISCAL },
        amount: 100 + index,
      })),
      ...(fund
        ? [{ unit: '019001', functional: '2120801', project: '机房运维', source: '政府性基金预算', amount: 7 }]
        : []),
    ],
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.ledger;
}
