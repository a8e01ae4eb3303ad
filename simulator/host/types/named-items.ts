import { fixedAddress, fullAddress, parseAddress, quoteSheet } from '../../grid/a1.ts';
import { asFlag, asText, isAbsent, wrong } from '../ranges/arguments.ts';
import type { DefinedName } from '../../grid/engine.ts';
import { HostError } from '../../grid/host-error.ts';
import { findName } from '../ranges/names.ts';
import { areaOf, rangeOfFormula } from '../ranges/ranges.ts';
import { sheetInfo, sheetObject } from '../ranges/sheets.ts';
import { HostObject, isA, type Targets } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';

type Item = Targets['NamedItem'];

export const namedItemCollection: TypeTable<Targets['NamedItemCollection']> = {
  items: ({ scope }, { badDay, engine }) =>
    engine
      .names()
      .filter((name) => name.scope === scope || (badDay.namesTwice && name.scope === null))
      .map(itemOf),
  item: ({ scope }, key, workspace) => {
    const name = findName(workspace, String(key), scope);
    if (!name) throw notFound();
    return itemOf(name);
  },
  methods: {
    Add: ({ scope }, [name, reference, comment], workspace) => {
      const wanted = asText(name, 'name');
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(wanted) || parseAddress(wanted)) throw wrong(`name ${wanted}`);
      if (findName(workspace, wanted, scope)) throw new HostError('ItemAlreadyExists', `there is a name ${wanted}`);
      const added: DefinedName = {
        name: wanted,
        formula: formulaOf(workspace, reference),
        scope,
        visible: true,
        comment: isAbsent(comment) ? '' : asText(comment, 'comment'),
      };
      workspace.engine.setName(added);
      return itemOf(added);
    },
    GetCount: ({ scope }, _, { engine }) => engine.names().filter((name) => name.scope === scope).length,
    GetItemOrNullObject: ({ scope }, [key], workspace) => {
      const name = findName(workspace, asText(key, 'name'), scope);
      return name ? itemOf(name) : null;
    },
  },
};

export const namedItem: TypeTable<Item> = {
  identity: ({ name }) => ({ _Id: name }),
  get: {
    Name: (item, workspace) => defined(workspace, item).name,
    Formula: (item, workspace) => defined(workspace, item).formula,
    Visible: (item, workspace) => defined(workspace, item).visible,
    Comment: (item, workspace) => defined(workspace, item).comment,
    Scope: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet'),
    Type: (item, workspace) => (rangeOf(workspace, item) ? 'Range' : 'Error'),
    Value: (item, workspace) => {
      const range = rangeOf(workspace, item)?.target;
      return range ? fullAddress(sheetInfo(workspace, range.sheet).name, areaOf(range)) : '#REF!';
    },
  },
  set: {
    Formula: (item, value, workspace) => change(workspace, item, { formula: formulaOf(workspace, value) }),
    Visible: (item, value, workspace) => change(workspace, item, { visible: asFlag(value, 'visible') }),
    Comment: (item, value, workspace) => change(workspace, item, { comment: asText(value, 'comment') }),
  },
  children: {
    Worksheet: ({ scope }) => {
      if (scope === null) throw notFound();
      return sheetObject(scope);
    },
    WorksheetOrNullObject: ({ scope }) => (scope === null ? null : sheetObject(scope)),
  },
  methods: {
    Delete: ({ name, scope }, _, { engine }) => engine.deleteName(name, scope),
    GetRange: (item, _, workspace) => {
      const range = rangeOf(workspace, item);
      if (!range) throw notFound();
      return range;
    },
    GetRangeOrNullObject: (item, _, workspace) => rangeOf(workspace, item),
  },
};

function itemOf({ name, scope }: DefinedName): HostObject<'NamedItem'> {
  return new HostObject('NamedItem', { name, scope });
}

function defined(workspace: Workspace, { name, scope }: Item): DefinedName {
  const found = findName(workspace, name, scope);
  if (!found) throw notFound();
  return found;
}

function rangeOf(workspace: Workspace, item: Item): HostObject<'Range'> | null {
  return rangeOfFormula(workspace, defined(workspace, item).formula);
}

function change(workspace: Workspace, item: Item, part: Partial<DefinedName>): void {
  workspace.engine.setName({ ...defined(workspace, item), ...part });
}

/** A range becomes a reference with fixed rows and columns. */
function formulaOf(workspace: Workspace, reference: unknown): string {
  if (isA(reference, 'Range')) {
    const { name } = sheetInfo(workspace, reference.target.sheet);
    return `=${quoteSheet(name)}!${fixedAddress(areaOf(reference.target))}`;
  }
  const formula = asText(reference, 'reference');
  if (!formula.startsWith('=')) throw wrong('reference');
  return formula;
}

function notFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}
