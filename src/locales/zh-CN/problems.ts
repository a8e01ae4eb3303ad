/** What is wrong with a ledger, and what to do: {placeholders} are filled in. */
export const problems = {
  ledgerMissing: '这个工作簿里还没有底稿。请先在“底稿”里新建底稿，填好，再来生成。',
  sheetMissing: '工作簿里没有“{sheet}”这一页。请点“新建底稿”，或把这一页的名称改回“{sheet}”。',
  headingMissing: '“{sheet}”页找不到完整的表头：{headings}。请把这一行表头补齐（名称要一字不差）。',
  valueMissing: '没有填写。请补上。',
  notCalculated: '公式没有计算结果，不知道是多少。请用 Excel（或 WPS）打开这个文件，保存一次，再来。',
  notText: '这里应填文字，现在是“{found}”。',
  notNumber: '这里应填数字，现在是文字“{found}”。请改成数字（不带单位、逗号和空格）。',
  notWhole: '这里应填整数，现在是“{found}”。',
  codeFormat: '“{found}”的格式不对。这里应填 {form}，半角，前后没有空格。',
  textTooLong: '文字太长，Excel 一格最多 32,767 个字。请缩短。',
  notAnOption: '“{found}”不在可选范围内。可选：{options}。',
  unknownField: '不认识的栏目。请删去，或核对栏目名称。',
  listEmpty: '一条也没有。请至少填一条。',
  unlistedCode: '科目表里没有科目“{found}”。{near}如果确有这个科目，请在“参数”页的“补充科目”里写上编码和名称。',
  codeRecalled:
    '科目“{found} {name}”在内置科目表里凭记忆收录，没有见过公开文件使用。请对照当年的政府收支分类科目核对。',
  pairUnmapped:
    '部门经济科目“{departmental}”一般不对应政府经济科目“{governmental}”（财预〔2017〕98号）。请核实；确实如此可以不改。',
  pairOfSupplement:
    '部门经济科目“{departmental}”对应政府经济科目“{governmental}”：含有补充科目，对应表里没有，按填写的使用。请自己核对一次。',
  subjectOfOtherBudget:
    '“{source}”的钱列在科目“{found} {name}”：这个科目不属于这本预算。请核对科目和资金来源，改正其中一个。',
  pairOfOtherUnits:
    '政府经济科目“{governmental}”（部门经济科目“{departmental}”）不是{kind}单位用的（财预〔2017〕98号）。请核对单位性质和科目；确有这样的人员编制可以不改。',
  supplementTwice: '补充科目“{found}”写了两次。请删去一行，只留一个名称。',
  supplementOfUnknownClass: '补充科目“{found}”的类（前 3 位）不存在。只能补充已有类下面的款、项。',
  supplementNotNeeded: '科目“{found}”内置科目表里已经有了，不必补充；名称以内置的为准。',
  approvedDiffers:
    '“{source}”批复数 {approved} {unit}，底稿合计 {found} {unit}，差 {difference} {unit}。请改底稿或批复数；不想核对就清空批复数。',
  scopeNotDeclared:
    '公开口径应填“部门”（所属单位合在一起），或“参数”页单位一览里的一个 6 位单位编码；“{found}”不在其中。',
  unknownFunctional: '科目表里没有功能科目“{found}”。{near}请核对编码。',
  notLeafFunctional: '功能科目“{found}”下面还有更细的科目，请填到最末一级（一般是 7 位）。',
  unknownDepartmental: '科目表里没有部门经济科目“{found}”。{near}请核对编码。',
  unknownGovernmental: '科目表里没有政府经济科目“{found}”。{near}请核对编码。',
  governmentalWithoutDepartmental: '填了政府经济科目，没有填部门经济科目。请两个都填，或都不填。',
  governmentalUnclear: '{kind}单位的部门经济科目“{departmental}”没有唯一对应的政府经济科目，请自己填写。{candidates}',
  unitNotDeclared: '单位“{found}”没有在“参数”页的单位一览里。请先在那里登记，或核对编码。',
  unitTwice: '单位编码“{found}”重复。请删去一行，或改正编码。',
  unitNameTwice: '单位名称“{found}”重复。表 10、表 12 按名称对应单位，请改成不同的名称。',
  unitOfOtherDepartment: '单位编码“{found}”的前 3 位应与部门编码“{department}”相同。请核对。',
  projectNotDeclared: '单位 {unit} 在“项目与绩效”页没有项目“{found}”。请先在那里登记，名称要一字不差。',
  projectTwice: '同一单位里项目“{found}”登记了两次。请合并，或改名。',
  nameReserved: '“{found}”是表里固定的行名，不能用作名称：表里的数会算错行。请用全称。',
  projectNamesAlike:
    '项目“{found}”与同一单位的另一个项目只差空格，表里看不出是两个项目。请删去多余的空格再合并，或改成不同的名称。',
  projectCodedAsUnit: '项目编码“{found}”与单位编码相同，表 12 里分不清哪一行是单位。请核对项目编码。',
  projectWithoutName: '这一行有绩效指标，上面却没有项目。请在这一行填写项目的单位、名称和类型。',
  basicWithoutEconomic: '基本支出必须填部门经济科目。请补上；如果是项目支出，请填项目名称。',
  basicClassWithoutColumn:
    '基本支出不能用经济科目“{found}”：表 3、表 5、表 6 只有 301、302、303、310 四类的栏目。请改用这四类，或填写项目名称（列入项目支出）。',
  yearEndWithDetails: '年终结转结余只填单位、资金来源和金额，这里的“{found}”请删去。',
  finerThanFen: '金额“{found}”比“分”还细。请保留到分（元两位小数，万元六位小数）。',
  finerThanPublished: '“{found}”多于两位小数。情况说明里的金额以万元为单位，请保留两位小数。',
  amountTooLarge: '金额“{found}”太大，不像真实的数。请核对单位是元还是万元。',
  entryTwice:
    '与前面一笔完全相同（单位、科目、项目、资金来源、金额都一样）。两笔都已计入；如果是重复录入，请删去一笔。',
  amountVast: '最大的一笔是 {found} {unit}，超过 10 亿元。请核实：金额单位是不是选错了？',
  amountNegative: '金额是负数（{found}），已照数计入。如果是录入差错，请改正。',
  projectWithoutAmount: '项目“{found}”在“底稿”里一笔金额也没有，表 10 和表 12 里是空行。请补金额，或删去项目。',
  amountPrintsBlank: '金额 {found} 按万元两位小数印出来是空白：不够 0.01 万元，四舍五入、凑平尾差以后是 0。',
};
