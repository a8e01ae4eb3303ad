import { escapeXml } from './escape.ts';
import { openPackage, type WorkbookPackage } from './package.ts';
import { declareType, forgetParts, relate, relationshipsOf } from './relationships.ts';
import { scan } from './scan.ts';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Every custom XML part of a workbook has an id; that of ours is always the same, so that equal workbooks are equal bytes. */
const ID = '{6B3F6C0E-5B5D-4B7E-9A51-2B1F0E9D7A12}';

/** The custom XML parts of these namespaces in an .xlsx; null: there is none, or several. Throws UnreadableWorkbook. */
export function readXmlParts(bytes: Uint8Array, namespaces: readonly string[]): Record<string, string | null> {
  const opened = openPackage(bytes);
  return Object.fromEntries(
    namespaces.map((namespace) => {
      const [path, ...others] = pathsOf(opened, namespace);
      return [namespace, path === undefined || others.length > 0 ? null : opened.parts.required(path)];
    }),
  );
}

/** The .xlsx with this document in the place of those of its namespace; null takes them away. Throws UnreadableWorkbook. */
export function withXmlPart(bytes: Uint8Array, namespace: string, xml: string | null): Uint8Array {
  const opened = openPackage(bytes);
  const { parts, workbookPath } = opened;
  for (const path of pathsOf(opened, namespace)) {
    forgetParts(
      parts,
      path,
      relationshipsOf(parts, path).map(({ target }) => target),
    );
    forgetParts(parts, workbookPath, [path]);
  }
  if (xml !== null) addPart(opened, namespace, xml);
  return parts.pack();
}

function pathsOf({ parts, workbookPath }: WorkbookPackage, namespace: string): string[] {
  return relationshipsOf(parts, workbookPath)
    .filter(({ type, target }) => type === 'customXml' && parts.has(target))
    .filter(({ target }) => namespaceOf(parts.required(target)) === namespace)
    .map(({ target }) => target);
}

function addPart({ parts, workbookPath }: WorkbookPackage, namespace: string, xml: string): void {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number++;
  const path = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  parts.put(path, `${XML}${xml}`);
  parts.put(
    properties,
    `${XML}<ds:datastoreItem ds:itemID="${ID}" xmlns:ds="${NAMESPACE}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  declareType(parts, path, 'application/xml');
  declareType(parts, properties, PROPERTIES_TYPE);
  relate(parts, path, 'customXmlProps', properties);
  relate(parts, workbookPath, 'customXml', path);
}

/** The namespace of the outermost element; undefined where it is no XML. */
function namespaceOf(xml: string): string | undefined {
  const namespaces: (string | undefined)[] = [];
  try {
    scan(xml, {
      open: (_, attributes, start, end) => {
        const prefix = /^<([^\s:/>]+):/.exec(xml.slice(start, end))?.[1];
        namespaces.push(attributes[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`]);
      },
    });
  } catch {
    return undefined;
  }
  return namespaces[0];
}
