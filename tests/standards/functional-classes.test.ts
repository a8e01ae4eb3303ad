import { describe, expect, it } from 'vitest';
import { functionalClasses } from '../../src/standards/functional-classes.ts';

const TABLE_1_OF_2024 = `
一、一般公共服务 二、外交 三、国防 四、公共安全 五、教育 六、科学技术 七、文化旅游体育与传媒 八、社会保障和就业 九、社会保险基金支出
十、卫生健康 十一、节能环保 十二、城乡社区事务 十三、农林水事务 十四、交通运输 十五、资源勘探信息等 十六、商业服务业等 十七、金融支出
十九、援助其他地区支出 二十、自然资源海洋气象等支出 二十一、住房保障支出 二十二、粮油物资储备支出 二十三、国有资本经营预算
二十四、灾害防治及应急管理 二十七、预备费 二十九、其他支出 三十、转移性支出 三十一、债务还本支出 三十二、债务付息支出
三十三、债务发行费用支出 三十四、抗疫特别国债安排的支出`;

const TABLE_4_OF_2024 = `
（一）一般公共服务支出 （二）外交支出 （三）国防支出 （四）公共安全支出 （五）教育支出 （六）科学技术支出 （七）文化体育旅游与传媒支出
（八）社会保障和就业支出 （九）医疗卫生与计划生育支出 （十）卫生健康支出 （十一）节能环保支出 （十二）城乡社区事务支出 （十三）农林水事务支出
（十四）交通运输支出 （十五）资源勘探信息等支出 （十六）商业服务业等支出 （十七）金融支出 （十九）援助其他地区支出
（二十）自然资源海洋气象等支出 （二十一）住房保障支出 （二十二）粮油物资储备支出 （二十三）国有资本经营预算 （二十四）灾害防治及应急管理
（二十七）预备费 （二十九）其他支出 （三十）转移性支出 （三十一）债务还本支出 （三十二）债务付息支出 （三十三）债务发行费用支出
（三十四）抗疫特别国债安排的支出`;

const CURRENT_NAMES = `
一般公共服务支出 外交支出 国防支出 公共安全支出 教育支出 科学技术支出 文化旅游体育与传媒支出 社会保障和就业支出 社会保险基金支出 卫生健康支出
节能环保支出 城乡社区支出 农林水支出 交通运输支出 资源勘探工业信息等支出 商业服务业等支出 金融支出 援助其他地区支出 自然资源海洋气象等支出
住房保障支出 粮油物资储备支出 国有资本经营预算支出 灾害防治及应急管理支出 预备费 其他支出 转移性支出 债务还本支出 债务付息支出
债务发行费用支出 抗疫特别国债安排的支出`;

const words = (text: string) => text.trim().split(/\s+/);

describe('the classes that 表1 and 表4 list', () => {
  it('are those of the form of 2024, word for word', () => {
    const classes = functionalClasses(2024);
    expect(classes.map((entry) => `${entry.numeral}、${entry.table1}`)).toStrictEqual(words(TABLE_1_OF_2024));
    expect(classes.map((entry) => `（${entry.numeral}）${entry.table4}`)).toStrictEqual(words(TABLE_4_OF_2024));
  });

  it.each([2024, 2025, 2026])('bear the names of the standard in %d', (year) => {
    expect(functionalClasses(year).map((entry) => entry.name)).toStrictEqual(words(CURRENT_NAMES));
  });

  it.each([2025, 2026])('are printed by their current names in %d, under the same numerals', (year) => {
    const classes = functionalClasses(year);
    expect(classes.map((entry) => entry.table1)).toStrictEqual(words(CURRENT_NAMES));
    expect(classes.map((entry) => entry.table4)).toStrictEqual(words(CURRENT_NAMES));
    expect(classes.map((entry) => entry.numeral)).toStrictEqual(functionalClasses(2024).map((entry) => entry.numeral));
  });

  it('skip 218, 225, 226 and 228', () => {
    const listed = functionalClasses(2026).map((entry) => Number(entry.code));
    const all = Array.from({ length: 34 }, (_, n) => 201 + n);
    expect(all.filter((code) => !listed.includes(code))).toStrictEqual([218, 225, 226, 228]);
    expect(listed).toStrictEqual([...listed].sort((a, b) => a - b));
  });

  it('say which budget they belong to, where all of a class belongs to one', () => {
    const single = functionalClasses(2024).filter((entry) => entry.budgetKind !== 'mixed');
    expect(single.map((entry) => `${entry.code} ${entry.budgetKind}`)).toStrictEqual([
      '209 socialInsurance',
      '223 stateCapital',
      '234 fund',
    ]);
  });
});
