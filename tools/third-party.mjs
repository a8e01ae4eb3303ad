import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What is written beside what is built: the licences of all packages of which something is shipped, and their list. */
export const LICENCES = '第三方许可.txt';
export const BILL_OF_MATERIALS = '物料清单.json';

const PACKAGE = /node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/g;

/**
 * Names the packages that a build contains, with their licences, which most of them ask for. One instance serves several
 * builds into one folder: whichever is written last knows of all. `copied`: packages of which files are copied, not bundled.
 */
export class ThirdParty {
  constructor({ version, copied }) {
    this.version = version;
    this.names = new Set(copied);
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tapPromise('ThirdParty', async ({ modules }) => {
      for (const module of modules) {
        // a module of several, joined into one, names them
        for (const { resource = '' } of [module, ...(module.modules ?? [])]) this.add(resource);
      }
      const materials = [...this.names].sort().map(readMaterial);
      const writeFile = promisify(compiler.outputFileSystem.writeFile);
      const write = (name, text) => writeFile(join(compiler.outputPath, name), text);
      await write(LICENCES, materials.map(licenceText).join(`\n${'-'.repeat(72)}\n\n`));
      await write(BILL_OF_MATERIALS, `${JSON.stringify(billOfMaterials(this.version, materials), undefined, 2)}\n`);
    });
  }

  /** Of packages within packages the last one is meant. */
  add(path) {
    const name = [...path.matchAll(PACKAGE)].at(-1)?.[1];
    if (name) this.names.add(name.replace('\\', '/'));
  }
}

function readMaterial(name) {
  const folder = join('node_modules', name);
  const { version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  return {
    name,
    version,
    license: license ?? licenses?.[0]?.type ?? 'SEE PACKAGE',
    text: file ? readFileSync(join(folder, file), 'utf8').trim() : '（软件包里没有许可全文）',
  };
}

const licenceText = ({ name, version, license, text }) => `${name} ${version}\n${license}\n\n${text}\n`;

/** A bill of materials as CycloneDX 1.5 has it, without a time and a random number: equal builds give equal bytes. */
function billOfMaterials(version, materials) {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: { type: 'application', name: 'twelve-tables', version, licenses: [{ license: { id: 'MIT' } }] },
    },
    components: materials.map((one) => ({
      type: 'library',
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      licenses: [{ license: { name: one.license } }],
    })),
  };
}
