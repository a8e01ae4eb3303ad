import { rules } from './audit-rules.ts';

/** What the audit says. Rules have their wording in their declaration. */
export const audit = {
  rules,

  /** Both sides of a relation that does not hold; amounts as printed. */
  relations: {
    unequal: '{left} {leftAmount} ≠ {right} {rightAmount}，差 {difference}',
    notZero: '{left} {leftAmount} 应为空：没有相应的行或科目',
    sum: '{cells} 之和',
    many: '{first} 等 {count} 格之和',
    plus: ' + ',
    nothing: '（没有相应的行）',
  },

  /** Cells that should calculate themselves. */
  formulas: {
    overwritten: '{cell} 应是公式，被改成了 {found}。请恢复公式，数要改请改底稿。',
    emptied: '{cell} 的公式被删掉了。请恢复公式。',
    'other formula': '{cell} 的公式与表的口径不一致，可能取错了格或漏了行。请恢复公式。',
  },

  /** Sums in tables of other layouts. */
  outline: {
    W1: '“{sheet}”{row}：{column} {actual} ≠ 下级 {count} 行之和 {expected}，差 {difference}',
    W2: '“{sheet}”{row}：{column} {actual} ≠ 各类 {count} 行之和 {expected}，差 {difference}',
    W3: '“{sheet}”{row}：{column} {actual} ≠ 其余 {count} 列之和 {expected}，差 {difference}',
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
    hint: '提示',
    unchecked: '无法审核',
  },

  /** What the command line says of a workbook. */
  report: {
    summary: '{file}：错误 {error}，尾差 {tail}，核实 {plausibility}，提示 {hint}，无法审核 {unchecked}，通过 {pass}。',
    suspect: '最可能是 {cell}：现为 {current}，改为 {suggested} 就有 {settles} 条成立',
    follows: '（同一原因还有 {count} 条）',
  },

  unchecked: {
    equation: '有 {count} 处无法审核：缺表、缺列，或格里不是数。',
  },
};
