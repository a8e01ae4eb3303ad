import { audit } from './audit.ts';
import { departments } from './departments.ts';
import { disclosures } from './disclosures.ts';
import { faults } from './faults.ts';
import { folder } from './folder.ts';
import { generate } from './generate.ts';
import { importing } from './import.ts';
import { page } from './page.ts';
import { pane } from './pane.ts';
import { release } from './release.ts';
import { rounding } from './rounding.ts';
import { same } from './same.ts';
import { scale } from './scale.ts';
import { survival } from './survival.ts';
import { text } from './text.ts';
import { undo } from './undo.ts';
import { valid } from './valid.ts';
import { weather } from './weather.ts';

/** npm run bench -- <name> [arguments]: what takes too long for every test run. True where nothing was wrong. */
const BENCHES: Readonly<Record<string, (args: readonly string[]) => Promise<boolean>>> = {
  audit,
  departments,
  disclosures,
  faults,
  folder,
  generate,
  import: importing,
  page,
  pane,
  release,
  rounding,
  same,
  scale,
  survival,
  text,
  undo,
  valid,
  weather,
};

const [name = '', ...args] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) {
  process.exitCode = (await bench(args)) ? 0 : 1;
} else {
  console.error(`no bench ${name}: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
}
