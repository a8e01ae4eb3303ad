/* The looks of the Word file (document-styles.ts) as inline styles: what is pasted brings no style sheet along. */

const LINES = 'line-height:28pt;margin:0';
const BODY = 'font-family:仿宋_GB2312,仿宋,FangSong,serif;font-size:16pt';

export const LOOKS = {
  coverName:
    'font-family:方正小标宋简体,宋体,SimSun,serif;font-size:22pt;font-weight:normal;text-align:center;margin:180pt 0 20pt',
  coverTitle:
    'font-family:方正小标宋简体,宋体,SimSun,serif;font-size:22pt;font-weight:normal;text-align:center;margin:0 0 280pt',
  coverDate: 'font-family:楷体_GB2312,楷体,KaiTi,serif;font-size:16pt;text-align:center;margin:0',
  contentsTitle: 'font-family:方正小标宋简体,宋体,SimSun,serif;font-size:22pt;text-align:center;margin:0 0 12pt',
  contentsPart: 'font-family:黑体,SimHei,sans-serif;font-size:14pt;line-height:24pt;margin:0',
  contentsLine: 'font-family:仿宋_GB2312,仿宋,FangSong,serif;font-size:14pt;line-height:24pt;margin:0 0 0 28pt',
  partTitle:
    'font-family:方正小标宋简体,宋体,SimSun,serif;font-size:22pt;font-weight:normal;color:#000;text-align:center;line-height:32pt;margin:0 0 16pt',
  section: `font-family:黑体,SimHei,sans-serif;font-size:16pt;font-weight:normal;color:#000;text-indent:2em;${LINES}`,
  subsection: `font-family:楷体_GB2312,楷体,KaiTi,serif;font-size:16pt;font-weight:normal;color:#000;text-indent:2em;${LINES}`,
  body: `${BODY};text-indent:2em;text-align:justify;${LINES}`,
  tableTitle: 'font-family:方正小标宋简体,宋体,SimSun,serif;font-size:16pt;text-align:center;margin:0 0 3pt',
  tableText: 'font-family:宋体,SimSun,serif;margin:0',
  table: 'border-collapse:collapse;width:100%',
  cell: 'border:0.5pt solid #000;padding:0 2pt;vertical-align:middle',
} as const;

/** Begins a new page where it is pasted. */
export const PAGE_BREAK = 'page-break-before:always;mso-special-character:line-break';
