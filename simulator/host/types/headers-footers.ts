import { asText } from '../ranges/arguments.ts';
import { HostObject, type SheetTarget } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';

const PLACES = (['header', 'footer'] as const).flatMap((end) =>
  (['left', 'center', 'right'] as const).map((side) => ({ end, side, name: `${word(side)}${word(end)}` })),
);

export const headerFooterGroup: TypeTable<SheetTarget> = {
  get: { State: () => 'Default' },
  children: { DefaultForAllPages: (target) => new HostObject('HeaderFooter', target) },
};

export const headerFooter: TypeTable<SheetTarget> = {
  get: Object.fromEntries(
    PLACES.map(({ end, side, name }) => [
      name,
      ({ sheet }: SheetTarget, { engine }: Workspace) => engine.page(sheet)[end][side],
    ]),
  ),
  set: Object.fromEntries(
    PLACES.map(({ end, side, name }) => [
      name,
      ({ sheet }: SheetTarget, value: unknown, { engine }: Workspace) =>
        engine.changePage(sheet, { [end]: { ...engine.page(sheet)[end], [side]: asText(value, name) } }),
    ]),
  ),
};

function word(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
