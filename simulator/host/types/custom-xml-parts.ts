import { SaxesParser } from 'saxes';
import { HostError } from '../../grid/host-error.ts';
import { HostObject, type Targets } from '../model/targets.ts';
import type { TypeTable } from '../model/type-table.ts';
import type { Workspace } from '../model/workspace.ts';
import { asText, wrong } from '../ranges/arguments.ts';

/** Documents in the workbook's package, each with an id that Excel gives it. */
export const customXmlPartCollection: TypeTable<Targets['CustomXmlPartCollection']> = {
  items: (_, { document }) => [...document.xmlParts.keys()].map(partOf),
  item: (_, id, { document }) => found(document.xmlParts, id),
  methods: {
    Add: (_, [xml], { document }) => {
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      document.xmlParts.set(id, wellFormed(xml));
      document.isDirty = true;
      return partOf(id);
    },
    GetByNamespace: (_, [namespace]) =>
      new HostObject('CustomXmlPartScopedCollection', { namespace: asText(namespace, 'namespaceUri') }),
    GetCount: (_, __, { document }) => document.xmlParts.size,
    GetItemOrNullObject: (_, [id], { document }) =>
      document.xmlParts.has(asText(id, 'id')) ? partOf(asText(id, 'id')) : null,
  },
};

export const customXmlPartScopedCollection: TypeTable<Targets['CustomXmlPartScopedCollection']> = {
  items: ({ namespace }, workspace) => idsOf(namespace, workspace).map(partOf),
  item: ({ namespace }, id, workspace) => {
    if (!idsOf(namespace, workspace).includes(String(id))) throw notFound();
    return partOf(String(id));
  },
  methods: {
    GetCount: ({ namespace }, _, workspace) => idsOf(namespace, workspace).length,
    GetItemOrNullObject: ({ namespace }, [id], workspace) =>
      idsOf(namespace, workspace).includes(asText(id, 'id')) ? partOf(asText(id, 'id')) : null,
    GetOnlyItem: ({ namespace }, _, workspace) => {
      const [id, ...others] = idsOf(namespace, workspace);
      if (id === undefined || others.length > 0) throw new HostError('GeneralException', 'There is not one part.');
      return partOf(id);
    },
    GetOnlyItemOrNullObject: ({ namespace }, _, workspace) => {
      const [id, ...others] = idsOf(namespace, workspace);
      return id !== undefined && others.length === 0 ? partOf(id) : null;
    },
  },
};

export const customXmlPart: TypeTable<Targets['CustomXmlPart']> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    NamespaceUri: ({ id }, { document }) => namespaceOf(xmlOf(document.xmlParts, id)),
  },
  methods: {
    Delete: ({ id }, _, { document }) => {
      xmlOf(document.xmlParts, id);
      document.xmlParts.delete(id);
      document.isDirty = true;
    },
    GetXml: ({ id }, _, { document }) => xmlOf(document.xmlParts, id),
    SetXml: ({ id }, [xml], { document }) => {
      xmlOf(document.xmlParts, id);
      document.xmlParts.set(id, wellFormed(xml));
      document.isDirty = true;
    },
  },
};

type Parts = ReadonlyMap<string, string>;

const partOf = (id: string) => new HostObject('CustomXmlPart', { id });

function found(parts: Parts, id: unknown): HostObject<'CustomXmlPart'> {
  xmlOf(parts, String(id));
  return partOf(String(id));
}

function xmlOf(parts: Parts, id: string): string {
  const xml = parts.get(id);
  if (xml === undefined) throw notFound();
  return xml;
}

function idsOf(namespace: string, { document }: Workspace): string[] {
  return [...document.xmlParts].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);
}

/** Excel takes no text that is not well-formed. */
function wellFormed(xml: unknown): string {
  const text = asText(xml, 'xml');
  namespaceOf(text);
  return text;
}

/** The namespace of the outermost element. */
function namespaceOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | undefined;
  parser.on('error', () => {
    throw wrong('xml');
  });
  parser.on('opentag', ({ uri }) => (namespace ??= uri));
  parser.write(xml).close();
  return namespace ?? '';
}

function notFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.");
}
