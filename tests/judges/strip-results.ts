import { partsOf, zipOf } from '../xlsx/package-of.ts';

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const VALUE = /<v\b[^>]*?(?:\/>|>[\s\S]*?<\/v>)/g;

/** The workbook without any cached result of a formula: LibreOffice believes those and would not calculate. */
export async function stripResults(xlsx: Uint8Array): Promise<Uint8Array> {
  const parts = partsOf(xlsx);
  for (const [path, xml] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    parts[path] = xml.replace(CELL, (cell, attributes: string, content = '') => {
      if (!/<f\b/.test(content)) return cell;
      return `<c${attributes.replace(/\st="\w+"/, '')}>${content.replace(VALUE, '')}</c>`;
    });
  }
  return zipOf(parts);
}
