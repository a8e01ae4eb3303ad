import type { BadDay } from '../bad-day.ts';
import type { DocumentState } from '../model/document-state.ts';
import { asText, wrong } from '../ranges/arguments.ts';
import { HostError } from '../../grid/host-error.ts';
import { HostObject, type Targets } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';

export const settingCollection: TypeTable<Targets['SettingCollection']> = {
  items: (_, { document }) => [...document.settings.keys()].map((key) => new HostObject('Setting', { key })),
  item: (_, key, { document }) => {
    if (!document.settings.has(String(key))) throw notFound();
    return new HostObject('Setting', { key: String(key) });
  },
  methods: {
    Add: (_, [key, value], { badDay, document }) => {
      const name = asText(key, 'key');
      if (name === '' || value === undefined) throw wrong('key');
      refuseTooLarge(badDay, document, name, value);
      document.settings.set(name, value);
      document.isDirty = true;
      return new HostObject('Setting', { key: name });
    },
    GetCount: (_, __, { document }) => document.settings.size,
    GetItemOrNullObject: (_, [key], { document }) => {
      const name = asText(key, 'key');
      return document.settings.has(name) ? new HostObject('Setting', { key: name }) : null;
    },
  },
};

export const setting: TypeTable<Targets['Setting']> = {
  identity: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ key }, { document }) => {
      if (!document.settings.has(key)) throw notFound();
      return document.settings.get(key);
    },
  },
  set: {
    Value: ({ key }, value, { document }) => {
      document.settings.set(key, value);
      document.isDirty = true;
    },
  },
  methods: {
    Delete: ({ key }, _, { document }) => {
      document.settings.delete(key);
      document.isDirty = true;
    },
  },
};

/** Where all of them are too much, Excel calls the last one an invalid argument. */
function refuseTooLarge(
  { settingsLimit = Infinity }: BadDay,
  { settings }: DocumentState,
  key: string,
  value: unknown,
) {
  const sizes = [...settings].map(([other, kept]) => (other === key ? 0 : String(kept).length));
  const size = sizes.reduce((sum, one) => sum + one, String(value).length);
  if (size > settingsLimit) throw new HostError('InvalidArgument', 'The settings are too large.');
}

function notFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}
