/** What the area 审核 of the pane says. */
export const auditPane = {
  tab: '审核',
  intro: '按工作簿现在的样子核对十二张表：合计、表间勾稽、公式和文字。只看，不改工作簿。',
  start: '一键审核',
  checking: '正在审核…',
  writing: '正在写入工作簿…',

  /** How a cell is named. */
  at: '{sheet}!{address}',
  blank: '空',
  /** What a cell will show once its formula is back. */
  calculated: '{amount}（公式）',
  text: '“{text}”',

  more: '更多',
  exact: '精确模式',
  exactHint: '打开：差 0.01 也算错误。关着：四舍五入引起的小差算尾差，不算错误。',
  exactFixed: '精确模式：这个工作簿有底稿，数由底稿生成，差 0.01 也算错误。',
  live: '随改随查',
  liveHint: '改了单元格就自动重查，不写工作簿。',

  /** The result in a sentence, and what to do next. */
  verdicts: {
    noTables: {
      what: '没有找到十二张表，无法审核。',
      next: '请先在“生成”里生成；要审核别处来的表，请把它们复制到这个工作簿，连同表名（如“部门收支总体情况表”）和表头。',
    },
    wrong: { what: '有 {error} 处错误。', next: '请从第一条看起：改好一处，同一原因的会一起消失。' },
    toJudge: { what: '没有错误，有 {judge} 条请您判断。', next: '核对无误的，写上说明即可。' },
    incomplete: {
      what: '能核对的都对，另有 {unchecked} 处无法审核。',
      next: '原因列在下面。没有审核的，不等于没有问题。',
    },
    green: { what: '全部通过：{passed} 条勾稽关系都成立。', next: '表里的数再有改动，请再审核一次。' },
  },
  counts: '结果，点一类只看这一类',
  count: '{name} {count}',
  explained: '{name} {count}（已说明 {explained}）',
  passed: '通过',

  filter: '筛选',
  search: '查找',
  searchHint: '表、科目、金额或地址',
  table: '表',
  allTables: '全部表',
  noTable: '其他',
  nothingListed: '没有符合条件的。',
  showAll: '全部列出',
  group: '{outcome} · {table}（{count}）',
  keys: '点一条跳到单元格；上下方向键换条，回车跳转。',
  moreItems: '再列 {count} 条（还有 {left} 条）',

  suspect: {
    one: '最可能错的是这一格：',
    together: '最可能是这几格一起错了：',
    several: '以下 {count} 处同样可疑，请对照原始资料判断：',
    change: '现为 {before}，改为 {after} 就全部成立（{settles} 条）。',
    changeTogether: '现为 {before}，改为 {after}。',
    settles: '一起改，就全部成立（{settles} 条）。',
    slip: '像是{slip}。',
    formula: '这里是公式。请检查公式和它引用的格，不要改成数。',
    more: '再列 {count} 处',
  },

  follows: '同一原因还有 {count} 条',
  rule: '规则 {rule}',
  basis: '依据：{basis}',

  fix: {
    formula: '恢复公式',
    formulas: '恢复整张表的公式',
    numbers: '改成数字',
    text: '补写文字',
    all: '全部改好（{count} 格）',
    allHint: '公式被覆盖、数字存成文字、空表缺说明：可以放心改，不动您填的数。',
    suggestion: '按建议改',
  },
  ask: {
    fix: '将这样改，其他不动：',
    suggestion: '这会改动您填的数。请先对照原始资料，确认要这样改吗？',
    was: '现在',
    becomes: '改为',
    approve: '改',
    more: '另有 {count} 格，改法相同。',
  },

  explanation: {
    kind: '类别',
    noKind: '不分类',
    label: '审核说明',
    hint: '存在工作簿里，重新审核后还在。',
    write: '写说明',
    edit: '改说明',
    save: '保存说明',
    said: '说明：{text}',
    stale: '写这条说明以后数变了，请看说明是否还对，再保存一次。',
  },

  exporting: '导出结果',
  sheetButton: '写勾稽审核页',
  mark: '标出错误格',
  unmark: '取消标出',
  messages: {
    fixed: '已改好 {count} 格，并重新审核。',
    notCalculated: '别的格里的公式还没有重算：请存盘后用 WPS 或 Excel 打开、存一次盘，或再点“一键生成”。',
    changed: '没有改：刚才显示之后，工作表上又有改动。已重新审核，请再看一遍。',
    exported: '审核结果已写到“审核结果”页。',
    exportTaken: '已有一页叫“审核结果”，不是审核写的。要换掉它吗？',
    sheetWritten: '“勾稽审核”页已写好，里面是公式，表里的数一变，结论跟着变。',
    sheetTaken: '已有一页叫“勾稽审核”，不是审核写的。要换掉它吗？',
    sheetNotOurs: '没有写：这些表不是本加载项生成的，尾差要按容差判断，公式判断不了。',
    sheetNotOursNext: '可以用“导出结果”把这次审核的结论写成一页。',
    marked: '已标出 {count} 格，您自己的格式没有动。',
    markedNext: '点“取消标出”就去掉。',
    unmarked: '标出的记号都去掉了。',
    takenNext: '换掉后那一页原有的内容可以用“撤销”找回；或者先给它改个名。',
    replace: '换掉',
    undo: '撤销',
  },

  /** A sheet with the findings. */
  sheet: {
    headings: ['序号', '结论', '规则', '位置', '问题', '左值', '右值', '差额', '最可能的格和改法', '说明'],
    none: '没有发现问题。',
  },
};
