import { readdirSync, readFileSync } from 'node:fs';
import { parseLedger } from '../../src/ledger/read/parse-ledger.ts';
import type { Ledger } from '../../src/ledger/model/schema.ts';
import { exampleLedger } from '../compose/example.ts';

const FOLDER = 'tests/fixtures/rewritten-texts';

/** A text with the places of the figures that the workbook can decide (tests/fixtures/rewritten-texts/README.md). */
export interface RewrittenText {
  readonly name: string;
  readonly department: string;
  readonly text: string;
  readonly figures: readonly { readonly start: number; readonly end: number }[];
}

export function rewrittenTexts(): RewrittenText[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  return files.map((file) => {
    const name = file.replace('.txt', '');
    return { name, department: name.slice(3), ...unmarked(readFileSync(`${FOLDER}/${file}`, 'utf8')) };
  });
}

/** The ledgers by the name of their department. */
export function rewrittenLedgers(): ReadonlyMap<string, Ledger> {
  const own = readdirSync(`${FOLDER}/ledgers`).map((file): [string, Ledger] => {
    const reading = parseLedger(JSON.parse(readFileSync(`${FOLDER}/ledgers/${file}`, 'utf8')));
    if (!reading.ok) throw new Error(`${file}: ${JSON.stringify(reading.problems)}`);
    return [file.replace('.json', ''), reading.ledger];
  });
  return new Map([...own, ['fengqiu', exampleLedger()]]);
}

function unmarked(marked: string): Pick<RewrittenText, 'text' | 'figures'> {
  const figures: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    if (piece.startsWith('{')) {
      figures.push({ start: text.length, end: text.length + piece.length - 2 });
      text += piece.slice(1, -1);
    } else text += piece;
  }
  return { text, figures };
}
