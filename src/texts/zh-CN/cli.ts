/** What the command line says. */
export const cli = {
  usage:
    '用法：\n  npm run -s twelve -- generate <底稿.json|底稿.xlsx> --out <结果.xlsx>\n  npm run -s twelve -- template --year <年度> --department <部门名称> --out <结果.xlsx>\n  npm run -s twelve -- publish <工作簿.xlsx> --out <公开版.xlsx>\n  npm run -s twelve -- audit <工作簿.xlsx|文件夹>… [--json] [--exact]',
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
  publishOverInput: '公开版不能写回原工作簿“{file}”。请换一个文件名。',
  noTables: '“{file}”里没有十二张表中的任何一张（隐藏的不算）。请先生成十二表，工作表的名称不要改。',
  notCalculated:
    '“{file}”还有 {count} 个公式没有计算结果，第一个在“{sheet}”的 {cell}。请用 Excel 打开，重新计算并保存，再试。',
  hiddenRow:
    '“{sheet}”的第 {place} 行是隐藏的，公开版里没有这一行。它有数字，看得见的合计里可能含有它：请核对是该显示还是该删除。',
  hiddenColumn:
    '“{sheet}”的 {place} 列是隐藏的，公开版里没有这一列。它有数字，看得见的合计里可能含有它：请核对是该显示还是该删除。',
  hiddenCell:
    '“{sheet}”的 {place} 有一个看不见的数字（压在合并单元格下面，或格式设为不显示），公开版里没有它。看得见的合计里可能含有它：请核对。',
  picture: '“{sheet}”上的图片、图表等没有放进公开版。',
  hiddenSheet: '“{sheet}”是隐藏的，没有放进公开版。如要公开，请取消隐藏再试。',
  absentSheet: '工作簿里没有“{sheet}”，公开版里也就没有。',
  folderEmpty: '文件夹“{folder}”里没有 .xlsx 文件。',
};
