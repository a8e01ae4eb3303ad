/** 导入: bringing a list of another system into the ledger. {placeholders} are filled in. */
export const importing = {
  open: '导入…',
  next: '下一步',
  back: '上一步',
  cancel: '取消导入',

  /** Headings of the steps. */
  steps: {
    choose: '导入：选择要导入的表',
    reading: '导入：正在读',
    sheets: '导入：选择工作表',
    questions: '导入：有几处请您确认',
    review: '导入：写入前请核对',
    writing: '导入：正在写入',
    done: '导入完成',
  },

  choose: {
    intro: '读完先给您看，确认以后才写入底稿。表头在第几行、各列怎么排都可以。',
    file: '选择文件…',
    fileFor: '.xlsx、.xls、.csv 或 .txt。文件只在本机读，不上传。',
    paste: '或者粘贴',
    pasteHint: '在原来的表格里连同表头一起选中、复制，再在这里按 Ctrl+V。',
    pasted: '读取粘贴的内容',
    nothingPasted: '这里还是空的。请先粘贴，再点一次。',
  },

  reading: '正在读…',

  sheets: {
    intro: '“{file}”里有 {count} 张工作表，要导入哪一张？',
    sheet: '{name}（{rows} 行）',
  },

  questions: {
    intro: '下面几处从表里看不准。回答会记在这个工作簿里，下次导入就不再问。',
    again: '因为刚才的回答，又有 {count} 处要您确认，排在最前面；前面的回答也还可以改。',
    noHeadings: '没有找到表头，所以只能按列来问。如果表其实有表头，请回上一步，连同表头一起复制或导出。',
    column: '{id}（如 {samples}）',
    blankColumn: '{id}（空列）',
    aboutColumn: '“{id}”一列：{samples}',
    aboutRow: '第 {row} 行：{cells}',
    aboutScaled: '“{id}”一列：第 {row} 行存的是 {stored}，显示为它的 1/{by}',
    onPage: '{label}（第 {row} 行起）',
    all: '下面 {count} 项都一样，就在这里一次选好',
    missing: '还没有回答，请选一个。',
    pick: '请选择',
  },

  review: {
    read: '读到 {count} 笔，合计 {total} {unit}。',
    waiting: '还没有写入，工作簿没有变。',
    nothing: '没有读到一笔可以写入的数。',
    nothingNext: '请看下面各行为什么没有读入，改好原表再导入；也可以换一张表。',
    counts: '表里的 {count} 行',
    totals: '各资金来源（{unit}）',
    total: '合计',
    money: '金额核对（{unit}）',
    inList: '表里各行的金额',
    readSum: '读入的金额',
    difference: '差额',
    noDifference: '一分不差。合计行、合计列不重复计，只用来核对。',
    unread: '有数字、没有当金额读的列（{count}）',
    unreadNext: '如果其中有金额，请给它换一个看得懂的列名（如“政府性基金预算”），再导入。',
    unreadColumn: '{cells} 格，相加是 {sum}',
    sameUnit: '金额的单位是{unit}，和底稿一样。',
    otherUnit: '这张表的金额是{from}，写入时换算成底稿的{to}。',
    severalUnits: '这张表里有{units}几种单位，已逐页换算成底稿的{to}。',
    rejected: '没有读入的行（{count}）',
    remarks: '请核实（{count}）',
    row: '第 {row} 行',
    cell: '第 {row} 行“{heading}”',
    repeated: '有 {count} 笔与底稿里已有的完全相同，请核对是不是导入过了。',
    units: '要新登记的单位（{count}）',
    unitsNext: '写入后，请在“参数”页给它们选单位性质。',
    projects: '要新登记的项目（{count}）',
    project: '{name}（{kind}）',
    unit: '{code} {name}',
    basic: '基本支出',
    sample: '写入后的样子（前 {count} 笔）',
    columns: '各列当作什么',
    remembered: '按您上次的回答（{count}）',
    revise: '修改回答',
    more: '显示全部 {count} 条',
    existing: '底稿里已经有 {count} 笔，怎么办？',
    append: '接在后面',
    replace: '替换：已有的 {count} 笔全部删去',
    existingMissing: '请选一种。',
    write: '写入底稿',
    cancelled: '已停下，没有写入，工作簿和原来一样。',
  },

  /** What a column is used for, besides the fields of an entry. */
  columns: {
    part: '{field}的一段',
    total: '合计，只用来核对',
    passedOver: '不用',
  },

  writing: '正在准备…',

  done: {
    what: '已写入 {entries} 笔。',
    units: '新登记单位 {units} 个。',
    projects: '新登记项目 {projects} 个。',
    next: '请检查底稿，看看还缺什么。',
    unitsNext: '请先在“参数”页给新单位选单位性质，再检查底稿。',
    check: '检查底稿',
    undo: '撤销这次导入',
    again: '再导入一张表',
    close: '回到底稿',
  },

  /** Why nothing could be read, and what to do. */
  failures: {
    empty: { what: '这个文件是空的。', next: '请重新导出，再选一次。' },
    noRows: { what: '里面一个字也没有。', next: '请换一个文件，或重新复制。' },
    encrypted: {
      what: '这个文件是加密的：设了打开密码，或者设了只读保护。',
      next: '请在 Excel 里打开它，去掉密码或只读保护，另存一份；或在里面选中、复制，粘贴到这里。',
    },
    notXlsx: {
      what: '这不是表格文件。',
      next: '请选 .xlsx、.xls 或 .csv 文件；PDF、图片和 Word 里的表，请先复制到 Excel 里。',
    },
    damaged: {
      what: '这个文件打不开，可能不是表格，或者已经损坏。',
      next: '请在 Excel 里打开它，另存为 .xlsx，再选一次；或在里面选中、复制，粘贴到这里。',
    },
    tooLarge: {
      what: '这个文件太大了，不像一张明细表。',
      next: '请把要导入的那张表另存成一个文件，删去空行空列和图片，再选一次。',
    },
    webPage: {
      what: '这不是表格，是一个网页，或系统的一句出错提示。',
      next: '请重新登录系统，再导出一次。',
    },
    webArchive: {
      what: '这是网页存档（MHT），不是表格。',
      next: '请用 Excel 打开它，另存为 .xlsx，再选一次。',
    },
    unavailable: {
      what: '这个文件现在读不出来，可能已被移走，或正被别的程序占用。',
      next: '请关掉占用它的程序，再选一次。',
    },
    noLedger: { what: '底稿的几页不全了。', next: '请取消导入，点“重新查看”，按提示补齐。' },
    parameter: { what: '“{sheet}”页的“{heading}”没有填对，导入要用到它。', next: '请先填好，再选一次文件。' },
    changed: {
      what: '核对的这段时间里，底稿又改过了，这次没有写入。',
      next: '请点“上一步”再选一次，按现在的底稿重新读。',
    },
  },
};
