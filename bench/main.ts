import { audit } from './audit.ts';
import { departments } from './departments.ts';
import { faults } from './faults.ts';
import { generate } from './generate.ts';
import { pane } from './pane.ts';
import { scale } from './scale.ts';
import { undo } from './undo.ts';

/** npm run bench -- <name> [arguments]: what takes too long for every test run. True where nothing was wrong. */
const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
  audit,
  departments,
  faults,
  generate,
  pane,
  scale,
  undo,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) {
  process.exitCode = (await bench(args)) ? 0 : 1;
} else {
  console.error(`no bench ${name}: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
}
