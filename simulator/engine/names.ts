import type { DefinedName, Engine } from '../grid/engine.ts';
import type { Book } from './book.ts';

/** Names for cells and formulas. */
export function namePart(book: Book): Pick<Engine, 'names' | 'setName' | 'deleteName'> {
  const { library } = book;
  const { SCOPE_WORKBOOK_VALUE_DEFINED_NAME: WHOLE, RemoveDefinedNameMutation, SetDefinedNameMutation } = library;
  const stored = () =>
    Object.values(book.injector.get(library.IDefinedNamesService).getDefinedNameMap(book.unit) ?? {});
  const find = (name: string, scope: string | null) =>
    stored().find(
      (one) => one.name.toLowerCase() === name.toLowerCase() && (one.localSheetId ?? WHOLE) === (scope ?? WHOLE),
    );

  return {
    names: () =>
      stored().map((one): DefinedName => ({
        name: one.name,
        formula: one.formulaOrRefString.startsWith('=') ? one.formulaOrRefString : `=${one.formulaOrRefString}`,
        scope: (one.localSheetId ?? WHOLE) === WHOLE ? null : one.localSheetId!,
        visible: !one.hidden,
        comment: one.comment ?? '',
      })),
    setName: ({ name, formula, scope, visible, comment }) =>
      book.run(SetDefinedNameMutation, {
        id: find(name, scope)?.id ?? `name-${scope ?? ''}-${name}`,
        name,
        formulaOrRefString: formula.slice(1),
        localSheetId: scope ?? WHOLE,
        hidden: !visible,
        comment,
      }),
    deleteName: (name, scope) => {
      const found = find(name, scope);
      if (found) book.run(RemoveDefinedNameMutation, found);
    },
  };
}
