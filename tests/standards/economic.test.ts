import { describe, expect, it } from 'vitest';
import { departmental, departmentalCodes, governmental, governmentalCodes } from '../../src/standards/economic.ts';

describe.each([
  { name: '部门预算支出经济分类', codes: departmentalCodes, classes: 10, sections: 100, recalled: 0, first: '3' },
  { name: '政府预算支出经济分类', codes: governmentalCodes, classes: 15, sections: 66, recalled: 29, first: '5' },
])('$name', ({ codes, classes, sections, recalled, first }) => {
  it('is whole', () => {
    expect(codes.filter((entry) => entry.level === 'class')).toHaveLength(classes);
    expect(codes.filter((entry) => entry.level === 'section')).toHaveLength(sections);
    const lowest = codes.filter((entry) => entry.level === 'section');
    expect(lowest.filter((entry) => entry.confidence === 'recalled')).toHaveLength(recalled);
    expect(lowest.filter((entry) => entry.confidence === 'verified')).toHaveLength(sections - recalled);
  });

  it('has each code once, in order, under its class', () => {
    const all = codes.map((entry) => entry.code);
    expect(all).toStrictEqual([...new Set(all)].sort());
    expect(all.filter((code) => !(code.startsWith(first) && /^\d{3}(\d\d)?$/.test(code)))).toEqual([]);
    expect(all.filter((code) => !all.includes(code.slice(0, 3)))).toEqual([]);
  });

  it('has no name twice under one class, and full-width brackets only', () => {
    const names = codes.map((entry) => `${entry.level === 'class' ? '' : entry.code.slice(0, 3)} ${entry.name}`);
    expect(new Set(names).size).toBe(codes.length);
    expect(codes.filter((entry) => /[()\s]/.test(entry.name))).toEqual([]);
  });
});

describe('looking up', () => {
  it.each([
    ['301', 'class', '工资福利支出'],
    ['30101', 'section', '基本工资'],
    ['30213', 'section', '维修（护）费'],
    ['31013', 'section', '公务用车购置'],
    ['39999', 'section', '其他支出'],
  ])('%s of the departments', (code, level, name) => {
    expect(departmental(code)).toStrictEqual({ code, level, name, confidence: 'verified' });
  });

  it.each([
    ['502', 'class', '机关商品和服务支出', 'verified'],
    ['50101', 'section', '工资奖金津补贴', 'verified'],
    ['50207', 'section', '因公出国（境）费用', 'verified'],
    ['51401', 'section', '预备费', 'recalled'],
    ['512', 'class', '债务还本支出', 'recalled'],
  ])('%s of the government', (code, level, name, confidence) => {
    expect(governmental(code)).toStrictEqual({ code, level, name, confidence });
  });

  it('tells the names of 2018 that are still printed', () => {
    const former = governmentalCodes.filter((entry) => entry.formerName !== undefined);
    expect(former.map((entry) => [entry.code, entry.name, entry.formerName])).toStrictEqual([
      ['503', '机关资本性支出', '机关资本性支出（一）'],
      ['504', '机关资本性支出（基本建设）', '机关资本性支出（二）'],
      ['50601', '资本性支出', '资本性支出（一）'],
      ['50602', '资本性支出（基本建设）', '资本性支出（二）'],
    ]);
  });

  it.each(['', '30100', '3010', '301010', '50101', '２'])('"%s" is no departmental code', (code) => {
    expect(departmental(code)).toBeUndefined();
  });

  it.each(['', '50100', '30101', '50801'])('"%s" is no government code', (code) => {
    expect(governmental(code)).toBeUndefined();
  });
});
