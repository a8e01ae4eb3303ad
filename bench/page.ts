import { besideWps } from './page/beside-wps.ts';
import { inFirefox } from './page/firefox.ts';
import { folder } from './page/folder.ts';
import { starts } from './page/starts.ts';

const PARTS = { starts, beside: besideWps, folder, firefox: inFirefox } as const;

/**
 * page [starts | beside | folder | firefox]: the one file as it is built: how soon it is there beside the pane, how soon it
 * hears of a save, a folder of 600 workbooks, and the job in Firefox.
 */
export async function page([wanted]: readonly string[]): Promise<boolean> {
  let isGood = true;
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted !== undefined && wanted !== name) continue;
    console.log(name);
    isGood = (await measure()) && isGood;
  }
  return isGood;
}
