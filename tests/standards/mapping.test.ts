import { describe, expect, it } from 'vitest';
import { departmental, departmentalCodes, governmental, governmentalCodes } from '../../src/standards/economic.ts';
import { governmentalFor, isMapped } from '../../src/standards/mapping.ts';

/** 表6 of 封丘县政务服务和大数据管理局 2024, names as printed there. */
const TABLE_6 = [
  ['30101', '基本工资', '50101', '工资奖金津补贴'],
  ['30102', '津贴补贴', '50101', '工资奖金津补贴'],
  ['30107', '绩效工资', '50501', '工资福利支出'],
  ['30103', '奖金', '50101', '工资奖金津补贴'],
  ['30201', '办公费', '50201', '办公经费'],
  ['30206', '电费', '50201', '办公经费'],
  ['30211', '差旅费', '50201', '办公经费'],
  ['30209', '物业管理费', '50201', '办公经费'],
  ['30205', '水费', '50201', '办公经费'],
  ['30207', '邮电费', '50201', '办公经费'],
  ['30226', '劳务费', '50205', '委托业务费'],
  ['30229', '福利费', '50201', '办公经费'],
  ['30213', '维修(护)费', '50209', '维修(护)费'],
  ['30217', '公务接待费', '50206', '公务接待费'],
  ['30228', '工会经费', '50201', '办公经费'],
  ['30239', '其他交通费用', '50201', '办公经费'],
  ['30302', '退休费', '50905', '离退休费'],
  ['30108', '机关事业单位基本养老保险缴费', '50102', '社会保障缴费'],
  ['30112', '其他社会保障缴费', '50102', '社会保障缴费'],
  ['30110', '职工基本医疗保险缴费', '50102', '社会保障缴费'],
  ['30113', '住房公积金', '50103', '住房公积金'],
] as const;

const fullWidth = (name: string) => name.replace('(', '（').replace(')', '）');

describe('a real 表6', () => {
  it('has 21 pairs', () => {
    expect(TABLE_6).toHaveLength(21);
  });

  it.each(TABLE_6)('%s %s → %s %s', (from, fromName, to, toName) => {
    const kind = from === '30107' ? 'institution' : 'administrative';
    const mapping = isMapped(from, to);
    expect(mapping?.confidence).toBe('verified');
    expect(mapping?.kinds).toContain(kind);
    expect(governmentalFor(from, kind)).toStrictEqual([{ governmental: to, confidence: 'verified' }]);
    expect(departmental(from)?.name).toBe(fullWidth(fromName));
    expect(governmental(to)?.name).toBe(fullWidth(toName));
  });
});

describe('the mapping', () => {
  const sections = departmentalCodes.filter((entry) => entry.level === 'section').map((entry) => entry.code);

  it('gives every section one government code for a public institution, and for an administrative unit but for 30107', () => {
    expect(sections.filter((code) => governmentalFor(code, 'institution').length !== 1)).toEqual([]);
    expect(sections.filter((code) => governmentalFor(code, 'administrative').length !== 1)).toEqual(['30107']);
    expect(governmentalFor('30107', 'administrative')).toEqual([]);
  });

  it('names known government codes only, of the class that goes with the kind of unit', () => {
    const forAdministrative = sections.flatMap((code) => governmentalFor(code, 'administrative'));
    const forInstitution = sections.flatMap((code) => governmentalFor(code, 'institution'));
    const both = [...forAdministrative, ...forInstitution];
    expect(both.filter((candidate) => governmental(candidate.governmental)?.level !== 'section')).toEqual([]);
    expect(forAdministrative.filter((candidate) => /^50[56]/.test(candidate.governmental))).toEqual([]);
    expect(forInstitution.filter((candidate) => /^50[1-4]/.test(candidate.governmental))).toEqual([]);
  });

  it('counts as the research does', () => {
    const counts: Record<string, number> = {};
    for (const code of sections) {
      for (const to of governmentalCodes) {
        const mapping = isMapped(code, to.code);
        if (!mapping) continue;
        const key = mapping.confidence === 'exception' ? 'exception' : mapping.kinds.join('+');
        counts[key] = (counts[key] ?? 0) + 1;
      }
    }
    expect(counts).toStrictEqual({
      administrative: 67,
      institution: 68,
      'administrative+institution': 32,
      exception: 5,
    });
  });

  it.each([
    ['30101', '50101', ['administrative'], 'verified'],
    ['30101', '50501', ['institution'], 'verified'],
    ['30106', '50199', ['administrative'], 'recalled'],
    ['30302', '50905', ['administrative', 'institution'], 'verified'],
    ['30311', '50999', ['administrative', 'institution'], 'conjectured'],
    ['31201', '50803', ['administrative', 'institution'], 'observed'],
    ['30107', '50199', [], 'exception'],
  ])('%s → %s is for %j: %s', (from, to, kinds, confidence) => {
    expect(isMapped(from, to)).toStrictEqual({ kinds, confidence });
  });

  it('does not offer what is only an exception', () => {
    expect(governmentalFor('30101', 'administrative')).toStrictEqual([
      { governmental: '50101', confidence: 'verified' },
    ]);
    expect(governmentalFor('30301', 'institution')).toStrictEqual([{ governmental: '50905', confidence: 'verified' }]);
  });

  it.each([
    ['30101', '50201'],
    ['50101', '30101'],
    ['30101', ''],
    ['99999', '50101'],
  ])('%s → %s is no pair', (from, to) => {
    expect(isMapped(from, to)).toBeUndefined();
  });

  it('has nothing for unknown codes and for classes', () => {
    expect(governmentalFor('99999', 'institution')).toEqual([]);
    expect(governmentalFor('301', 'administrative')).toEqual([]);
  });
});
