import {
  BORDERS,
  COLORS,
  FILLS,
  FONTS,
  FORMAT,
  NUMBER_FORMATS,
  THEME_COLORS,
  THEME_FONT_SCHEME,
} from './kept-shapes.ts';
import { child, children, keep, node, type XmlNode } from '../package/xml.ts';

const PLAIN = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' };

/**
 * The styles of the copy. Looks keep their indices; those that are not `used` become plain, so that no number format
 * (they can hold text) of a sheet that is left out remains. Named styles have people's names and go.
 */
export function redactStyles(source: XmlNode, used: ReadonlySet<string>): XmlNode {
  const looks = children(child(source, 'cellXfs'), 'xf').map((one, index) => {
    const { attributes, children: details } = used.has(String(index)) ? keep(one, FORMAT) : node('xf', PLAIN);
    return node('xf', { ...attributes, xfId: '0' }, details);
  });
  const [oldBase] = children(child(source, 'cellStyleXfs'), 'xf');
  const base = oldBase ? keep(oldBase, FORMAT) : node('xf', PLAIN);
  const formats = new Set([base, ...looks].map((one) => one.attributes.numFmtId));
  const kept = (part: string, shape: Parameters<typeof keep>[1]): XmlNode[] => {
    const found = child(source, part);
    return found ? [keep(found, shape)].filter((one) => one.children.length > 0) : [];
  };
  const numberFormats = kept('numFmts', NUMBER_FORMATS)
    .map((one) => ({ ...one, children: one.children.filter((each) => formats.has(each.attributes.numFmtId)) }))
    .filter((one) => one.children.length > 0);
  return node('styleSheet', {}, [
    ...numberFormats,
    ...kept('fonts', FONTS),
    ...kept('fills', FILLS),
    ...kept('borders', BORDERS),
    node('cellStyleXfs', {}, [base]),
    node('cellXfs', {}, looks),
    node('cellStyles', {}, [node('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' })]),
    ...kept('colors', COLORS),
  ]);
}

/** The theme of the copy: colours and fonts of cells come from it, effects of drawings do not matter. */
export function redactTheme(source: XmlNode): XmlNode {
  const elements = child(source, 'themeElements');
  const colors = child(elements, 'clrScheme');
  const fonts = child(elements, 'fontScheme');
  const fill = node('solidFill', {}, [node('schemeClr', { val: 'phClr' })]);
  const thrice = (one: XmlNode): XmlNode[] => [one, one, one];
  const named = { name: 'Office' };
  return node('theme', named, [
    node('themeElements', {}, [
      node('clrScheme', named, colors ? keep(colors, THEME_COLORS).children : []),
      node('fontScheme', named, fonts ? keep(fonts, THEME_FONT_SCHEME).children : []),
      node('fmtScheme', named, [
        node('fillStyleLst', {}, thrice(fill)),
        node('lnStyleLst', {}, thrice(node('ln', {}, [fill]))),
        node('effectStyleLst', {}, thrice(node('effectStyle', {}, [node('effectLst', {})]))),
        node('bgFillStyleLst', {}, thrice(fill)),
      ]),
    ]),
  ]);
}
