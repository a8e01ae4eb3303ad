import { describe, expect, it } from 'vitest';
import { type FactParts, keysOf } from '../../src/facts/fact.ts';

const BASIC: FactParts = {
  unit: '019001',
  functional: '2010301',
  departmental: '30101',
  governmental: '50101',
  source: '一般公共预算·财政拨款',
};
const KIND = (kind: '其他运转类' | '特定目标类', index: number) => ({ project: { kind, index } });

/** The keys of basic expenditure, and what becomes different. */
const basicKeys = {
  unit: 'U019001',
  functional: 'F2010301',
  functionalClass: 'C201',
  nature: 'NB',
  economicClass: 'E301',
  departmental: 'D30101',
  pair: 'X30101G50101',
  project: 'P0',
  source: 'S01',
  fund: 'G1',
  origin: 'OY',
};

const CASES: readonly [what: string, change: Partial<FactParts>, keys: Partial<typeof basicKeys>][] = [
  ['basic expenditure', {}, {}],
  ['the first project', KIND('其他运转类', 0), { project: 'P0001', nature: 'NO' }],
  ['the 123rd project', KIND('特定目标类', 122), { project: 'P0123', nature: 'NT' }],
  ['a section of five digits', { functional: '21999' }, { functional: 'F21999', functionalClass: 'C219' }],
  [
    'a project without economic codes',
    { ...KIND('特定目标类', 6), departmental: '', governmental: '' },
    { project: 'P0007', nature: 'NT', economicClass: 'E0', departmental: 'D0', pair: 'X0' },
  ],
  [
    'what is left for next year',
    { functional: '年终结转结余', departmental: '', governmental: '', source: '上年结转·单位资金' },
    {
      functional: 'FY',
      functionalClass: 'CY',
      nature: 'NY',
      economicClass: 'E0',
      departmental: 'D0',
      pair: 'X0',
      source: 'S15',
      fund: 'G5',
      origin: 'OC',
    },
  ],
];

/** rules.md section 0: ten of this year, five carried over. */
const SOURCE_CASES = [
  ['一般公共预算·财政拨款', 'S01', 'G1', 'OY'],
  ['一般公共预算·其他', 'S02', 'G1', 'OY'],
  ['政府性基金预算', 'S03', 'G2', 'OY'],
  ['国有资本经营预算', 'S04', 'G3', 'OY'],
  ['财政专户管理资金', 'S05', 'G4', 'OY'],
  ['事业收入', 'S06', 'G5', 'OY'],
  ['事业单位经营收入', 'S07', 'G5', 'OY'],
  ['上级补助收入', 'S08', 'G5', 'OY'],
  ['附属单位上缴收入', 'S09', 'G5', 'OY'],
  ['其他收入', 'S10', 'G5', 'OY'],
  ['上年结转·一般公共预算', 'S11', 'G1', 'OC'],
  ['上年结转·政府性基金预算', 'S12', 'G2', 'OC'],
  ['上年结转·国有资本经营预算', 'S13', 'G3', 'OC'],
  ['上年结转·财政专户管理资金', 'S14', 'G4', 'OC'],
  ['上年结转·单位资金', 'S15', 'G5', 'OC'],
] as const;

describe('the keys of a fact', () => {
  it.each(CASES)('%s', (_, change, keys) => {
    expect(keysOf({ ...BASIC, ...change })).toEqual({ ...basicKeys, ...keys });
  });

  it.each(SOURCE_CASES)('%s', (name, source, fund, origin) => {
    expect(keysOf({ ...BASIC, source: name })).toEqual({ ...basicKeys, source, fund, origin });
  });

  it('no key can be taken for a number or an operator', () => {
    for (const [, change] of CASES) {
      for (const key of Object.values(keysOf({ ...BASIC, ...change }))) expect(key).toMatch(/^[A-Z][A-Z0-9]*$/);
    }
  });

  it('a source that does not exist is a mistake of the program', () => {
    expect(() => keysOf({ ...BASIC, source: '彩票' })).toThrow('彩票');
  });
});
