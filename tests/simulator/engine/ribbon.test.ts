import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addinOrigin } from '../../../simulator/page/addin-origin.ts';
import { ADDIN_ID, FUNCTION_FILE, RIBBON } from '../../../simulator/page/ribbon-commands.ts';

const manifest = readFileSync(new URL('../../../manifest.xml', import.meta.url), 'utf8');
/** Where `npm start` serves the add-in: what the manifest names. */
const ORIGIN = addinOrigin({ hostname: 'localhost', port: '3443' });
const all = (pattern: RegExp, text = manifest) => [...text.matchAll(pattern)].map((match) => match[1]!);
const resource = (id: string) => all(new RegExp(`id="${id}" DefaultValue="([^"]*)"`, 'g'))[0];

test('the ribbon of the workbench is the ribbon of the manifest', () => {
  expect(all(/<Id>([^<]*)<\/Id>/g)).toEqual([ADDIN_ID]);
  expect(resource('Commands.Url')).toBe(`${ORIGIN}/${FUNCTION_FILE}`);
  const declared = all(/<Control ([\s\S]*?)<\/Control>/g).map((control) => {
    const common = {
      id: all(/ id="([^"]*)"/g, ` ${control}`)[0],
      label: resource(all(/<Label resid="([^"]*)"/g, control)[0]!),
      icon: /assets\/icons\/(\w+)-80\.png/.exec(resource(all(/size="80" resid="([^"]*)"/g, control)[0]!)!)![1],
    };
    const [called] = all(/<FunctionName>([^<]*)</g, control);
    if (called) return { ...common, function: called };
    const url = resource(all(/<SourceLocation resid="([^"]*)"/g, control)[0]!)!;
    return { ...common, pane: all(/<TaskpaneId>([^<]*)</g, control)[0], page: url.slice(ORIGIN.length + 1) };
  });
  expect(declared).toEqual(RIBBON);
});
