import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkManifest } from './check.ts';
import { elementsOf, nameOf, parseManifest } from './document.ts';
import { pictureSize } from './pictures.ts';

const manifest = readFileSync('manifest.xml', 'utf8');
const textsOf = (name: string): (string | null)[] =>
  elementsOf(parseManifest(manifest))
    .filter((element) => nameOf(element) === name)
    .map((element) => element.textContent);

describe('the manifest', () => {
  it('is sound', () => {
    expect(checkManifest(manifest, pictureSize)).toEqual([]);
  });

  it('has the version of the package behind a 1: the version of an Office manifest may not begin with 0', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(textsOf('Version')).toEqual([`1.${version}`]);
  });

  it('calls functions that the ribbon commands define, and whose early presses are kept', () => {
    const named = (file: string, pattern: RegExp) =>
      [...readFileSync(`src/commands/${file}`, 'utf8').matchAll(pattern)].map(([, name]) => name);
    const names = textsOf('ov:FunctionName');
    expect(names).toEqual(['generateTables', 'undoLast']);
    expect(named('commands.ts', /^ {2}(\w+): async \(event: Event\)/gm)).toEqual(names);
    expect(named('early-presses.js', /^ {2}keep\('(\w+)'\);/gm)).toEqual(names);
  });

  it('has ribbon buttons from Excel 2021 on, and a pane that says so everywhere', () => {
    const names = elementsOf(parseManifest(manifest)).map(nameOf);
    expect(names.filter((name) => name.endsWith('Requirements'))).toEqual(['ov:Requirements']);
    const set = elementsOf(parseManifest(manifest)).find((element) => nameOf(element) === 'bt:Set');
    expect([set?.getAttribute('Name'), set?.getAttribute('MinVersion')]).toEqual(['ExcelApi', '1.14']);
  });

  it('says 预算十二表 and its four buttons in Chinese first', () => {
    const labels = elementsOf(parseManifest(manifest))
      .filter((element) => /\.Label$/.test(element.getAttribute('id') ?? ''))
      .map((element) => element.getAttribute('DefaultValue'));
    expect(labels).toEqual(['预算十二表', '部门预算公开', '打开面板', '一键生成', '一键审核', '撤销']);
  });
});

/** What is broken, by replacing one text with another, and the sentence that must tell. */
const mistakes: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
  ['no provider', /\s*<ProviderName>.*<\/ProviderName>/, '', /OfficeApp must hold \[.*ProviderName/],
  ['wrong order', /(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/, '$3$2$1', /OfficeApp must hold/],
  ['misspelt element', /FunctionFile/, 'FunctionsFile', /DesktopFormFactor must hold/],
  [
    'unknown action',
    'xsi:type="ExecuteFunction"',
    'xsi:type="RunFunction"',
    /Control "TwelveTables.Generate" must hold/,
  ],
  ['resid without a resource', '<Label resid="Undo.Label"', '<Label resid="Undo.Lable"', /refers to "Undo.Lable"/],
  ['resource nobody uses', '<Label resid="Undo.Label"', '<Label resid="Pane.Label"', /"Undo.Label" is used nowhere/],
  [
    'long text as a title',
    'Title resid="Undo.Title"',
    'Title resid="Undo.Tip"',
    /"Undo.Tip", which is not among bt:Short/,
  ],
  [
    'http',
    'https://localhost:3000/commands',
    'http://localhost:3000/commands',
    /"Commands.Url" needs an https address/,
  ],
  ['no English', /<bt:Override Locale="en-US" Value="Undo"\/>/, '', /"Undo.Label" has no English/],
  ['an overlong label', 'DefaultValue="撤销"', `DefaultValue="${'撤'.repeat(126)}"`, /1 to 125 characters/],
  ['an overlong tip', 'Value="Opens the pane at', `Value="${'x'.repeat(251)}`, /1 to 250 characters/],
  [
    'an empty name',
    'DisplayName DefaultValue="预算十二表"',
    'DisplayName DefaultValue=""',
    /DisplayName needs 1 to 125/,
  ],
  [
    'an icon of another size',
    'Image size="80" resid="Icon.Undo.80"',
    'Image size="80" resid="Icon.Undo.32"',
    /must be 80 px/,
  ],
  ['an icon that is not there', 'icons/undo-80.png', 'icons/undo-81.png', /no picture at ".*undo-81.png"/],
  ['no icon of 16 px', /\s*<bt:Image size="16" resid="Icon.Undo.16"\/>/, '', /Icon has no picture of 16 px/],
  ['a resource id of 33 characters', /GetStarted\.Title/g, 'G'.repeat(33), /id of 1 to 32 characters/],
  ['the same id twice', 'id="TwelveTables.Undo"', 'id="TwelveTables.Audit"', /already in use/],
  ['an Id that is no GUID', /<Id>.*<\/Id>/, '<Id>twelve-tables</Id>', /Id has the text "twelve-tables"/],
  ['a version below 1', '<Version>1.', '<Version>0.', /Version has the text "0/],
];

describe('a broken manifest', () => {
  it.each(mistakes)('is rejected: %s', (_name, from, to, sentence) => {
    const broken = manifest.replace(from, to);
    expect(broken).not.toBe(manifest);
    expect(checkManifest(broken, pictureSize).join('\n')).toMatch(sentence);
  });

  it('is rejected when it is not XML', () => {
    expect(() => checkManifest(manifest.replace('</OfficeApp>', ''), pictureSize)).toThrow(/OfficeApp/);
  });
});
