/**
 * 政府预算支出经济分类科目, classes (类) and sections (款), the same in 2024, 2025 and 2026.
 * Official source: 财政部《政府收支分类科目》, made by 财预〔2017〕98号.
 * Columns: code, name, confidence (verified: seen in published budgets of 2026; recalled: from memory; a class is as sure as its
 * surest section), and the name of the edition of 2018 where published budgets still use it.
 */
export const GOVERNMENTAL_ROWS = `
501 机关工资福利支出 verified
50101 工资奖金津补贴 verified
50102 社会保障缴费 verified
50103 住房公积金 verified
50199 其他工资福利支出 verified
502 机关商品和服务支出 verified
50201 办公经费 verified
50202 会议费 verified
50203 培训费 verified
50204 专用材料购置费 verified
50205 委托业务费 verified
50206 公务接待费 verified
50207 因公出国（境）费用 verified
50208 公务用车运行维护费 verified
50209 维修（护）费 verified
50299 其他商品和服务支出 verified
503 机关资本性支出 verified 机关资本性支出（一）
50301 房屋建筑物购建 verified
50302 基础设施建设 verified
50303 公务用车购置 verified
50305 土地征迁补偿和安置支出 recalled
50306 设备购置 verified
50307 大型修缮 verified
50399 其他资本性支出 verified
504 机关资本性支出（基本建设） verified 机关资本性支出（二）
50401 房屋建筑物购建 verified
50402 基础设施建设 verified
50403 公务用车购置 recalled
50404 设备购置 recalled
50405 大型修缮 verified
50499 其他资本性支出 verified
505 对事业单位经常性补助 verified
50501 工资福利支出 verified
50502 商品和服务支出 verified
50599 其他对事业单位补助 recalled
506 对事业单位资本性补助 verified
50601 资本性支出 verified 资本性支出（一）
50602 资本性支出（基本建设） verified 资本性支出（二）
507 对企业补助 verified
50701 费用补贴 verified
50702 利息补贴 recalled
50799 其他对企业补助 verified
508 对企业资本性支出 verified
50803 资本金注入 verified
50804 资本金注入（基本建设） recalled
50805 政府投资基金股权投资 recalled
50899 其他对企业资本性支出 recalled
509 对个人和家庭的补助 verified
50901 社会福利和救助 verified
50902 助学金 verified
50903 个人农业生产补贴 recalled
50905 离退休费 verified
50999 其他对个人和家庭的补助 verified
510 对社会保障基金补助 verified
51002 对社会保险基金补助 verified
51003 补充全国社会保障基金 recalled
51004 对机关事业单位职业年金的补助 recalled
511 债务利息及费用支出 recalled
51101 国内债务付息 recalled
51102 国外债务付息 recalled
51103 国内债务发行费用 recalled
51104 国外债务发行费用 recalled
512 债务还本支出 recalled
51201 国内债务还本 recalled
51202 国外债务还本 recalled
513 转移性支出 recalled
51301 上下级政府间转移性支出 recalled
51303 债务转贷 recalled
51304 调出资金 recalled
51305 安排预算稳定调节基金 recalled
51306 补充预算周转金 recalled
51307 区域间转移性支出 recalled
514 预备费及预留 recalled
51401 预备费 recalled
51402 预留 recalled
599 其他支出 verified
59907 国家赔偿费用支出 recalled
59908 对民间非营利组织和群众性自治组织补贴 recalled
59909 经常性赠与 recalled
59910 资本性赠与 recalled
59999 其他支出 verified
`;
