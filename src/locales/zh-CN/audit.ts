import { messages } from './audit-messages.ts';

/** What the audit says. Rules have their wording in their declaration. */
export const audit = {
  messages,

  /** Parts of messages. */
  parts: {
    /** Sums of cells. */
    sum: '{cells} 之和',
    many: '{first} 等 {count} 格之和',
    plus: ' + ',
    nothing: '（没有相应的行）',

    andMore: '{named}等 {count} 项',
    sheetCount: '“{sheet}”{count} 条',
    ledgerProblem: '{where}：{what}',

    lackingTables: '没有{missing}，表内各项，以及同{present} 的关系，没有核对',
    lackingAll: '没有{missing}，表内各项没有核对',
    lackingWhole: '十二张表不全，没有核对哪些格应当空着',
    lackingParts: '缺列、缺合计或有认不出的行，{present} 的有些关系没有核对',
    lackingCodes: '项目没有列经济分类，没有核对表8 与表7',
    lackingLedger: '底稿有错，没有核对底稿与表',
  },

  /** What to do, at the end of a message: in the tables themselves, or where they are made of a ledger. */
  remedies: {
    add: '请补上。',
    addInLedger: '请在“{sheet}”页补上，再点一次“一键生成”。',
    check: '请核对。',
    checkInLedger: '请在“{sheet}”页核对，再点一次“一键生成”。',
    addProjects: '请补上，或核对项目名称。',
    generate: '请再点一次“一键生成”。',
  },

  /** Why sheets were not checked. */
  unread: {
    finalAccounts: '{sheets} 是决算表，这里只审核预算',
    noHeadings: '{sheets} 没有找到表头',
    noMoney: '{sheets} 没有找到金额列',
    unknownTitle: '{sheets} 的表题不认得',
    doubted: '{sheets} 有些行列的关系多数不成立，可能读错了，这些关系没有下结论',
  },

  suspects: {
    transposed: '相邻两位数写颠倒了',
    factor: '小数点或单位差了位',
    sign: '正负号写反了',
  },

  outcomes: {
    error: '错误',
    tail: '尾差',
    plausibility: '核实',
    omitted: '略列',
    hint: '提示',
    unchecked: '无法审核',
  },

  /** Kinds of 审核说明. */
  explanationKinds: {
    omitted: '涉密略列',
    otherScope: '口径不同',
    rounding: '尾差',
    other: '其他',
  },

  /** What the command line says of a workbook. */
  report: {
    summary:
      '{file}：错误 {error}，尾差 {tail}，核实 {plausibility}，略列 {omitted}，提示 {hint}，无法审核 {unchecked}，通过 {pass}。',
    suspect: '最可能是 {cell}：现为 {current}，改为 {suggested} 就有 {settles} 条成立',
    follows: '（同一原因还有 {count} 条）',
    explanation: '说明：{text}',
    staleExplanation: '说明（写了以后数变了）：{text}',
    explanationsUnreadable:
      '工作簿里的审核说明读不出来，这次按没有说明处理。再写一条说明并保存，就会重新存好；原来的要重写。',
  },
};
