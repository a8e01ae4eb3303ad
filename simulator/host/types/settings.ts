import { asText, wrong } from '../arguments.ts';
import { HostError } from '../host-error.ts';
import { HostObject } from '../targets.ts';
import type { Targets } from '../targets.ts';
import type { TypeTable } from '../type-table.ts';

export const settingCollection: TypeTable<Targets['SettingCollection']> = {
  items: (_, { document }) => [...document.settings.keys()].map((key) => new HostObject('Setting', { key })),
  item: (_, key, { document }) => {
    if (!document.settings.has(String(key))) throw notFound();
    return new HostObject('Setting', { key: String(key) });
  },
  methods: {
    Add: (_, [key, value], { document }) => {
      const name = asText(key, 'key');
      if (name === '' || value === undefined) throw wrong('key');
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

function notFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}
