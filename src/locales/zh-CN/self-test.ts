/** What 自检 says: what is tried in this Excel, and what the add-in does where it is otherwise than expected. */
export const selfTest = {
  intro:
    '自检：在这个 Excel 里逐项试一遍加载项要用的功能。会新建一页临时工作表来试，试完删去，别的页不动；之后不能再用 Ctrl+Z 撤销以前的操作。',
  start: '开始自检',
  preparing: '正在新建临时工作表…',
  trying: '正在试：{sheet}（{number}/{total}）',
  allHold: '{count} 项都正常。',
  someFail: '{total} 项里有 {count} 项和预想的不一样，其余正常。',
  someFailNext: '每一项下面写着加载项会怎么办。复制报告发给技术人员，更好。',
  left: '临时工作表“{sheet}”没有删掉，请右键点它的标签，选“删除”。',
  failing: '和预想的不一样（{count}）',
  holding: '正常（{count}）',
  hands: '还要您亲手试的（{count}）',
  copy: '复制报告',
  copied: '已复制。报告里没有您的数据。',
  notCopied: '复制不了。请点下面的框，按 Ctrl+A 全选，再按 Ctrl+C。',
  report: '自检报告',

  assumptions: {
    cells: {
      what: '读写单元格',
      instead: '读写不了时什么也不写。请只选中一张工作表，结束单元格编辑，再试一次。',
    },
    sheets: { what: '一次读完所有工作表', instead: '改为先问有哪些页，再一起读，多等一会儿。' },
    kinds: { what: '每张工作表都有单元格', instead: '图表页和宏表没有单元格，跳过它们，其余照常读。' },
    errors: { what: '出错时说明原因', instead: '原因说不清时，列出三件可以试的事。' },
    sheetNames: { what: '读取各页自己的名称', instead: '不读它们：行移动时，只属于某一页的名称不会列进提示。' },
    namesOnce: { what: '名称不重复', instead: '只取属于本页的名称，不会重复计算。' },
    calculation: {
      what: '自动计算',
      instead: '这个工作簿是手动计算：生成以后、审核之前，加载项会先让 Excel 算一遍；您自己改了数，请按 F9。',
    },
    recalculation: { what: '让 Excel 重新计算', instead: '审核用的可能是旧数，请先按 Ctrl+Alt+F9，再审核。' },
    texts: { what: '编码保留前面的 0', instead: '请不要用这个 Excel 生成：编码会变成数字。请换一个版本。' },
    longTexts: { what: '长文字照样显示', instead: '内容没有少，只是显示成 #；请把那一格改成常规格式再看。' },
    rows: { what: '插入、删除行，公式跟着走', instead: '增减科目或项目后请不要再次生成，改在新的工作簿里生成。' },
    merges: { what: '一次读出全部合并单元格', instead: '分段去读，多等一会儿。' },
    heights: { what: '行高恢复成标准行高', instead: '撤销以后行高可能差一两个像素，不影响内容。' },
    lists: { what: '下拉列表原样读回', instead: '撤销以后，您自己设的下拉列表可能要重设；加载项自己的不受影响。' },
    marks: { what: '标出有问题的单元格', instead: '审核结果照常列出，“在表上标出”不能用。' },
    freezing: { what: '冻结窗格', instead: '不冻结，数照写；请自己在“视图”里冻结表头。' },
    page: {
      what: '页面设置',
      instead: '多半是没有打印机：数照写，纸张、方向和页边距不设。装好打印机后再生成一次就会设上。',
    },
    zoom: { what: '缩放成一页宽', instead: '请在“页面布局”里把宽度设为 1 页，再打印。' },
    settings: {
      what: '把撤销记录存进工作簿',
      instead: '大的底稿会提示内容太多而不生成，工作簿不变；小的不受影响。',
    },
    xmlParts: { what: '把审核说明存进工作簿', instead: '审核照常，写的说明存不下来；请另外记一份。' },
    events: { what: '分清是谁改的', instead: '加载项自己写完以后，会多审核一遍，结果不变。' },
    compression: { what: '压缩撤销记录', instead: '不压缩，照存；底稿大的时候可能存不下，会先提示。' },
    locks: { what: '面板和功能区互相等待', instead: '请等一处做完，再点另一处。' },
    file: { what: '取得工作簿文件', instead: '“做公开版”不能用；请先另存为 .xlsx，再用命令行做公开版。' },
    dialogs: { what: '功能区的报告窗口', instead: '请在面板里操作：面板里有同样的按钮和结果。' },
  },

  byHand: [
    '打印预览最宽的一张表：应当正好一页宽。',
    '点“一键生成”后马上切换到别的工作簿：数应当照样写好。',
    '在功能区点“一键生成”，出现提问后等六分钟再选：应当说明没有写入。',
    '打开“随改随审”，从下拉列表里换一个值：审核结果应当跟着变。',
    '做一次公开版，再马上审核：应当照常。',
    '功能区正在写的时候打开面板：不应当提示恢复。',
  ],
};

export type SelfTestTexts = typeof selfTest;
