import { auditPane } from './audit-pane.ts';
import { documentPane } from './document-pane.ts';
import { generatePane } from './generate-pane.ts';

/** What the pane and the ribbon's commands say. */
export const pane = {
  name: '预算十二表',
  areas: '功能',
  manual: '使用手册',
  more: '更多功能',
  /** How a sheet is named inside a sentence, and what stands between several. */
  sheet: '“{name}”',
  and: '、',
  andMore: '{sheets}等 {count} 页',
  cell: '“{sheet}”的 {address} 格',
  workbook: '工作簿',
  fromRibbon: '功能区上一次操作的结果（当时窗口没能打开）：{what}',
  close: '关闭',
  cancel: '取消',

  /** The pane itself could not go on. */
  broken: {
    what: '面板出了意外，停住了。',
    next: '工作簿还在。请点“重新打开”；正在写的操作如果没有做完，打开后会提示恢复。还不行，请保存工作簿，重启 Excel。',
    again: '重新打开',
  },

  /** The example department, to try and to remove. */
  example: {
    there: '这是示例，可以随便改、随便试。',
    remove: '移除示例',
    ask: '会删去示例的 {count} 页：{sheets}。',
    typed: '其中有您自己填写或改过的：{list}，会一起删去；删去后还可以撤销。',
    typedRows: '“{sheet}”{rows} 行',
    others: '其他页不动，工作簿回到放入示例之前。',
    referring: '{sheets}里有公式引用这些页，移除后会变成 #REF!。请先改好它们，或照样移除。',
    removing: '正在移除示例…',
    removed: '示例已移除，工作簿和原来一样。',
  },

  clearHistory: {
    intro: '撤销记录：工作簿里存着最近几次操作之前的数，供撤销用。把工作簿交给别人以前可以清除，公开版里本来就没有。',
    clear: '清除撤销记录',
    confirm: '清除',
    ask: '清除以后，以前的操作都不能再撤销。',
    askNext: '各页的内容不变。清除以后请保存工作簿。',
    done: '已清除 {count} 次操作的撤销记录，请保存工作簿。',
    nothing: '工作簿里没有撤销记录。',
  },

  ledger: {
    tab: '底稿',
    looking: '正在查看工作簿…',
    lookAgain: '重新查看',
    absent: '这个工作簿里还没有底稿。三步做出十二张表：',
    steps: ['底稿：每个数只填一遍，也可以导入', '生成：十二张表连同公式写进工作簿', '审核：每条勾稽关系查一遍'],
    tryExample: '用示例试一试',
    tryFor: '放进一个真实部门 2024 年的底稿，试完可以整个移除。',
    incomplete:
      '工作簿里有{found}，缺{missing}。如果是底稿，请把缺的那几页的名称改回来；如果不是，请先把已有的改个名，再新建底稿。',
    present: '底稿在{sheets}四页里：直接填，或导入预算系统导出的表。填好后先检查，再生成。',
    year: '预算年度',
    code: '部门编码',
    codeHint: '3 位数字，如 019',
    department: '部门名称',
    departmentHint: '印在每张表上，请写全称',
    yearWrong: '请填 4 位半角数字，2020 到 2099。',
    codeWrong: '请填 3 位半角数字，前面的 0 也要写。',
    departmentWrong: '没有填写。请补上。',
    create: '新建底稿',
    template: '空白模板',
    templateFor: '给不用底稿、直接在表上填数的人：十二张表都是空的，合计和表间取数已有公式。',
    preparing: '正在新建…',
    writing: '正在写入，从“{sheet}”起（{number}/{total}）',
    made: {
      ledger: {
        what: '已新建底稿。',
        next: '请先在“参数”页选好金额单位，填好各单位和它们的性质；再点“导入…”，或到“底稿”页录入，然后回来检查。',
      },
      template: {
        what: '已新建空白模板。',
        next: '请从表2 填起，只填末级：合计，还有表1、表4、表11、表12 的金额，都会自己算。填完直接去“审核”；“底稿”和“生成”用不着。',
      },
      example: {
        what: '已放入示例：一个县级部门 2024 年的底稿。',
        next: '看看“底稿”页怎么填，再去生成。试完点“移除示例”。',
      },
      exampleFile: {
        what: '已放入示例：一个县级部门 2024 年的底稿。',
        next: '看看“底稿”页怎么填，再去生成。试完点上面的“新工作簿”，从头做自己的。',
      },
    },
    taken: '没有新建：{sheets}已有内容。',
    takenNext: '请把它们改名，或换一个空白工作簿，再点一次。',
    check: '检查底稿',
    checking: '正在检查底稿…',
    bad: '底稿有 {count} 处问题。',
    badNext: '请逐条改好，再检查一次。',
    unregisteredNext:
      '有 {count} 个项目“项目与绩效”页还没有。名称核对过、没有写错，就点“登记项目”，再到那一页选项目类型；其余请逐条改好，再检查一次。',
    register: '登记项目',
    registering: '正在登记项目…',
    clean: '底稿没有问题，共 {count} 笔，{total}。',
    amount: '{amount} {unit}',
    /** The sum of a source of funds. */
    ofSource: '{source} {amount}',
    between: '；',
    onward: '去生成',
  },

  generate: generatePane,
  audit: auditPane,
  document: documentPane,

  findings: {
    errors: '问题（{count}）',
    plausibilities: '请核实（{count}）',
    hints: '提示（{count}）',
    jump: '点一条，跳到它所在的单元格。',
    more: '还有 {count} 条，改好上面这些以后再检查就会列出。',
  },

  /** What Excel could not do, why, and what to do next. */
  failures: {
    cellEditing: {
      what: '有单元格正在编辑，Excel 这时不让加载项读写。',
      next: '请按回车（保留）或 Esc（放弃）结束编辑，再点一次。',
    },
    protected: {
      what: '{where}受保护或是只读的，写不进去。',
      next: '请在“审阅”选项卡里撤销保护，或另存一份能编辑的，再点一次。',
    },
    notFound: { what: '找不到{where}，可能已被删除或改名。', next: '请把名称改回来，或重新生成，再点一次。' },
    alreadyExists: { what: '{where}：已有同名的工作表。', next: '请把那一页改名，再点一次。' },
    hidden: { what: '{where}是隐藏的，不能跳过去。', next: '请右键点任一工作表标签，选“取消隐藏”，再点一次。' },
    tooLarge: { what: '{where}的内容太多，一次处理不了。', next: '请把与预算无关的内容移到别的工作簿，再点一次。' },
    textTooLong: {
      what: '{where}放不下要写的文字：超过了 32767 个字。',
      next: '请把底稿里的这段文字改短，再点一次。',
    },
    inTheWay: {
      what: '{where}里有合并单元格、表格（插入的表）、透视表、筛选或数组公式挡着。',
      next: '请取消它们（表格可以“转换为区域”），或把这一页改名，再点一次。',
    },
    otherWorkbook: { what: '现在显示的是另一个工作簿。', next: '请切换回这个工作簿，再点一次。' },
    busy: { what: 'Excel 正忙，没有做完。', next: '请等几秒，再点一次。' },
    unsupported: { what: '这个版本的 Excel 做不了这一步。', next: '请用 Excel 2021 以上的版本或 Microsoft 365 打开。' },
    refused: {
      what: 'Excel 不接受要写进{where}的内容，这是加载项的差错。',
      next: '请先保存工作簿，再点一次；还不行，请把这句话告诉技术人员。',
    },
    changed: {
      what: '{where}刚才又有改动，也许是别人同时在编辑；改动还在，这次没有写入。',
      next: '请看一眼改动，再点一次。',
    },
    running: { what: '加载项正在另一处写这个工作簿。', next: '请等它做完，再点一次。' },
    unfinished: { what: '上一次操作没有做完，要先恢复。', next: '请打开面板，点上面的“恢复”，再点一次。' },
    readOnlyFile: {
      what: '这个文件是 .xls、.et 或 .csv，这里只能看和审核，写不进去。',
      next: '请用 WPS 或 Excel 打开它，另存为 .xlsx，再到这里打开。',
    },
    unreadableFile: {
      what: '工作簿损坏了，读不全，没有写入。',
      next: '请用 WPS 或 Excel 打开它，另存为 .xlsx，再试一次。',
    },
    notLoaded: { what: '加载项的程序没有下载完整。', next: '请检查网络或内网服务器，再点一次。' },
    unknown: {
      what: '出了意外，没有做完。',
      next: '请只选中一张工作表、切换到普通视图、让这个工作簿在最前面，再点一次；还不行，请看看有没有表格、筛选或数组公式挡着，再先保存、重启 Excel。',
    },
  },
};
