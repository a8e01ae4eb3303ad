/** What a command takes: the words after its name, options with a value, and flags. Its texts are looked up by these names. */
export interface CommandShape {
  /** The words beside the options, as the help prints them; `…`: as many as are given. */
  readonly words: readonly string[];
  /** Options with a value that must be there. */
  readonly required: readonly string[];
  /** Options with a value that may be left out. */
  readonly optional: readonly string[];
  readonly flags: readonly string[];
  /** What is typed behind `npm run -s twelve --`. README and the help show the same. */
  readonly example: string;
}

/** All commands, in the order in which the help lists them. */
export const COMMANDS = {
  new: {
    words: [],
    required: ['year', 'department', 'out'],
    optional: ['code'],
    flags: ['force'],
    example: 'new --year 2024 --department 某某局 --out 我的底稿.xlsx',
  },
  import: {
    words: ['file'],
    required: ['into', 'out'],
    optional: ['answers', 'sheet', 'existing'],
    flags: ['json', 'force'],
    example: 'import 导出.xls --into 我的底稿.xlsx --out 底稿.xlsx',
  },
  generate: {
    words: ['ledger'],
    required: ['out'],
    optional: ['unit'],
    flags: ['all-units', 'force'],
    example: 'generate 我的底稿.xlsx --out 十二表.xlsx --all-units',
  },
  template: {
    words: [],
    required: ['year', 'department', 'out'],
    optional: [],
    flags: ['force'],
    example: 'template --year 2024 --department 某某局 --out 空白模板.xlsx',
  },
  publish: {
    words: ['workbook'],
    required: ['out'],
    optional: [],
    flags: ['with-text', 'with-form', 'force'],
    example: 'publish 十二表.xlsx --out 公开版.xlsx',
  },
  audit: {
    words: ['paths'],
    required: [],
    optional: ['report'],
    flags: ['json', 'exact', 'force'],
    example: 'audit 各单位的表/ --report 审核结果.xlsx',
  },
  check: {
    words: ['text'],
    required: ['with'],
    optional: [],
    flags: ['json'],
    example: 'check 情况说明.docx --with 十二表.xlsx',
  },
  document: {
    words: ['ledger'],
    required: ['out'],
    optional: ['unit'],
    flags: ['all-units', 'incomplete', 'no-charts', 'force'],
    example: 'document 十二表.xlsx --out 公开文稿.docx',
  },
} as const satisfies Readonly<Record<string, CommandShape>>;

export type CommandName = keyof typeof COMMANDS;
