import { expect, it } from 'vitest';
import { linearRelations } from '../../src/audit/relations/linear-relations.ts';
import { admittedFacts } from '../../src/audit/relations/admitted-facts.ts';
import { shapeOf } from '../../src/audit/relations/shape.ts';
import { composeTables } from '../../src/compose/compose-tables.ts';
import { ledgerRange } from '../../src/compose/entries-sheet.ts';
import { layoutFor } from '../../src/compose/input-sheets.ts';
import { ledgerDisclosure } from '../../src/compose/ledger-disclosure.ts';
import { selects } from '../../src/facts/selector.ts';
import { exampleLedger } from '../compose/example.ts';
import { rank } from './rank.ts';

it('seed', () => {
  const ledger = exampleLedger();
  const composed = composeTables(ledgerDisclosure(ledger), ledgerRange(layoutFor(ledger)));
  const figures = [...composed.tables.values()].flatMap((t) => t.figures);
  const index = new Map(figures.map((f, i) => [f, i]));
  const relations = linearRelations(composed.tables);
  for (const r of relations) {
    const sum = (fs: readonly (typeof figures)[number][]) => fs.reduce((s, f) => s + composed.values.get(f)!, 0);
    expect(`${r.rule} ${sum(r.left)}`).toBe(`${r.rule} ${sum(r.right)}`);
  }
  const rr = rank(
    relations.map((r) => {
      const m = new Map<number, number>();
      for (const f of r.left) m.set(index.get(f)!, (m.get(index.get(f)!) ?? 0) + 1);
      for (const f of r.right) m.set(index.get(f)!, (m.get(index.get(f)!) ?? 0) - 1);
      return m;
    }),
  );
  const facts = admittedFacts(shapeOf(composed.tables));
  const rs = rank(
    facts.map((fact) => new Map(figures.flatMap((f, i) => (selects(f.select, fact) ? [[i, 1] as const] : [])))),
  );
  console.log(figures.length, relations.length, rr, rs, figures.length - rs);
  expect(rr).toBe(figures.length - rs);
});
