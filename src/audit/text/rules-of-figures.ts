import type { Mention } from '../../narrative/reading/mention.ts';
import type { Subject, SubjectId } from '../../narrative/subjects/subject.ts';

const OF_SUBJECT: Partial<Record<SubjectId, string>> = {
  basic: 'N4',
  project: 'N4',
  generalExpenditure: 'N4',
  personnel: 'N6',
  operatingCosts: 'N6',
  wages: 'N6',
  individuals: 'N6',
  goods: 'N6',
  capital: 'N6',
  generalBasic: 'N6',
  threePublic: 'N7',
  abroad: 'N7',
  vehicles: 'N7',
  purchase: 'N7',
  running: 'N7',
  reception: 'N7',
  operatingFunds: 'N8',
  procurement: 'N10',
  procuredGoods: 'N10',
  procuredWorks: 'N10',
  procuredServices: 'N10',
  projectMoney: 'N11',
  projectCount: 'N11',
  evaluated: 'N11',
  cars: 'N18',
  ordinaryVehicles: 'N18',
  enforcementVehicles: 'N18',
  technicalVehicles: 'N18',
  otherVehicles: 'N18',
  generalEquipment: 'N18',
  specialEquipment: 'N18',
  balance: 'N1',
  income: 'N1',
  totalIncome: 'N1',
  thisYearIncome: 'N1',
  expenditure: 'N1',
  thisYearExpenditure: 'N1',
  fiscalBalance: 'N1',
};

const THREE_PUBLIC = 'N7';

/** The rule that a figure is checked by. */
export function ruleOfFigure([subject]: readonly Subject[], role: Mention['role']): string {
  const own = ruleOfSubject(subject!);
  if (role === 'change' || role === 'rate') return own === THREE_PUBLIC ? own : 'N2';
  return role === 'last' ? 'N17' : own;
}

function ruleOfSubject(subject: Subject): string {
  switch (subject.kind) {
    case 'fixed':
      // everything else is a source of the income
      return OF_SUBJECT[subject.id] ?? 'N3';
    case 'class':
    case 'item':
      return 'N5';
    case 'economic':
      return 'N6';
    case 'projectName':
      return 'N11';
  }
}
