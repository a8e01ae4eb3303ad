/** What is to be said of files, whoever reads or makes them. */
export const files = {
  /** Why a workbook cannot be read. */
  unreadable: {
    empty: '“{file}”是空的，一个字节也没有。请重新导出或复制一份。',
    encrypted: '“{file}”是加密的：设了打开密码，或者设了只读保护。请在 Excel 里去掉密码或只读保护，另存一份。',
    legacy: '“{file}”是旧的 .xls 格式。请用 Excel 打开，另存为 .xlsx。',
    notXlsx:
      '“{file}”不是表格文件。请核对选的是不是工作簿（.xlsx、.xls）；PDF、图片和 Word 里的表，请先复制到 Excel 里。',
    damaged: '“{file}”损坏了，读不全。请用 Excel 打开，让它修复，另存为 .xlsx。',
    tooLarge: '“{file}”的内容范围太大。请在 Excel 里删去用不到的工作表和空行空列，保存再试。',
    webPage: '“{file}”不是表格，是一个网页，或系统的一句出错提示。请重新登录系统，再导出一次。',
    webArchive: '“{file}”是网页存档（MHT）。请用 Excel 打开，另存为 .xlsx。',
  },
  /** Why a text cannot be read. */
  unreadableText: {
    empty: '“{file}”是空的，一个字节也没有。请重新保存或复制一份。',
    encrypted: '“{file}”设了密码。请在 Word 里去掉密码，另存一份。',
    legacy: '“{file}”是旧的 .doc、.wps 一类的格式。请用 Word 或 WPS 打开，另存为 .docx。',
    pdf: '“{file}”是 PDF。请用生成它的 Word 文稿；没有的，把文字复制到 .txt 里。',
    otherFormat: '“{file}”不是 .docx，也不是纯文本（像是 RTF、ODT 或网页）。请用 Word 打开，另存为 .docx。',
    workbook: '“{file}”是工作簿。要核对的文稿应是 .docx 或 .txt。',
    noText: '“{file}”不是文字，或编码认不出来。请用记事本打开，另存为 UTF-8。',
    damaged: '“{file}”损坏了，读不全。请用 Word 打开，让它修复，另存为 .docx。',
    tooLarge: '“{file}”太大，不像一份情况说明。请只留说明的部分再试。',
  },
  /** What 公开版 leaves out, or has and may not have. */
  warnings: {
    hiddenRow:
      '“{sheet}”的第 {place} 行是隐藏的，公开版里没有这一行。它有数字，看得见的合计里可能含有它：请核对是该显示还是该删除。',
    hiddenColumn:
      '“{sheet}”的 {place} 列是隐藏的，公开版里没有这一列。它有数字，看得见的合计里可能含有它：请核对是该显示还是该删除。',
    hiddenCell:
      '“{sheet}”的 {place} 有一个看不见的数字（压在合并单元格下面，或被格式、颜色、字号、行高列宽、条件格式藏起来），公开版里没有它。看得见的合计里可能含有它：请核对。',
    header: '“{sheet}”的页眉或页脚里有文字，公开版照样印出来：请核对能不能公开。',
    noFigure: '“{sheet}”的 {place} 是错误值或“真、假”，不是数字，公开版里照样看得见：请先改正。',
    outside: '“{sheet}”的表格以外还有内容（{place}），公开版里照样有：不要公开的请先删去。',
    picture: '“{sheet}”上的图片、图表等没有放进公开版。',
    hiddenSheet: '“{sheet}”是隐藏的，没有放进公开版。如要公开，请取消隐藏再试。',
    absentSheet: '工作簿里没有“{sheet}”，公开版里也就没有。',
  },
};
