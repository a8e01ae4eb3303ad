/** What the area 生成 says, with 撤销, 恢复 and 公开版. */
export const generatePane = {
  tab: '生成',
  intro: '由底稿生成十二张公开表。合计和表间取数都是公式：改了金额，表就跟着变；增减了科目或项目，请再点一次。',
  start: '一键生成',
  reading: '正在检查底稿…',
  writing: '正在写入，从“{sheet}”起（{number}/{total}）',
  stopping: '正在停下，这一批写完就停…',
  done: '十二张表已生成，数都来自底稿。',
  doneNext: '下一步：审核一遍。',
  onward: '去审核',
  tables: '查看表',
  inferred: '版式是推断的，公布前请与财政部门的样表核对。',
  refused: '底稿有 {count} 处问题，没有生成，工作簿没有改动。',
  refusedNext: '请逐条改好，再点“一键生成”。',
  cancelled: '已停下。',
  cancelledNext: '写过的页都已撤回，工作簿和原来一样。',
  halfway: '停下之前写了 {done} 页，已自动撤回。',

  /** What printing in 0.01 万元 did to the figures. */
  rounding: {
    heading: '取整到 0.01 万元（{count}）',
    largest:
      '差得最多的数：{name}，印 {printed} 万元，实为 {exact} 元，差 {difference} 元。为使各表加得拢，尾差摊在明细里，不逐个四舍五入。',
    blank: '填的是 {amount}，不够 0.01 万元，表里印成空白。',
  },

  /** What would be lost, asked before anything is written. */
  question: '有 {count} 格是您填的或改过的，重新生成会换掉。工作簿还没有改动。',
  questionNext: '选“保留我填的内容”，这些格就照您填的不动，也不再跟着底稿变。',
  broken: '有 {count} 处公式或名称会失去所指的行，变成 #REF!。工作簿还没有改动。',
  brokenNext: '它们所指的科目或项目，新表里没有了。可以先改好它们，也可以照样生成。',
  replace: '重新生成并替换',
  keep: '保留我填的内容',
  goOn: '照样生成',
  changed: '会改写{sheets}。',
  added: '会新增{sheets}。',
  typedList: '您填的或改过的（{count}）',
  goneList: '所在的行新表里没有了，保留不住（{count}）',
  brokenList: '会变成 #REF!（{count}）',
  becomes: '现在是“{typed}”，会换成“{planned}”。',
  vanishes: '现在是“{typed}”，会去掉。',
  brokenCell: '这里的公式所指的行会没有。',
  brokenName: '名称“{name}”',
  brokenNameWhat: '它所指的行会没有。',

  undo: '撤销上一次',
  undoing: '正在撤销…',
  undone: '已撤销，工作簿回到上一次操作之前。',
  undoneKept: '撤销的时候{sheets}又有改动，也许是别人同时在编辑；这些改动留下了，请核对。',
  recovered: '上一次操作没有做完，已恢复到它之前的样子。',
  nothing: '没有可以撤销的操作。',
  typedSince: '上一次操作之后，{sheets}又有改动，撤销会一起去掉。',
  typedSinceNext: '要保留这些改动，请先抄到别处；不要了就继续撤销。',
  undoAnyway: '仍要撤销',

  publish: '做公开版',
  publishFor: '公开版是另一个工作簿：只有十二张表的数值，没有公式、底稿、批注、隐藏内容和作者。',
  publishing: '正在做公开版…',
  published: '公开版已在新窗口里打开。',
  publishedNext: '请在那里核对并另存。',
  publishHints: '请留意（{count}）',
  noTables: '没有可以公开的表：十二张表都没有生成，或都隐藏了。',
  noTablesNext: '请先点“一键生成”，再做公开版。',
  notCalculated: '还有 {count} 个公式没有算出结果，第一个在“{sheet}”的 {cell}。',
  notCalculatedNext: '请按 F9 重新计算，再点一次。',
  unreadable: '读不出这个工作簿的内容，可能加了密码。',
  unreadableNext: '请先取消密码，或另存为 .xlsx，再点一次。',

  /** An action that broke off half-way, found when the pane opens. */
  recovery: {
    offered: '上一次“{action}”没有做完，{sheets}可能只写了一半。',
    offeredNext: '点“恢复”，这些页会回到那次操作之前的样子；恢复之前不能做别的操作。',
    recover: '恢复',
    recovering: '正在恢复…',
    done: '已恢复到那次操作之前的样子。',
  },

  /** The actions by their names on the buttons. */
  actions: {
    prepareLedger: '新建底稿',
    prepareTemplate: '空白模板',
    generate: '一键生成',
    import: '导入',
    fix: '改正',
    exportFindings: '导出审核结果',
    auditSheet: '生成审核表',
  },
};
