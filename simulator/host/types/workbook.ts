import { parseAddress } from '../../grid/a1.ts';
import { asFlag, asText, isAbsent } from '../ranges/arguments.ts';
import { HostError } from '../../grid/host-error.ts';
import { rangeObject } from '../ranges/ranges.ts';
import { HostObject, type Targets } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';

const PROPERTIES = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'];

export const workbook: TypeTable<Targets['Workbook']> = {
  get: {
    Name: (_, { document }) => document.name,
    IsDirty: (_, { document }) => document.isDirty,
    ReadOnly: () => false,
  },
  set: { IsDirty: (_, value, { document }) => void (document.isDirty = asFlag(value, 'isDirty')) },
  children: {
    Application: () => new HostObject('Application', {}),
    Worksheets: () => new HostObject('WorksheetCollection', {}),
    Names: () => new HostObject('NamedItemCollection', { scope: null }),
    Settings: () => new HostObject('SettingCollection', {}),
    CustomXmlParts: () => new HostObject('CustomXmlPartCollection', {}),
    Properties: () => new HostObject('DocumentProperties', {}),
    Protection: () => new HostObject('WorkbookProtection', {}),
  },
  methods: {
    GetSelectedRange: (_, __, workspace) => {
      const { sheet, area } = workspace.engine.selection();
      return rangeObject(workspace, sheet, area);
    },
    GetActiveCell: (_, __, workspace) => {
      const { sheet, area } = workspace.engine.selection();
      return rangeObject(workspace, sheet, { ...area, rows: 1, columns: 1 });
    },
    // Excel.createWorkbook on the web: the client asks another object for it, whose requests look the same
    CreateAndOpenWorkbook: (_, [base64], { files }) => {
      if (!files) throw new HostError('NotImplemented', 'there is no place for another workbook');
      files.open(Uint8Array.from(atob(asText(base64, 'base64')), (character) => character.charCodeAt(0)));
    },
    _GetRangeForEventByReferenceId: (_, [id], workspace) => eventRange(workspace, id),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], workspace) => eventRange(workspace, id),
    _RemoveReference: (_, [id], { references }) => references.remove(asText(id, 'reference')),
  },
};

export const workbookProtection: TypeTable<Targets['WorkbookProtection']> = {
  get: { Protected: (_, { document }) => document.protection !== null },
  methods: {
    Protect: (_, [password], { document }) => {
      if (document.protection) throw new HostError('AccessDenied', 'The workbook is protected already.');
      document.protection = { password: isAbsent(password) ? '' : asText(password, 'password') };
    },
    Unprotect: (_, [password], { document }) => {
      if (document.protection && document.protection.password !== (password ?? '')) {
        throw new HostError('AccessDenied', 'The password is wrong.');
      }
      document.protection = null;
    },
  },
};

export const documentProperties: TypeTable<Targets['DocumentProperties']> = {
  get: Object.fromEntries(
    PROPERTIES.map((name) => [name, (_: unknown, { document }: Workspace) => document.properties.get(name) ?? '']),
  ),
  set: Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      (_: unknown, value: unknown, { document }: Workspace) => void document.properties.set(name, asText(value, name)),
    ]),
  ),
};

/** The range of an event, whose id is its sheet and address. */
function eventRange(workspace: Workspace, id: unknown): HostObject<'Range'> {
  const [sheet = '', local = ''] = asText(id, 'reference').split('!');
  const address = parseAddress(local);
  if (!address) throw new HostError('InvalidReference', `no range ${String(id)}`);
  return rangeObject(workspace, sheet, address.area);
}
