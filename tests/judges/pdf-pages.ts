import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pdfToTextPath } from '../environment/tools.ts';

const run = promisify(execFile);

/** A word on a page; edges (left, top, right, bottom) in points. */
export interface PrintedWord {
  readonly word: string;
  readonly edges: readonly [left: number, top: number, right: number, bottom: number];
}

/** A page of a PDF: its size in points, and its words in their order. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

const WORD = /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g;
const PAGE = /^width="([\d.]+)" height="([\d.]+)"/;

/** The pages of a PDF as Poppler reads them. */
export async function pagesOf(pdf: Uint8Array): Promise<PrintedPage[]> {
  const folder = await mkdtemp(join(tmpdir(), 'twelve-pdf-'));
  try {
    const file = join(folder, 'a.pdf');
    await writeFile(file, pdf);
    const { stdout: html } = await run(pdfToTextPath(), ['-bbox', file, '-'], { maxBuffer: 2 ** 26 });
    return html
      .split('<page ')
      .slice(1)
      .map((page) => {
        const [width = 0, height = 0] = (PAGE.exec(page) ?? []).slice(1).map(Number);
        const words = [...page.matchAll(WORD)].map(([, ...found]): PrintedWord => {
          const [left, top, right, bottom] = found.slice(0, 4).map(Number) as [number, number, number, number];
          return { word: found[4]!, edges: [left, top, right, bottom] };
        });
        return { width, height, words };
      });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The lines of a page from top to bottom, without white space; words on one height are a line. */
export function linesOf({ words }: PrintedPage): string[] {
  const lines: { top: number; text: string }[] = [];
  for (const { word, edges } of [...words].sort((a, b) => a.edges[3] - b.edges[3] || a.edges[0] - b.edges[0])) {
    const last = lines.at(-1);
    if (last && Math.abs(last.top - edges[3]) < 4) last.text += word;
    else lines.push({ top: edges[3], text: word });
  }
  return lines.map(({ text }) => text);
}
