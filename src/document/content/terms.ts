import { chineseNumber } from '../../base/chinese-numerals.ts';
import type { Ledger } from '../../ledger/model/schema.ts';
import type { DocumentParagraph } from './paragraph.ts';

/** The usual set of terms, in the words of the form of Henan's counties. */
const USUAL: readonly { readonly name: string; readonly meaning: string }[] = [
  {
    name: '财政拨款收入',
    meaning: '是指县级财政当年拨付的资金；包括一般公共预算拨款、政府性基金预算拨款、国有资本经营预算拨款。',
  },
  {
    name: '财政专户管理资金',
    meaning:
      '是指缴入财政专户、实行专项管理的高中以上学费、住宿费、高校委托培养费、函大、电大、夜大及短训班培训费等教育收费。',
  },
  {
    name: '事业收入',
    meaning: '是指事业单位开展专业活动及辅助活动所取得的收入，不包括教育收费。',
  },
  {
    name: '事业单位经营收入',
    meaning: '是指事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动取得的收入。',
  },
  {
    name: '其他收入',
    meaning: '是指部门取得的除“财政拨款”、“事业收入”、“事业单位经营收入”等以外的收入。',
  },
  {
    name: '用事业基金弥补收支差额',
    meaning:
      '是指事业单位在当年的“财政拨款收入”、“事业收入”、“经营收入”和“其他收入”不足以安排当年支出的情况下，使用以前年度积累的事业基金（即事业单位以前各年度收支相抵后，按国家规定提取' +
      '、用于弥补以后年度收支差额的基金）弥补当年收支缺口的资金。',
  },
  {
    name: '基本支出',
    meaning: '是指为保障机构正常运转、完成日常工作任务所必需的开支，其内容包括人员经费和日常公用经费两部分。',
  },
  {
    name: '项目支出',
    meaning: '是指在基本支出之外，为完成特定的行政工作任务或事业发展目标所发生的支出。',
  },
  {
    name: '“三公”经费',
    meaning:
      '是指纳入县级财政预算管理，部门使用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。其中，因公出国（境）费反映单位公务出国（境）的住宿费、旅费、伙食补助费、杂费、培' +
      '训费等支出；公务用车购置及运行费反映单位公务用车购置费及租用费、燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出；公务接待费反映单位按规定开支的各类公务接待（含外宾接待）支出' +
      '。',
  },
  {
    name: '行政（事业）单位机构运转经费情况',
    meaning:
      '是指为保障单位（包括行政单位和事业单位）运行用于购买货物和服务的各项资金，包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费、专用材料及一般设备购置费、办公用房水电费、办' +
      '公用房取暖费、办公用房物业管理费、公务用车运行维护费以及其他费用。',
  },
];

/** 第三部分 名词解释: the usual set; a typed term takes the place of the usual one of its name, others follow. */
export function terms({ narrative }: Ledger): DocumentParagraph[] {
  const typed = new Map((narrative?.terms ?? []).map(({ name, meaning }) => [name, meaning]));
  const usual = USUAL.map(({ name, meaning }) => ({ name, meaning: typed.get(name) ?? meaning }));
  const known = new Set(usual.map(({ name }) => name));
  const further = [...typed].flatMap(([name, meaning]) => (known.has(name) ? [] : [{ name, meaning }]));
  return [...usual, ...further].map(({ name, meaning }, index) => ({
    look: 'body',
    text: `${chineseNumber(index + 1)}、${name}：${meaning}`,
  }));
}
