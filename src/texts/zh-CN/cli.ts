/** What the command line says. */
export const cli = {
  usage:
    '用法：\n  npm run -s twelve -- generate <底稿.json|底稿.xlsx> --out <结果.xlsx>\n  npm run -s twelve -- template --year <年度> --department <部门名称> --out <结果.xlsx>',
  unknownCommand: '没有“{command}”这个命令。',
  optionMissing: '缺少 {option}。',
  unknownOption: '不认识的选项：{option}。',
  yearFormat: '--year 应是 4 位数字，例如 2024。',
  fileMissing: '打不开文件“{file}”。请核对路径。',
  fileUnreadable:
    '“{file}”不是能读的 .xlsx 文件（可能加了密码、是旧的 .xls，或已损坏）。请用 Excel 另存为 .xlsx 再试。',
  fileUnkeepable: '“{file}”里有重新保存会丢失的内容（{part}）。请另存一份只有底稿的 .xlsx 再试。',
  jsonUnreadable: '“{file}”不是合格的 JSON 文件（{reason}）。请检查括号、引号和逗号。',
  cannotWrite: '写不了“{file}”。请核对文件夹是否存在、文件是否正被打开。',
  outOverInput: '结果不能写回底稿文件“{file}”。请换一个文件名。',
  refused: '“{file}”有 {count} 处问题，没有生成任何文件：',
  written: '已生成 {file}',
  hints: '另有 {count} 处请留意：',
};
