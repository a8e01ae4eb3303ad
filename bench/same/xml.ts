import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { attributeValue, isVoid, UNORDERED } from './meaning.ts';

const ELEMENT = 1;
const TEXT = [3, 4];

/** The root of an XML part. */
export function parseXml(text: string): Element {
  return new DOMParser().parseFromString(text, 'text/xml').documentElement!;
}

export function childrenOf(element: Node | undefined | null, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === ELEMENT && (name === undefined || (node as Element).localName === name))
      found.push(node as Element);
  }
  return found;
}

export const childOf = (element: Node | undefined | null, name: string): Element | undefined =>
  childrenOf(element, name)[0];

export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** All text within. */
export const textOf = (element: Element | undefined): string => element?.textContent ?? '';

/** An element as text that is the same for the same meaning: attributes by their names, no prefixes, no blanks between, nothing that goes without saying. */
export function canonical(element: Element, without: readonly string[] = []): string {
  const kind = element.localName!;
  const attributes = Array.from(element.attributes)
    .filter(({ name }) => !/^xmlns/.test(name) && !without.includes(name))
    .flatMap(({ localName, value }) => {
      const said = attributeValue(kind, localName!, value);
      return said === undefined ? [] : [` ${localName}="${said}"`];
    })
    .sort()
    .join('');
  const content: string[] = [];
  for (let node: Node | null = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === ELEMENT) content.push(canonical(node as Element));
    else if (TEXT.includes(node.nodeType) && node.nodeValue!.trim() !== '') content.push(node.nodeValue!);
  }
  if (UNORDERED.includes(kind)) content.sort();
  if (attributes === '' && content.join('') === '' && isVoid(kind)) return '';
  return `<${kind}${attributes}>${content.join('')}</>`;
}
