import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';

const SCRIPT = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page or in a frame, by all rules or by these, without what these selectors choose. */
export async function axeViolations(
  frame: Frame,
  without: readonly string[],
  rules?: readonly string[],
): Promise<axe.Result[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(SCRIPT);
  return frame.evaluate(
    async ([excluded, only]) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const found = await here.run(
        { include: ['body'], exclude: excluded.map((selector) => [selector]) },
        { resultTypes: ['violations'], ...(only && { runOnly: { type: 'rule', values: [...only] } }) },
      );
      return found.violations;
    },
    [without, rules] as const,
  );
}
