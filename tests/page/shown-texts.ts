import type { Page } from 'playwright-core';

/** What the grid shows of a sheet, read by scrolling through it: texts by row and column; merged cells in their first. */
export async function shownTexts(page: Page, sheet: string): Promise<string[][]> {
  await page.locator('.sheet-tab', { hasText: sheet }).click();
  const grid = page.getByRole('grid', { name: `${sheet}（只供查看）` });
  await grid.waitFor();
  return grid.evaluate(async (element) => {
    const texts: string[][] = [];
    const settled = async () => {
      for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    };
    const collect = () => {
      for (const cell of element.querySelectorAll<HTMLElement>('[role=gridcell]')) {
        const [row, column] = [Number(cell.dataset.row), Number(cell.dataset.column)];
        (texts[row] ??= [])[column] = cell.querySelector('span:not(.for-readers)')?.textContent ?? '';
      }
    };
    for (let top = 0; top <= element.scrollHeight; top += 300) {
      for (let left = 0; left <= element.scrollWidth; left += 300) {
        element.scrollTo(left, top);
        await settled();
        collect();
      }
    }
    const columns = Number(element.ariaColCount) - 1;
    const rows = Number(element.ariaRowCount) - 1;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => texts[row]?.[column] ?? ''),
    );
  });
}
