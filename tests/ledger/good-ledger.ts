/**
 * A ledger without any problem, as JSON: two units, two projects, what is left for next year. In new input sheets its entries stand
 * in rows 7–12 of 底稿, its units in rows 11–12 of 参数, its projects in rows 5–6 and 7 of 项目与绩效. A new copy at every call.
 */
export function goodLedger() {
  const appropriation = '一般公共预算·财政拨款';
  return {
    year: 2024,
    department: { code: '019', name: '县数据局' },
    amountUnit: '万元',
    rounding: '自动凑平',
    scope: '部门',
    units: [
      { code: '019001', name: '县数据局机关', kind: '行政' },
      { code: '019002', name: '县服务中心', kind: '事业' },
    ],
    supplements: [] as { code: string; name: string }[],
    approved: [] as { source: string; amount: number }[],
    projects: [
      {
        unit: '019001',
        name: '系统建设',
        code: '410727240000000038808',
        kind: '其他运转类',
        indicators: {
          cost: [{ name: '总成本', value: '≤48万元' }],
          output: [
            { name: '系统数量', value: '1套' },
            { name: '验收合格率', value: '100%' },
          ],
          benefit: [],
          satisfaction: [{ name: '群众满意度', value: '≥95%' }],
        },
      },
      {
        unit: '019002',
        name: '窗口改造',
        code: '',
        kind: '特定目标类',
        indicators: { cost: [], output: [], benefit: [], satisfaction: [] },
      },
    ],
    entries: [
      entry('019001', '2010301', '', '30101', '50101', appropriation, 85.8),
      entry('019001', '2010301', '', '30201', '50201', appropriation, 13.2),
      entry('019002', '2010350', '', '30101', '50501', appropriation, 10),
      entry('019001', '2010399', '系统建设', '', '', '一般公共预算·其他', 48),
      entry('019002', '2010399', '窗口改造', '30201', '50502', '上年结转·一般公共预算', 1.62),
      entry('019001', '年终结转结余', '', '', '', appropriation, 5),
    ],
    performance: {
      goals: '1: 规范事项管理。\n2: 加强培训。',
      tasks: [{ name: '规范事项', content: '建立目录' }],
      indicators: [{ level1: '产出指标', level2: '重点工作任务完成', level3: '完成率', value: '≥90%', note: '年底' }],
    },
    narrative: {
      lastYear: { total: 160, general: 160.5 },
      reasons: { total: '人员增加' },
      assets: { ordinaryVehicles: 2 },
      evaluatedProjects: '无',
      publicationMonth: 2,
      terms: [{ name: '大数据', meaning: '是指数据的集合。' }],
    },
  };
}

function entry(
  unit: string,
  functional: string,
  project: string,
  departmental: string,
  governmental: string,
  source: string,
  amount: number,
) {
  return { unit, functional, project, departmental, governmental, source, amount };
}
