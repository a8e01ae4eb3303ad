/** What the rules of the audit say that look at texts and figures by themselves: {placeholders} are filled in. */
export const rules = {
  andMore: '{named}等 {count} 项',
  /** What to do, at the end of a message: in the tables themselves, or where they are made of a ledger. */
  add: '请补上。',
  addInLedger: '请在“{sheet}”页补上，再点一次“一键生成”。',
  check: '请核对。',
  addProjects: '请补上，或核对项目名称。',
  again: '请再点一次“一键生成”。',
  checkInLedger: '请在“{sheet}”页核对，再点一次“一键生成”。',

  exceeded: '{part} {actual} 大于 {whole} {expected}，多 {difference}。部分不能大于全部，请核对这两处。',
  negative: '有负数：{cells}。如果不是抵减，请改正。',
  errorValues:
    '{table} 有 {count} 格是 {found}，算不出数：公式引用的表或格不在了，或者引用的格里不是数。请先看删过什么，撤销删除，或重新生成。',
  noNumber: '{cell} 里是“{found}”，不是数。请改成数；没有就空着。',
  textNumber: '{cell} 的 {found} 存成了文本，合计不会算上它。请改成数字。',
  finerCell: '{cell} 的值是 {found}，印出来是 {printed}，比 0.01 更细。请改成两位小数，否则合计会有尾差。',
  finerTable: '{table} 有 {count} 格的值比印出的两位小数更细，已按四舍五入后的数审核。',
  uncalculated: '{table} 有 {count} 个公式没有计算结果，无法审核。请用 Excel 打开，重新计算并保存，再审核。',

  codeName: '{tables} 的科目 {code} 名称是“{found}”，科目表里是“{name}”。请核对编码和名称。',
  codeWithoutName: '{tables} 的科目 {code} 没有写名称，科目表里是“{name}”。请补上。',
  codeUnknown:
    '{tables} 的科目“{code} {name}”不在内置科目表里。请对照当年的政府收支分类科目核对；确有这个科目可以不改。',
  classUnknown: '{tables} 的科目“{code} {name}”，它的类（前 3 位）不存在。请核对编码。',
  codesRecalled:
    '{table} 的科目 {codes} 在内置科目表里凭记忆收录，没有见过公开文件使用。请对照当年的政府收支分类科目核对。',
  pairUnmapped:
    '{tables} 的 {pair}：部门经济科目一般不对应这个政府经济科目（财预〔2017〕98号）。请核实；确实如此可以不改。',
  kindsMixed:
    '表6 同时有机关（501、502、503）和事业单位（505、506）的政府经济科目，较少的是 {codes}。同一单位一般只用一种，请核实是否有事业编制人员。',
  largeShare: '表6 {code} {name} {part}，占公用经费 {whole} 的 {share}%。请核实是否合理，并准备好说明。',
  classLabels: '{table} 有的类用的是旧名：{labels}。表样如此可以不改。',

  notEmpty: '{table} 有金额，表下却写着“{found}”。请删去说明，或核对金额。',
  statementMissing: '{table} 是空表，没有说明。请在表下写：{statement}',
  allZero: '{table} 的金额全是零，也没有空表说明。确实没有这项收支的，请在表下写：{statement}',
  appropriationNote:
    '表5 备注说“仅含当年财政拨款”，但表5 合计 {actual}，当年财政拨款是 {expected}。请按实际改写或删去备注。',

  yearDiffers: '{table} 表题是 {found} 年，其他表是 {year} 年。请改成一致。',
  yearMissing: '{table} 表题里没有年度，其他表是 {year} 年。',
  statedYearDiffers: '{table} 表下的说明写的是 {found} 年，表题是 {year} 年。请核对。',
  departmentDiffers: '{table} 的部门名称是“{found}”，其他表是“{department}”。请改成一致。',
  unitName: '{table} 单位 {code} 的名称是“{found}”，其他表是“{name}”。请改成一致。',
  unitCode: '{table} 单位“{name}”的代码是 {found}，其他表是 {code}。请改成一致。',
  projectUnit: '表10 的项目单位“{found}”不在各表的单位里。请核对单位名称。',
  unitDiffers: '{table} 的金额单位是{found}，其他表是{usual}。请换算成一致，再改单位。',
  unitMissing: '{table} 没有印金额单位。请在表题下补上，如“单位：万元”。',
  placeholder: '{table} 里有没替换的占位文字“{found}”。请改成正式内容。',

  projectKind: '表10 项目“{project}”的类型是“{found}”。只能是“其他运转类”或“特定目标类”。',
  projectName: '表12 的项目名称“{found}”与表10 的“{name}”不一致。请改成一字不差。',
  projectsOnlyIn: '项目{projects}只在{table}里，{other}没有。{mend}',
  projectOrder: '表12 的项目次序与表10 不同：表12 先列“{project}”，表10 先列“{first}”。不影响金额。',
  indicatorsMissing: '表12 项目{projects}没有{indicators}。{mend}',
  noBenefits: '表12 的 {count} 个项目都没有效益指标，绩效目标可能不完整。{mend}',
  costDiffers: '表12 项目“{project}”的成本指标合 {cost} 万元，资金总额是 {total} 万元，应当相等。{mend}',
  projectCodeMissing: '表12 项目{projects}没有项目编码。{mend}',
  projectCodeForm:
    '表12 项目“{project}”的编码“{found}”不是 21 位（区划 6 位、年度 2 位、流水 13 位），也许没有按文本填写。{mend}',
  projectRegion: '表12 项目“{project}”的编码“{found}”开头的区划是 {region}，其他项目是 {usual}。{mend}',
  projectYear: '表12 项目“{project}”的编码“{found}”的年度是 {year}，晚于预算年度。{mend}',

  percentSignMissing: '表11“{name}”的指标值“{found}”没有百分号。{mend}',
  notPercent: '表11“{name}”是比率，指标值“{found}”却不是百分比。{mend}',
  wrongDirection: '表11“{name}”的指标值“{found}”方向可能反了（≥ 和 ≤）。{mend}',
  aboveHundred: '表11“{name}”的指标值“{found}”超过 100%。{mend}',
  valueMissing: '表11 没有指标值：{names}。{mend}',

  functionDiffers:
    '{name}：表5 科目 {items} 是 {actual}，表6 科目 {codes} 是 {expected}，差 {difference}。一般应相等，请核实。',
  notInProjects:
    '表1 一般公共预算中不是财政拨款的有 {actual}，表10 全部项目的一般公共预算只有 {expected}，落不到具体项目。请留意。',

  otherDepartments: '只审核了“{department}”的表。工作簿里还有{others}的表，没有审核：请每个部门用一个工作簿。',
  notChecked: '有 {count} 条规则无法审核：{reasons}。',
  lackingTables: '没有{tables}，表内各项，以及同{others} 的关系，没有核对',
  lackingAll: '没有{tables}，表内各项没有核对',
  lackingWhole: '十二张表不全，没有核对哪些格应当空着',
  lackingParts: '缺列、缺合计或有认不出的行，{others} 的有些关系没有核对',
  lackingCodes: '项目没有列经济分类，没有核对表8 与表7',
  lackingLedger: '底稿有错，没有核对底稿与表',

  tableMissing: '没有{table}（{title}）。这张表必须公开，没有数据也要列出空表并说明。',
  ownTableMissing: '没有{table}（{title}），与它有关的无法审核。',
  headingsUnknown: '{table} 的表头认不全，无法审核。缺：{headings}。请按表样补齐表头。',
  headingsAbsent: '{table} 有表题，没有找到表头，无法审核。请按表样补齐表头。',
  'missing column': '{table} 没有“{found}”这一列，有关的无法审核。请按表样补上。',
  'unknown column': '{table} 的“{found}”这一列有数，但不认得，没有审核。请核对表头。',
  'missing row': '{table} 没有这些行：{found}。',
  'unknown row': '{table} 的“{found}”这一行有金额，但认不出是什么，没有计入。请核对编码和名称。',
  'repeated row': '{table} 的“{found}”重复出现，只审核了第一行。请合并或改正。',
  'unreadable code': '{table} 的“{found}”不是科目编码，这一行没有计入。请核对。',
  'second table': '{table} 在工作簿里有两张，“{found}”这一张没有审核。请删去多余的。',

  ledgerProblem: '{where}：{what}',
  notEntered: '底稿里单位 {unit}、科目 {code} 的 {amount} 万元没有进{tables}。请再点一次“一键生成”。',
  projectNotEntered:
    '底稿里单位 {unit}、科目 {code}、项目“{project}”的 {amount} 万元没有进{tables}。请再点一次“一键生成”。',
  sourceDiffers:
    '表2 合计行“{source}”是 {actual}，底稿是 {expected}，差 {difference}。请再点一次“一键生成”，或核对改动过的格。',
  itemDiffers:
    '表3 {code} {name} 是 {actual}，底稿是 {expected}，差 {difference}。请再点一次“一键生成”，或核对改动过的格。',
  ledgerYear: '底稿是 {year} 年，十二张表是 {found} 年。请再点一次“一键生成”。',
  ledgerDepartment: '底稿要公开的是“{department}”，十二张表是“{found}”。请再点一次“一键生成”。',
};
