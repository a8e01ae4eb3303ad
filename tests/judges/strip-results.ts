import JSZip from 'jszip';

const CELL = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;
const VALUE = /<v\b[^>]*?(?:\/>|>[\s\S]*?<\/v>)/g;

/** The workbook without any cached result of a formula: LibreOffice believes those and would not calculate. */
export async function stripResults(xlsx: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(xlsx);
  for (const file of zip.file(/^xl\/worksheets\/[^/]+\.xml$/)) {
    const xml = await file.async('string');
    const stripped = xml.replace(CELL, (cell, attributes: string, content = '') => {
      if (!/<f\b/.test(content)) return cell;
      return `<c${attributes.replace(/\st="\w+"/, '')}>${content.replace(VALUE, '')}</c>`;
    });
    zip.file(file.name, stripped);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
}
