import type { LogicRule } from './evidence.ts';
import { object } from './say.ts';
import { allViews } from './table-view.ts';

/** Text that was to be replaced: XX, ××, ____, 待填 (not 接待). Codes of projects may hold XX among letters and digits. */
const PLACEHOLDER =
  /(?<![0-9A-Za-z])[XxＸｘ×✕╳]{2,}(?![0-9A-Za-z])|[×✕╳](?=[年月日个])|[_＿]{3,}|\*{3,}|[□○]{2,}|(?<![接招款等有期])待(填|补充|录入)|请(填写|输入|补充)|此处填/;

/** No placeholder text is left over (rules.md N14). */
export const PLACEHOLDERS: LogicRule = {
  id: 'N14',
  kind: '格式',
  wording: '没有遗留的占位文字（XX、×××、待填）',
  severity: 'error',
  tables: [],
  basis: '财预〔2016〕143号《地方预决算公开操作规程》：真实、准确、完整',
  check: (evidence) =>
    allViews(evidence).flatMap((table) =>
      table.textsLike(PLACEHOLDER).map(({ text, cell }) => {
        const found = PLACEHOLDER.exec(text)![0];
        return object(evidence, 'placeholder', { table: table.name, found }, [cell]);
      }),
    ),
};
