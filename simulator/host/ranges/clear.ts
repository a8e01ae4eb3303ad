import { intersect, without } from '../../grid/areas.ts';
import { raiseChange } from './changes.ts';
import { requireUnlocked, requireUnprotected } from './protection.ts';
import { areaOf } from './ranges.ts';
import type { RangeTarget } from '../model/targets.ts';
import type { Workspace } from '../model/workspace.ts';

/** Range.clear: Formats also takes merges and conditional formats away, All validation rules as well. */
export function clearRange(workspace: Workspace, range: RangeTarget, applyTo: 'All' | 'Contents' | 'Formats'): void {
  const { engine } = workspace;
  const { sheet } = range;
  const area = areaOf(range);
  if (applyTo === 'Contents') requireUnlocked(workspace, range);
  else requireUnprotected(workspace, sheet);
  const used = engine.usedArea(sheet, true);
  const filled = used && intersect(area, used);
  if (applyTo !== 'Formats' && filled) {
    const inputs = Array.from({ length: filled.rows }, () => Array<null>(filled.columns).fill(null));
    engine.write(sheet, filled, inputs);
  }
  if (applyTo !== 'Contents') {
    engine.unmerge(sheet, area);
    engine.restyle(sheet, [{ area, style: null }]);
    const formats = engine.conditionalFormats(sheet);
    if (formats.some((format) => intersect(format.area, area))) {
      engine.setConditionalFormats(
        sheet,
        formats.flatMap((format) => without(format.area, area).map((part) => ({ ...format, area: part }))),
      );
    }
  }
  if (applyTo === 'All') engine.validate(sheet, area, null);
  if (applyTo !== 'Formats') raiseChange(workspace, sheet, area, { type: 'RangeEdited' }, 'ThisLocalAddin');
}
