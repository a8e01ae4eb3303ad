/** Renders assets/icons/*.svg to PNG in the sizes that Office asks for: npm run icons. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from '../tests/environment/tools.ts';

const ribbonSizes = [16, 32, 80];
const markSizes = [16, 32, 64, 80, 128];
const folder = 'assets/icons';

const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(join(folder, file), 'utf8');
  for (const size of file === 'mark.svg' ? markSizes : ribbonSizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>* { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await page.screenshot({ path: join(folder, file.replace('.svg', `-${size}.png`)), omitBackground: true });
  }
}
await browser.close();
