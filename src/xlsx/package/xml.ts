import { escapeXml } from './escape.ts';
import { scan, type Attributes } from './scan.ts';

/** An element of an XML part. Its name has no namespace prefix; text beside children is not kept. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

/** What may pass of an element: attributes and children by their names, and whether its text may. */
export interface Shape {
  readonly attributes?: readonly string[];
  readonly children?: Readonly<Record<string, Shape>>;
  readonly text?: boolean;
}

interface OpenNode extends XmlNode {
  readonly children: OpenNode[];
  text: string;
}

/** A part as a tree. Throws UnreadableWorkbook. */
export function parseXml(xml: string): XmlNode {
  const top = open('', {});
  const path = [top];
  scan(xml, {
    open: (name, attributes) => {
      const node = open(name, attributes);
      path.at(-1)!.children.push(node);
      path.push(node);
    },
    text: (piece) => {
      path.at(-1)!.text += piece;
    },
    close: () => {
      path.pop();
    },
  });
  return top.children[0]!;
}

function open(name: string, attributes: Attributes): OpenNode {
  return { name, attributes, children: [], text: '' };
}

export function node(name: string, attributes: Attributes, children: readonly XmlNode[] = [], text = ''): XmlNode {
  return { name, attributes, children, text };
}

/** The first child of this name. */
export function child(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return parent?.children.find((one) => one.name === name);
}

/** The children of this name. */
export function children(parent: XmlNode | undefined, name: string): readonly XmlNode[] {
  return parent?.children.filter((one) => one.name === name) ?? [];
}

/** What the shape lets pass: whatever it does not name is left behind. */
export function keep(source: XmlNode, shape: Shape): XmlNode {
  const attributes = Object.entries(source.attributes).filter(([name]) => shape.attributes?.includes(name));
  const children = source.children.flatMap((one) =>
    shape.children && Object.hasOwn(shape.children, one.name) ? [keep(one, shape.children[one.name]!)] : [],
  );
  return node(source.name, Object.fromEntries(attributes), children, shape.text ? source.text : '');
}

/** A whole part. */
export function writePart(root: XmlNode, namespace: string): string {
  const attributes = { xmlns: namespace, ...root.attributes };
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml({ ...root, attributes })}`;
}

/** An element as it is written. */
export function writeXml({ name, attributes, children, text }: XmlNode): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const content = children.length > 0 ? children.map(writeXml).join('') : escaped(text);
  return content === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

/** Readers turn plain white space other than blanks into blanks or line feeds. */
function escaped(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Whether an attribute of truth is set. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
