/** Which part of the budget a stretch of the text is about: it decides what the same words mean. */
export type Scope =
  | 'whole'
  | 'income'
  | 'expenditure'
  | 'fiscal'
  | 'general'
  | 'basic'
  | 'project'
  | 'fund'
  | 'stateCapital'
  | 'threePublic'
  | 'operatingFunds'
  | 'procurement'
  | 'assets'
  | 'transfers';

/** Everything that texts of this kind tell by a figure, whatever the words. */
export type SubjectId =
  // the whole budget
  | 'balance'
  | 'income'
  | 'totalIncome'
  | 'thisYearIncome'
  | 'expenditure'
  | 'thisYearExpenditure'
  | 'yearEnd'
  | 'carried'
  // sources
  | 'general'
  | 'fund'
  | 'stateCapital'
  | 'fiscalAccount'
  | 'operating'
  | 'business'
  | 'superior'
  | 'affiliated'
  | 'other'
  | 'fiscalCarried'
  | 'accountCarried'
  | 'unitCarried'
  | 'appropriation'
  | 'generalCarried'
  | 'fundCarried'
  | 'stateCapitalCarried'
  // budgets of their own
  | 'fiscalBalance'
  | 'generalBalance'
  | 'fundBalance'
  | 'stateCapitalBalance'
  | 'generalExpenditure'
  | 'generalBasic'
  | 'fundExpenditure'
  | 'stateCapitalExpenditure'
  // expenditure by nature and by economic class
  | 'basic'
  | 'project'
  | 'personnel'
  | 'operatingCosts'
  | 'wages'
  | 'individuals'
  | 'goods'
  | 'capital'
  // “三公” and other matters
  | 'threePublic'
  | 'abroad'
  | 'vehicles'
  | 'purchase'
  | 'running'
  | 'reception'
  | 'operatingFunds'
  | 'procurement'
  | 'procuredGoods'
  | 'procuredWorks'
  | 'procuredServices'
  | 'projectMoney'
  | 'projectCount'
  | 'evaluated'
  | 'transfers'
  | 'cars'
  | 'ordinaryVehicles'
  | 'enforcementVehicles'
  | 'technicalVehicles'
  | 'otherVehicles'
  | 'generalEquipment'
  | 'specialEquipment';

/** A row of the workbook that the text calls by its name. */
export interface NamedRow {
  readonly kind: 'class' | 'item' | 'economic' | 'projectName';
  /** Code of a class, an item or an economic item; name of a project. */
  readonly key: string;
}

export type Subject = { readonly kind: 'fixed'; readonly id: SubjectId } | NamedRow;

/** A name of the workbook as the text may call it. */
export interface Name extends NamedRow {
  readonly name: string;
}

/** A subject where it stands in a compact line. */
export interface FoundSubject {
  readonly start: number;
  readonly end: number;
  /** One, or several rows of the same name: the scope decides. */
  readonly subjects: readonly Subject[];
  readonly sets?: Scope;
  /** 人均公用经费: something of it only, which no cell says. */
  readonly isQualified?: true;
  /** Its words, where it stands in a line above. */
  readonly words?: string;
}
