import { generate } from '../../src/app/generate.ts';
import { openDepartment, smallLedger } from './department.ts';
import { stateOf } from '../excel/state-of.ts';
for (let i = 0; i < 4; i++) {
  const b = await openDepartment(smallLedger());
  const s0 = { ...b.host.statistics };
  console.time('gen'); const g = await generate(b.port, { replace: false }); console.timeEnd('gen');
  console.log(g.kind, g.kind === 'problems' ? g.problems[0] : '', b.host.statistics.actions - s0.actions);
  console.time('state'); stateOf(b.grid); console.timeEnd('state');
}
