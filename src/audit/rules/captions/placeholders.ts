import { PLACEHOLDER } from '../../../base/placeholders.ts';
import { textOnSheet } from '../text/text-on-sheet.ts';
import { allViews } from '../../evidence/table-view.ts';
import { type CheckRule, violation } from '../../evidence/violation.ts';

/** No placeholder text is left over (rules.md N14). */
export const PLACEHOLDERS: CheckRule = {
  id: 'N14',
  kind: '格式',
  wording: '没有遗留的占位文字（XX、×××、待填）',
  severity: 'error',
  tables: [],
  basis: '财预〔2016〕143号《地方预决算公开操作规程》：真实、准确、完整',
  check: (evidence) => [
    ...allViews(evidence).flatMap((table) =>
      table.textsLike(PLACEHOLDER).map(({ text, cell }) => {
        const found = PLACEHOLDER.exec(text)![0];
        return violation('placeholder', { table: table.id, found }, [cell]);
      }),
    ),
    // what is to be typed elsewhere first is told there (D6)
    ...textOnSheet(evidence).filter(
      ({ rule, details: { found } }) => rule === 'N14' && !String(found).startsWith('【待填'),
    ),
  ],
};
