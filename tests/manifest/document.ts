import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';

const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': '',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov:',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt:',
};
const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';

/** The root element of a manifest. Throws on XML that is not well formed. */
export function parseManifest(xml: string): Element {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('the manifest is empty');
  return root;
}

/** Name with the prefix of this check, whatever prefix the file uses: Hosts, ov:Hosts, bt:Image. */
export function nameOf(element: Element): string {
  return `${prefixes[element.namespaceURI ?? ''] ?? `{${element.namespaceURI}}`}${element.localName}`;
}

/** Name with its xsi:type: ov:Action(ShowTaskpane). */
export function typedNameOf(element: Element): string {
  const type = element.getAttributeNS(schemaInstance, 'type');
  return type ? `${nameOf(element)}(${type})` : nameOf(element);
}

/** Where an element stands, for people: line and name, and its id if it has one. */
export function placeOf(element: Element): string {
  const id = element.getAttribute('id');
  return `line ${element.lineNumber}: ${element.tagName}${id ? ` "${id}"` : ''}`;
}

export function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node) => node.nodeType === node.ELEMENT_NODE) as Element[];
}

/** All elements, the root first. */
export function elementsOf(root: Element): Element[] {
  return [root, ...childrenOf(root).flatMap(elementsOf)];
}

export function parentOf(element: Element): Element | null {
  return element.parentNode?.nodeType === element.ELEMENT_NODE ? (element.parentNode as Element) : null;
}
