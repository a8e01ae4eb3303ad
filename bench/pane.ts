import { chromium } from 'playwright-core';
import { chromiumPath } from '../tests/environment/tools.ts';
import { busy } from './pane/busy.ts';
import { paint } from './pane/paint.ts';
import { build, serve } from './pane/serve.ts';

const PARTS = { paint, busy } as const;

/** pane [paint | busy]: how soon the pane is there beside a bare one, and whether it ever freezes, in Chromium. */
export async function pane([wanted]: readonly string[]): Promise<boolean> {
  await build();
  const stop = await serve();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  let isGood = true;
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted !== undefined && wanted !== name) continue;
    console.log(name);
    isGood = (await measure(browser)) && isGood;
  }
  await browser.close();
  stop();
  return isGood;
}
