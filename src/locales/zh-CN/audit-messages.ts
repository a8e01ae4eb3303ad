/** What the audit found, by the code of the finding: {placeholders} are its details. */
export const messages = {
  unequal: '{left} {actual} ≠ {right} {expected}，差 {difference}',
  notZero: '{left} {actual} 应为空：没有相应的行或科目',
  rankSum: '“{sheet}”{row}：{column} {actual} ≠ 下级 {count} 行之和 {expected}，差 {difference}',
  totalSum: '“{sheet}”{row}：{column} {actual} ≠ 各类 {count} 行之和 {expected}，差 {difference}',
  columnSum: '“{sheet}”{row}：{column} {actual} ≠ 其余 {count} 列之和 {expected}，差 {difference}',

  balanceDiffers: '“{sheet}”收入总计 {actual} ≠ 支出总计 {expected}，差 {difference}。请核对。',
  changeDiffers: '“{sheet}”{row}：{column} {actual} ≠ 上年加增减 {expected}，差 {difference}。请核对。',
  figureDiffers: '{left} {actual} ≠ {right} {expected}，差 {difference}。两张表的同一个数应当相等，请核对。',
  rowDiffers: '{left} {actual} ≠ {right} {expected}，差 {difference}。两张表的同一科目应当相等，请核对。',
  rowMissing: '{left} {actual}，“{sheet}”里没有这一科目的行。请核对是不是漏了行。',
  rowsOmitted:
    '“{sheet}”{row}：{column} {actual} 比列出的下级各行之和 {expected} 多 {difference}，像是有意略列。请核实，并在表下注明略去了什么。',
  threePublicExceeded:
    '{left} {actual} 大于 {right} {expected}，多 {difference}。“三公”经费含基本支出和项目支出，不能比其中一部分少，请核实。',
  tableEmpty: '“{sheet}”一个数也没有，{cell} 却有 {amount}。请核实是不是漏填。',
  codeRepeated: '“{sheet}”科目 {code} {name} 连着列了两行，已当作上下级核对。请核实编码。',
  parentMissing: '“{sheet}”有 {found} {name}，没有上级科目 {code} 的行，其他科目都有。请核对是不是漏了行。',
  detailsMissing: '“{sheet}”的“{row}”下面没有列明细，同级的大多列了。请核实是不是漏了行。',
  kindMissing: '“{sheet}”的“{row}”没有列在任何一类之下，本表是分类列示的。请核实是不是漏了类别行。',
  totalMissing: '“{sheet}”没有合计行，与它有关的没有核对。请核实是不是漏了行。',
  sheetsUnread: '没有核对：{unread}。',
  sheetsChecked: '表样与本工具的不同，按各表自己的表样核对：{counts}。',
  noDisclosure: '没有认出部门预算公开的表，没有审核。',
  finalAccounts: '这是决算的表。这里只审核部门预算，没有审核。',

  overwritten: '{cell} 应是公式，被改成了 {amount}。请恢复公式，数要改请改底稿。',
  overwrittenByText: '{cell} 应是公式，被改成了 “{found}”。请恢复公式，数要改请改底稿。',
  emptied: '{cell} 的公式被删掉了。请恢复公式。',
  otherFormula: '{cell} 的公式与表的口径不一致，可能取错了格或漏了行。请恢复公式。',
  pasted:
    '{tables} 的公式都变成了数（共 {count} 格）：像是整张表粘成了数。数与底稿核对过，不符的另列。要接着改底稿，请恢复公式。',
  pastedStale:
    '{table} 的公式都变成了数，其中 {count} 格与底稿不符：底稿后来改过，或数被改过。请恢复公式，让表按底稿重算。',
  pastedDiffers: '{cell} {actual} 与底稿不符，底稿是 {expected}，差 {difference}。请恢复公式，或核对底稿。',

  exceeded: '{part} {actual} 大于 {whole} {expected}，多 {difference}。部分不能大于全部，请核对这两处。',
  negative: '有负数：{cells}。如果不是抵减，请改正。',
  errorValues:
    '{table} 有 {count} 格是 {values}，算不出数：公式引用的表或格不在了，或者引用的格里不是数。请先看删过什么，撤销删除，或重新生成。',
  noNumber: '{cell} 里是“{found}”，不是数。请改成数；没有就空着。',
  textNumber: '{cell} 的 {amount} 存成了文本，合计不会算上它。请改成数字。',
  textNumbers: '{table} 有 {count} 格金额存成了文本，合计不会算上它们：{cells}。请改成数字。',
  finerCell: '{cell} 的值是 {found}，印出来是 {amount}，比 0.01 更细。请改成两位小数，否则合计会有尾差。',
  finerTable: '{table} 有 {count} 格的值比印出的两位小数更细，已按四舍五入后的数审核。',
  uncalculated: '{table} 有 {count} 个公式没有计算结果，无法审核。请用 Excel 打开，重新计算并保存，再审核。',

  hiddenMoney:
    '{table} 隐藏的行或列（{values}）里有 {count} 个金额，印出来的数加起来与合计不符。请取消隐藏，或删去这些行列并改正合计。',

  codeName: '{tables} 的科目 {code} 名称是“{found}”，科目表里是“{name}”。请核对编码和名称。',
  codeWithoutName: '{tables} 的科目 {code} 没有写名称，科目表里是“{name}”。请补上。',
  codeUnknown:
    '{tables} 的科目“{code} {name}”不在内置科目表里。请对照当年的政府收支分类科目核对；确有这个科目可以不改。',
  classUnknown: '{tables} 的科目“{code} {name}”，它的类（前 3 位）不存在。请核对编码。',
  codesRecalled:
    '{tables} 的科目 {codes} 在内置科目表里凭记忆收录，没有见过公开文件使用。请对照当年的政府收支分类科目核对。',
  pairsUnmapped:
    '{tables} 的 {pairs}：部门经济科目一般不对应这样的政府经济科目（财预〔2017〕98号）。请核实；确实如此可以不改。',
  kindsMixed:
    '表6 同时有机关（501、502、503）和事业单位（505、506）的政府经济科目，较少的是 {codes}。同一单位一般只用一种，请核实是否有事业编制人员。',
  pairOfOtherUnits:
    '{tables} 的 {pair} 不是{unitKind}单位用的政府经济科目（“{unit}”，财预〔2017〕98号）。请核对单位性质和科目。',
  subjectOfOtherBudget: '{tables} 把{budget}列在 {code} {name}，这个科目不属于这本预算。请核对科目和资金来源。',
  largeShare: '表6 {code} {name} {amount}，占公用经费 {total} 的 {share}%。请核实是否合理，并准备好说明。',
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
  moneyUnitDiffers: '{table} 的金额单位是{found}，其他表是{usual}。请换算成一致，再改单位。',
  moneyUnitMissing: '{table} 没有印金额单位。请在表题下补上，如“单位：万元”。',
  storedInYuan:
    '{table} 的数是其他表的一万倍：像是以元存放，用数字格式显示成万元。请把数换算成万元（除以 10000），再改回两位小数的格式。',
  placeholder: '{table} 里有没替换的占位文字“{found}”。请改成正式内容。',

  projectKind: '表10 项目“{project}”的类型是“{found}”。只能是“其他运转类”或“特定目标类”。',
  projectName: '表12 的项目名称“{found}”与表10 的“{name}”不一致。请改成一字不差。',
  projectsOnlyIn: '项目{projects}只在{table}里，{other}没有。{remedy}',
  projectOrder: '表12 的项目次序与表10 不同：表12 先列“{project}”，表10 先列“{first}”。不影响金额。',
  indicatorsMissing: '表12 项目{projects}没有{indicators}。{remedy}',
  noBenefits: '表12 的 {count} 个项目都没有效益指标，绩效目标可能不完整。{remedy}',
  costDiffers: '表12 项目“{project}”的成本指标合 {cost} 万元，资金总额是 {total} 万元，应当相等。{remedy}',
  projectCodeMissing: '表12 项目{projects}没有项目编码。{remedy}',
  projectCodeForm:
    '表12 项目“{project}”的编码“{found}”不是 21 位（区划 6 位、年度 2 位、流水 13 位），也许没有按文本填写。{remedy}',
  projectRegion: '表12 项目“{project}”的编码“{found}”开头的区划是 {region}，其他项目是 {usual}。{remedy}',
  projectYear: '表12 项目“{project}”的编码“{found}”的年度是 {year}，晚于预算年度。{remedy}',

  percentSignMissing: '表11“{name}”的指标值“{found}”没有百分号。{remedy}',
  notPercent: '表11“{name}”是比率，指标值“{found}”却不是百分比。{remedy}',
  wrongDirection: '表11“{name}”的指标值“{found}”方向可能反了（≥ 和 ≤）。{remedy}',
  aboveHundred: '表11“{name}”的指标值“{found}”超过 100%。{remedy}',
  valueMissing: '表11 没有指标值：{names}。{remedy}',

  overallGoalsMissing: '{table} 没有填年度履职目标、年度主要任务和绩效指标。部门整体绩效目标要随预算公开，请补上。',
  overallPartMissing: '{table} 没有填{headings}。请补上。',

  functionDiffers:
    '{name}：表5 科目 {functional} 是 {actual}，表6 科目 {departmental} 是 {expected}，差 {difference}。一般应相等，请核实。',
  notInProjects:
    '表1 一般公共预算中不是财政拨款的有 {actual}，表10 全部项目的一般公共预算只有 {expected}，落不到具体项目。请留意。',

  tablesUnfilled: '{tables} 还没有填：一个数也没有，而别的表里有相应的钱。请接着填；与它们有关的关系，填了再审核。',
  noFigures: '十二张表里一个数也没有（像是空白模板），不能算审核通过。请填好再审核。',
  otherDepartments: '只审核了“{department}”的表。工作簿里还有{departments}的表，没有审核：请每个部门用一个工作簿。',
  notChecked: '有 {count} 条规则无法审核：{reasons}。',

  tableMissing: '没有{table}（{title}）。这张表必须公开，没有数据也要列出空表并说明。',
  ownTableMissing: '没有{table}（{title}），与它有关的无法审核。',
  headingsUnknown: '{table} 的表头认不全，无法审核。缺：{headings}。请按表样补齐表头。',
  headingsAbsent: '{table} 有表题，没有找到表头，无法审核。请按表样补齐表头。',
  missingColumn: '{table} 没有“{found}”这一列，有关的无法审核。请按表样补上。',
  unknownColumn: '{table} 的“{found}”这一列有数，但不认得，没有审核。请核对表头。',
  missingRow: '{table} 没有这些行：{rows}。',
  unknownRow: '{table} 的“{found}”这一行有金额，但认不出是什么，没有计入。请核对编码和名称。',
  repeatedRow: '{table} 的“{found}”重复出现，只审核了第一行。请合并或改正。',
  unreadableCode: '{table} 的“{found}”不是科目编码，这一行没有计入。请核对。',
  secondTable: '{table} 在工作簿里有两张，“{found}”这一张没有审核。请删去多余的。',

  textDiffers: '“{name}”写的是 {found}，应为 {should}。',
  textRounded: '“{name}”写的是 {found}，应为 {should}，差在末位，像是四舍五入造成的。',
  textDirection: '“{name}”{found}的方向反了，应为{should}。',
  textDenied: '说没有“{name}”，表里有 {should}。',
  textUnmoved: '说“{name}”与上年相同，实际{should}。',
  reasonMissing: '“{name}”有增减（{found}），没有写原因。请核实并补上。',
  reasonNeedless: '“{name}”没有增减，不用写原因。',
  textSection: '没有“{name}”这一部分。请核实并补上，没有这方面的内容也要说明。',
  textPublisher: '写的是“{found}”，表上是“{should}”的口径。部门和单位不要混用，请核实。',
  textReason: '“{name}”：原文“{found}”与填报的“{should}”只有数字不同。请核实以哪一个为准。',
  textShares: '这一组占比合计 {total}%，不是 100%：“{name}”写的是 {found}，应为 {should}。',
  textYear: '年份写的是 {found}，应为 {should}。',
  textDepartment: '名称写的是“{found}”，应为“{should}”。',
  textPlaceholder: '“{found}”是没有填的占位文字。请填上。',
  textSignless: '“{found}”后面没有 %。请补上。',
  textItemsExtra: '列举了 {values}，表6 的公用经费里没有。请核实。',
  textItemsMissing: '没有列举 {names}，表6 的公用经费里有。请核实。',
  textUnrecognised: '{found} 没有认出是什么数，没有核对。',
  textUnknown: '{found} 在工作簿里没有可以对照的数，没有核对。',
  factsMissing:
    '“情况说明·填报”一项也没有填，“情况说明”里有 {count} 处待填。要公开情况说明，请从这一格填起；不用可以不管。',
  factMissing: '“情况说明·填报”的“{name}”没有填，情况说明要用它。请填上。',

  ledgerProblem: '{problem}',
  notEntered: '底稿里单位 {unit}、科目 {code} 的 {amount} 万元没有进{tables}。请再点一次“一键生成”。',
  projectNotEntered:
    '底稿里单位 {unit}、科目 {code}、项目“{project}”的 {amount} 万元没有进{tables}。请再点一次“一键生成”。',
  sourceDiffers:
    '表2 合计行“{sources}”是 {actual}，底稿是 {expected}，差 {difference}。请再点一次“一键生成”，或核对改动过的格。',
  itemDiffers:
    '表3 {code} {name} 是 {actual}，底稿是 {expected}，差 {difference}。请再点一次“一键生成”，或核对改动过的格。',
  ledgerYear: '底稿是 {year} 年，十二张表是 {found} 年。请再点一次“一键生成”。',
  ledgerDepartment: '底稿要公开的是“{department}”，十二张表是“{found}”。请再点一次“一键生成”。',
};
