import type { Style } from '../../workbook/model/style.ts';

/* Input sheets: what is typed stands on white, what is filled in by itself on grey. */

const font = { name: '宋体', size: 11 } as const;
const GREY = '#F2F2F2';

export const inputStyles = {
  title: { font: { ...font, size: 16, bold: true }, horizontal: 'left', vertical: 'center', numberFormat: '@' },
  hint: { font: { ...font, color: '#595959' }, horizontal: 'left', vertical: 'center', numberFormat: '@' },
  label: {
    font: { ...font, bold: true },
    horizontal: 'left',
    vertical: 'center',
    border: true,
    fill: '#DDEBF7',
    numberFormat: '@',
  },
  heading: {
    font: { ...font, bold: true },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    border: true,
    fill: '#DDEBF7',
    numberFormat: '@',
  },
  text: { font, horizontal: 'left', vertical: 'center', wrap: true, border: true, numberFormat: '@' },
  year: { font, horizontal: 'left', vertical: 'center', border: true, numberFormat: '0' },
  plainAmount: { font, horizontal: 'left', vertical: 'center', border: true, numberFormat: '0.00' },
  amount: { font, horizontal: 'right', vertical: 'center', border: true, numberFormat: '#,##0.00####' },
  option: { font, horizontal: 'left', vertical: 'center', border: true, numberFormat: '@' },
  adjustment: { font, horizontal: 'center', vertical: 'center', border: true, numberFormat: '+0;-0;0' },
  shown: {
    font: { ...font, color: '#595959' },
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
    border: true,
    fill: GREY,
    numberFormat: '@',
  },
  /**
   * Filled in by a formula: a text cell would show the formula itself. Small and in one line: a row does not grow when its
   * formula comes to a long name.
   */
  shownFormula: {
    font: { ...font, size: 9, color: '#595959' },
    horizontal: 'left',
    vertical: 'center',
    border: true,
    fill: GREY,
    numberFormat: 'General',
  },
  state: {
    font: { ...font, color: '#C00000' },
    horizontal: 'center',
    vertical: 'center',
    fill: GREY,
    numberFormat: 'General',
  },
  key: {
    font: { ...font, size: 9, color: '#7F7F7F' },
    horizontal: 'left',
    vertical: 'center',
    fill: GREY,
    numberFormat: 'General',
  },
  fixedKey: {
    font: { ...font, size: 9, color: '#7F7F7F' },
    horizontal: 'left',
    vertical: 'center',
    fill: GREY,
    numberFormat: '@',
  },
  keyAmount: {
    font: { ...font, size: 9, color: '#7F7F7F' },
    horizontal: 'right',
    vertical: 'center',
    fill: GREY,
    numberFormat: '0.00',
  },
  sentinel: {
    font: { ...font, color: '#7F7F7F' },
    horizontal: 'left',
    vertical: 'center',
    fill: GREY,
    numberFormat: '@',
  },
  missing: {
    font,
    horizontal: 'center',
    vertical: 'center',
    border: true,
    numberFormat: '[Red]#,##0.00;[Red]-#,##0.00;"无"',
  },
  missingCount: {
    font,
    horizontal: 'center',
    vertical: 'center',
    border: true,
    numberFormat: '[Red]0"笔";[Red]-0"笔";"无"',
  },
} as const satisfies Record<string, Style>;
