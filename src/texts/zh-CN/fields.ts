/** How a place in a ledger file is called: its lists and its fields. In sheets the heading and the row say it. */
export const fields = {
  lists: {
    units: '单位',
    projects: '项目',
    entries: '底稿',
    tasks: '年度主要任务',
    indicators: '整体绩效指标',
  },
  item: '{list}第 {number} 条',
  field: '“{field}”',
  cell: '“{sheet}”第 {row} 行“{heading}”（{address}）',
  names: {
    year: '预算年度',
    code: '编码',
    name: '名称',
    amountUnit: '金额单位',
    kind: '性质、类型',
    unit: '单位编码',
    functional: '功能科目编码',
    project: '项目名称',
    departmental: '部门经济科目编码',
    governmental: '政府经济科目编码',
    source: '资金来源',
    amount: '金额',
    department: '部门',
    performance: '整体绩效',
    goals: '年度履职目标',
  },
  /** Codes that are near a wrong one. */
  near: '相近的有：{codes}。',
};
