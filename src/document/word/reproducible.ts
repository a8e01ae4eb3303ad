import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The library writes the time of the computer: the same ledger is to give the same file. */
const FIXED_TIME = '2020-01-01T00:00:00Z';
/** A package counts dates in local time: this is the same everywhere. */
const NO_DATE = new Date(1980, 0, 1);

const IS_XML = /\.(?:xml|rels)$/;
/** Workbooks behind charts. */
const IS_PACKAGE = /\.xlsx$/;

/** A package without what the library takes from the computer, from chance, or counts on from document to document. */
export function reproducible(bytes: Uint8Array): Uint8Array {
  const names = new RandomNames();
  const parts = Object.entries(unzipSync(bytes)).map(([name, data]) => {
    if (IS_PACKAGE.test(name)) return [name, reproducible(data)] as const;
    return [name, IS_XML.test(name) ? strToU8(fixed(name, strFromU8(data), names)) : data] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: NO_DATE });
}

function fixed(name: string, xml: string, names: RandomNames): string {
  const named = names.replaceIn(xml);
  if (name === 'docProps/core.xml') {
    return named.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED_TIME}`);
  }
  if (name === 'word/document.xml') return recounted(named);
  // the language of its letters, which the library does not ask for
  return name.startsWith('word/charts/') ? named.replaceAll('"en-US"', '"zh-CN"') : named;
}

/** Bookmarks and drawings are numbered anew, from 1 on. */
function recounted(xml: string): string {
  return [/(<w:bookmark(?:Start|End)\b[^>]*w:id=")(\d+)/g, /(<wp:docPr id=")(\d+)/g].reduce((text, pattern) => {
    const numbers = new Map<string, number>();
    return text.replaceAll(pattern, (_, before: string, id: string) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return `${before}${numbers.get(id)}`;
    });
  }, xml);
}

/** Relationships have names by chance, which stand where they are declared and where they are used. */
class RandomNames {
  readonly #numbers = new Map<string, number>();

  replaceIn(xml: string): string {
    return xml.replaceAll(/"rId([a-z0-9_-]{21})"/g, (_, name: string) => {
      if (!this.#numbers.has(name)) this.#numbers.set(name, this.#numbers.size + 1);
      return `"rIdN${this.#numbers.get(name)}"`;
    });
  }
}
