import { test } from 'vitest';
import { composeWorkbook } from '../../src/compose/compose-workbook.ts';
import { exampleLedger } from '../compose/example.ts';
import { open } from '../excel/open.ts';
import { pack } from '../../src/excel/pack.ts';
test('big', async () => {
  const ledger = exampleLedger();
  console.log(ledger.entries.length);
  const many = Math.ceil(3000 / ledger.entries.length);
  // many units: rows of tables grow too
  const units = Array.from({ length: many }, (_, i) => ({ ...ledger.units[0]!, code: String(100000 + i), name: `单位${i}` }));
  const entries = units.flatMap((u) => ledger.entries.map((e) => ({ ...e, unit: u.code })));
  const projects = units.flatMap((u) => ledger.projects.map((p) => ({ ...p, unit: u.code })));
  const plan = composeWorkbook({ ...ledger, units, entries, projects } as never);
  console.log(plan.sheets.map((s) => `${s.name} ${s.cells.length}x${s.cells[0]?.length}`).join('; '));
  const b = open('x');
  console.time('apply'); await b.port.apply(plan); console.timeEnd('apply');
  const t = b.roundTrips();
  console.time('record'); const r = await b.port.history!.record(plan); console.timeEnd('record');
  console.log('trips', b.roundTrips() - t);
  const json = JSON.stringify(r); console.time('pack'); const p = await pack(json); console.timeEnd('pack');
  console.log(json.length, p.length, r.map((x) => `${x.sheet} ${(x.before as any).looks.length}`).join('; '));
  console.time('restore'); await b.port.history!.restore(r); console.timeEnd('restore');
}, 300000);
