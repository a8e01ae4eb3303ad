import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import { LINE_HEIGHT } from './page-sizes.ts';

/* 公文格式 (GB/T 9704): fonts are named, not embedded; where one is missing the word processor takes another. */

const LATIN = 'Times New Roman';
const font = (eastAsia: string) => ({ ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia });

/** As Chinese word processors have it: by the rules of Chinese for Latin signs a figure would break in two. */
const LANGUAGE = { value: 'en-US', eastAsia: 'zh-CN' };

/** Sizes in half points. */
const NO_2 = 44;
const NO_3 = 32;
const NO_4 = 28;

const exactLines = { line: LINE_HEIGHT, lineRule: LineRuleType.EXACT };
const indent = { firstLine: 640, firstLineChars: 200 };

/** Names of the styles. */
export const STYLES = {
  coverName: 'CoverName',
  coverTitle: 'CoverTitle',
  coverDate: 'CoverDate',
  contentsTitle: 'ContentsTitle',
  contentsPart: 'ContentsPart',
  contentsLine: 'ContentsLine',
  partTitle: 'Heading1',
  section: 'Heading2',
  subsection: 'Heading3',
  body: 'BodyText',
  chart: 'Chart',
  tableTitle: 'TableTitle',
  tableCaption: 'TableCaption',
  tableText: 'TableText',
  tableNote: 'TableNote',
} as const;

const based = (id: string, name: string, more: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...more,
});

const centred = { alignment: AlignmentType.CENTER };

export const documentStyles: IStylesOptions = {
  default: {
    document: { run: { font: font('仿宋_GB2312'), size: NO_3, language: LANGUAGE } },
    heading1: {
      run: { font: font('方正小标宋简体'), size: NO_2, bold: false, color: '000000' },
      paragraph: { ...centred, keepNext: true, spacing: { line: 640, lineRule: LineRuleType.EXACT, after: 320 } },
    },
    heading2: {
      run: { font: font('黑体'), size: NO_3, bold: false, color: '000000' },
      paragraph: { keepNext: true, indent, spacing: exactLines },
    },
    heading3: {
      run: { font: font('楷体_GB2312'), size: NO_3, bold: false, color: '000000' },
      paragraph: { keepNext: true, indent, spacing: exactLines },
    },
  },
  paragraphStyles: [
    based(STYLES.coverName, '封面单位', {
      run: { font: font('方正小标宋简体'), size: NO_2 },
      paragraph: { ...centred, spacing: { before: 3600, after: 400 } },
    }),
    based(STYLES.coverTitle, '封面标题', {
      run: { font: font('方正小标宋简体'), size: NO_2 },
      paragraph: { ...centred, spacing: { after: 5600 } },
    }),
    based(STYLES.coverDate, '封面日期', { run: { font: font('楷体_GB2312') }, paragraph: centred }),
    based(STYLES.contentsTitle, '目录标题', {
      run: { font: font('方正小标宋简体'), size: NO_2 },
      paragraph: { ...centred, spacing: { after: 240 } },
    }),
    based(STYLES.contentsPart, '目录部分', {
      run: { font: font('黑体'), size: NO_4 },
      paragraph: { spacing: { line: 480, lineRule: LineRuleType.EXACT } },
    }),
    based(STYLES.contentsLine, '目录行', {
      run: { size: NO_4 },
      paragraph: { indent: { left: 560 }, spacing: { line: 480, lineRule: LineRuleType.EXACT } },
    }),
    based(STYLES.body, '正文段落', {
      paragraph: { indent, spacing: exactLines, alignment: AlignmentType.BOTH },
    }),
    based(STYLES.chart, '图', {
      run: { font: font('楷体_GB2312'), size: NO_4 },
      paragraph: { ...centred, spacing: { before: 60, after: 60 } },
    }),
    based(STYLES.tableTitle, '表题', {
      run: { font: font('方正小标宋简体'), size: NO_3 },
      paragraph: { ...centred, keepNext: true, outlineLevel: 1, spacing: { after: 60 } },
    }),
    based(STYLES.tableCaption, '表头说明', {
      run: { font: font('宋体'), size: 20 },
      paragraph: { keepNext: true, spacing: { after: 40 } },
    }),
    based(STYLES.tableText, '表格文字', { run: { font: font('宋体'), size: 18 } }),
    based(STYLES.tableNote, '表注', { run: { font: font('宋体'), size: 18 }, paragraph: { spacing: { before: 80 } } }),
  ],
};
