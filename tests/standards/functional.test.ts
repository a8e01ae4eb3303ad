import { describe, expect, it } from 'vitest';
import { functional, functionalCodes, functionalLeaves } from '../../src/standards/functional.ts';

function countBy<T>(entries: readonly T[], key: (entry: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const entry of entries) counts[key(entry)] = (counts[key(entry)] ?? 0) + 1;
  return counts;
}

describe('支出功能分类', () => {
  const all = functionalCodes(2026);

  // The research list has 1,245 rows: 31 classes, 204 sections, 1,010 items. Ours lacks class 218, which the tables
  // do not list, and adds section 20110, without which three former items would have no parent, and 200 rows of the fund part.
  it('holds every row of the research list', () => {
    expect(countBy(all, (entry) => entry.level)).toStrictEqual({ class: 30, section: 234, item: 1181 });
    expect(countBy(all, (entry) => entry.confidence)).toStrictEqual({
      verified: 693,
      observed: 28,
      former: 12,
      recalled: 712,
    });
  });

  it('has codes in order, of the length of their level, each once', () => {
    const codes = all.map((entry) => entry.code);
    expect(codes).toStrictEqual([...new Set(codes)].sort());
    const lengths = { class: 3, section: 5, item: 7 };
    expect(all.filter((entry) => !/^2\d+$/.test(entry.code) || entry.code.length !== lengths[entry.level])).toEqual([]);
  });

  it('has the parent of every code', () => {
    const codes = new Set(all.map((entry) => entry.code));
    expect(all.filter(({ code, level }) => level !== 'class' && !codes.has(code.slice(0, -2)))).toEqual([]);
  });

  it('has no name twice under one parent, but for former codes', () => {
    const current = all.filter((entry) => entry.confidence !== 'former');
    const named = countBy(current, (entry) => `${entry.code.slice(0, -2)} ${entry.name}`);
    expect(Object.entries(named).filter(([, count]) => count > 1)).toEqual([]);
    expect(all.filter((entry) => entry.name.trim() === '' || /\s/.test(entry.name))).toEqual([]);
  });

  it.each([
    ['201', 'class', '一般公共服务支出', 'mixed', 'verified'],
    ['20103', 'section', '政府办公厅（室）及相关机构事务', 'general', 'verified'],
    ['2010301', 'item', '行政运行', 'general', 'verified'],
    ['2010399', 'item', '其他政府办公厅（室）及相关机构事务支出', 'general', 'verified'],
    ['2080501', 'item', '行政单位离退休', 'general', 'verified'],
    ['2080505', 'item', '机关事业单位基本养老保险缴费支出', 'general', 'verified'],
    ['2089999', 'item', '其他社会保障和就业支出', 'general', 'verified'],
    ['2101101', 'item', '行政单位医疗', 'general', 'verified'],
    ['2210201', 'item', '住房公积金', 'general', 'verified'],
    ['2011002', 'item', '一般行政管理事务', 'general', 'former'],
    ['21208', 'section', '国有土地使用权出让收入安排的支出', 'fund', 'verified'],
    ['2137202', 'item', '基础设施建设和经济发展', 'fund', 'observed'],
    ['20822', 'section', '大中型水库移民后期扶持基金支出', 'fund', 'recalled'],
    ['2082202', 'item', '基础设施建设和经济发展', 'fund', 'recalled'],
    ['2082301', 'item', '移民补助', 'fund', 'recalled'],
    ['2136601', 'item', '基础设施建设和经济发展', 'fund', 'recalled'],
    ['2136702', 'item', '解决移民遗留问题', 'fund', 'recalled'],
    ['2320411', 'item', '国有土地使用权出让金债务付息支出', 'fund', 'recalled'],
    ['2330498', 'item', '其他地方自行试点项目收益专项债券发行费用支出', 'fund', 'recalled'],
    ['22399', 'section', '其他国有资本经营预算支出', 'stateCapital', 'verified'],
  ])('knows %s in 2024', (code, level, name, budgetKind, confidence) => {
    expect(functional(code, 2024)).toStrictEqual({ code, level, name, budgetKind, confidence, since: 2024 });
  });

  it.each(['20139', '2013901', '20140', '2014004'])('has %s in every edition', (code) => {
    expect([2024, 2025, 2026].filter((year) => functional(code, year))).toStrictEqual([2024, 2025, 2026]);
  });

  it('has from 2025 on what came with 2025', () => {
    const of2024 = new Set(functionalCodes(2024));
    expect(all.filter((entry) => !of2024.has(entry)).map((entry) => entry.code)).toStrictEqual([
      ...['20141', '2014101', '2014102', '2014103', '2014150', '2014199'],
      ...['20598', '2059803', '21398', '2139802', '21498', '2149801', '21598', '2159802'],
    ]);
    expect(functional('2014101', 2024)).toBeUndefined();
    expect(functional('2014101', 2025)?.name).toBe('行政运行');
    expect(functional('2139802', 2026)?.budgetKind).toBe('fund');
    expect(functionalCodes(2025)).toStrictEqual(all);
  });

  it('answers other years by the nearest edition', () => {
    expect(functionalCodes(2020)).toStrictEqual(functionalCodes(2024));
    expect(functionalCodes(2030)).toStrictEqual(all);
  });

  it.each(['', '2', '218', '225', '226', '228', '999', '20100', '2010398', '201030', '20103011', ' 2010301', '30101'])(
    'does not know "%s"',
    (code) => {
      expect(functional(code, 2026)).toBeUndefined();
    },
  );
});

describe('the lowest codes', () => {
  it('are items, and what ends above them', () => {
    const leaves = functionalLeaves(2024).map((entry) => entry.code);
    expect(leaves).toContain('2010301');
    expect(leaves).not.toContain('20103');
    expect(leaves.filter((code) => code.length < 7)).toStrictEqual([
      ...['20208', '20301', '209', '21112', '21113', '21211', '21309', '21472', '21702', '21799'],
      ...['21901', '21902', '21908', '21999', '227', '22902', '23303'],
    ]);
  });
});
