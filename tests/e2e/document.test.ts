import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedPart, sentencesOf } from '../seed/document.ts';
import { look, unreached } from './pane.ts';
import { type OpenWorkbench, WAIT, closeBrowser, isOurs, openWorkbench } from './workbench.ts';

const FORM = '情况说明·填报';
/** What would do harm where text is taken for markup. */
const HOSTILE = '<img src=x onerror="top.hacked=1"><script>top.hacked=1</script>&amp;{IF}"=1+1"';

let workbench: OpenWorkbench;

const button = (name: string | RegExp) => workbench.pane.getByRole('button', { name, exact: true, disabled: false });
const said = (words: string | RegExp) => workbench.pane.getByText(words).first().waitFor();
const open = () => workbench.pane.getByRole('tab', { name: '说明' }).click();
const text = () => workbench.pane.getByRole('region', { name: '预算情况说明' });

/** Row of a label of 情况说明·填报, from 0. */
async function rowOf(label: string): Promise<number> {
  const sheet = (await workbench.sheets()).find(({ name }) => name === FORM)!;
  return sheet.texts.findIndex(([first]) => first === label);
}

async function write(label: string, value: string | number | null): Promise<void> {
  const row = await rowOf(label);
  await workbench.page.evaluate(
    async ([sheet, place, content]) => {
      const { engine } = window.workbench;
      const { id } = engine.sheets().find(({ name }) => name === sheet)!;
      engine.write(id, { row: place, column: 1, rows: 1, columns: 1 }, [
        [content === null ? null : { value: content }],
      ]);
      await engine.settle();
    },
    [FORM, row, value] as const,
  );
  // only what a person types is told to the pane
  await workbench.pane.getByRole('tab', { name: '审核' }).click();
  await open();
}

const selected = () =>
  workbench.page.evaluate(() => {
    const { engine } = window.workbench;
    const { sheet, area } = engine.selection();
    const { name } = engine.sheets().find(({ id }) => id === sheet)!;
    return { sheet: name, row: area.row, column: area.column };
  });

/** What the clipboard holds as HTML, put into a page as a word processor would take it: its paragraphs and what else is in it. */
async function pasted() {
  const { page } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(page.url()).origin });
  await page.bringToFront();
  return page.evaluate(async () => {
    window.focus();
    const [item] = await navigator.clipboard.read();
    const html = await (await item!.getType('text/html')).text();
    const plain = await (await item!.getType('text/plain')).text();
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const texts = (selector: string) => [...body.querySelectorAll(selector)].map((one) => one.textContent ?? '');
    return {
      plain,
      headings: texts('h1'),
      paragraphs: texts('h2, h3, p'),
      tables: body.querySelectorAll('table').length,
      active: body.querySelectorAll('img, script').length,
      look: body.querySelector('h2')?.getAttribute('style') ?? '',
    };
  });
}

beforeAll(async () => {
  workbench = await openWorkbench({ query: '?example' });
});
afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

describe('说明 in the pane, in Chromium through Microsoft’s office.js', () => {
  it('shows the text of the seed, sentence by sentence', async () => {
    await open();
    await said('一、收入支出预算总体情况说明');
    const shown = await text().locator('h3, h4, p:not(.note)').allTextContents();
    const seed = seedPart('第二部分', '第三部分').replace(
      '第二部分封丘县政务服务和大数据管理局2024年部门预算情况说明',
      '',
    );
    expect(sentencesOf(shown.join(''))).toEqual(sentencesOf(seed));
  });

  it('leads from a figure to its cell, in a table or in what was typed', async () => {
    await workbench.pane.getByRole('tab', { name: '生成' }).click();
    await button('一键生成').click();
    await said('十二张表已生成');
    await open();
    await text().getByRole('link', { name: '172.87', exact: true }).click();
    const { texts } = (await workbench.sheets()).find(({ name }) => name === '表6 基本支出')!;
    const row = texts.findIndex(([first]) => first === '合计');
    const place = { sheet: '表6 基本支出', row, column: texts[row]!.indexOf('172.87') };
    await expect.poll(selected, WAIT).toEqual(place);
    await text()
      .getByRole('link', { name: /服装项目/ })
      .first()
      .click();
    await expect.poll(selected, WAIT).toEqual({ sheet: FORM, row: await rowOf('收支总计增减的原因'), column: 1 });
  });

  it('checks a text that exists: pasted, or a file; a wrong figure leads to the cell that says what it should be', async () => {
    const { pane } = workbench;
    const sentence = '2024年支出合计477.24万元，其中：基本支出412.04万元，占88.22%；项目支出56.20万元，占11.78%。';
    const wrong = `三、支出预算总体情况说明\n封丘县政务服务和大数据管理局${sentence}`;
    await button('核对已有的文稿').click();
    await button('核对粘贴的文字').click();
    await said('这里还没有文字');
    await pane.getByLabel('或粘贴文字').fill(wrong);
    await button('核对粘贴的文字').click();
    await said(/个数相符，错误 [1-9]/);
    await look(workbench, 'document-checked');
    await button(/412\.04/)
      .first()
      .click();
    const { texts } = (await workbench.sheets()).find(({ name }) => name === '表3 支出总体')!;
    const row = texts.findIndex((cells) => cells.includes('合计') && cells.includes('421.04'));
    await expect.poll(selected, WAIT).toEqual({ sheet: '表3 支出总体', row, column: texts[row]!.indexOf('421.04') });

    const text = { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from(wrong.replace('412.04', '421.04')) };
    const input = pane.locator('.text-check input[type=file]');
    await input.setInputFiles(text);
    await said('5 个数相符，错误 0 处');
    // a browser tells of a choice only where it is another one: the same file may have been corrected
    expect(await input.inputValue()).toBe('');
    await input.setInputFiles({ ...text, name: '说明.docx', buffer: Buffer.from('%PDF-1') });
    await said('“说明.docx”是 PDF');
    await button('核对已有的文稿').click();
  });

  it('is clean for axe in all themes, fits, and every control is reached by Tab', async () => {
    await look(workbench, 'document');
    expect(await unreached(workbench)).toEqual([]);
  });

  it('copies the whole document as rich text, whatever stands in it', async () => {
    await write('收支总计增减的原因', HOSTILE);
    await said('{IF}');
    await button('复制到 Word').click();
    await said('整本文稿已复制');
    await look(workbench, 'document-copied');
    const { plain, headings, paragraphs, tables, active, look: heading } = await pasted();
    expect(headings).toHaveLength(3);
    expect(paragraphs).toContain('一、收入支出预算总体情况说明');
    expect(paragraphs.find((one) => one.includes('收、支总计各'))).toContain(`主要原因是${HOSTILE}。`);
    expect(plain).toContain(HOSTILE);
    expect(tables).toBe(12);
    expect(active).toBe(0);
    expect(heading).toMatch(/黑体/);
    expect(await workbench.page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  it('says what is missing, leads to its cell, and asks before it makes a document', async () => {
    await write('公开月份', null);
    await write('政府采购货物预算', null);
    await said('还没有填（2）');
    await look(workbench, 'document-missing');
    await button(/公开月份/).click();
    await expect.poll(selected, WAIT).toEqual({ sheet: FORM, row: await rowOf('公开月份'), column: 1 });
    await button('存为 Word').click();
    await said('还有 2 项没有填，文稿里会写成');
    await look(workbench, 'document-question');
    await button('取消').click();
    await write('公开月份', 4);
    await said('还没有填（1）');
  });

  it('saves a Word file of the same text', async () => {
    const download = workbench.page.waitForEvent('download');
    await button('存为 Word').click();
    await button('照样存').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('封丘县政务服务和大数据管理局2024年度部门预算.docx');
    const body = strFromU8(unzipSync(await readFile(await saved.path()))['word/document.xml']!);
    expect(body).toContain('172.87');
    expect(body).toContain('【待填：政府采购货物预算】');
    await said('文稿已交给浏览器保存');
  });

  it('copies by the clipboard of the frame where that is allowed', async () => {
    const { page } = workbench;
    await page.evaluate(async () => {
      const make = document.createElement.bind(document);
      document.createElement = ((name: string) =>
        Object.assign(make(name), name === 'iframe' && { allow: 'clipboard-write' })) as typeof document.createElement;
      document.getElementById('close-pane')!.click();
      await window.workbench.invoke('打开面板');
    });
    await open();
    await write('政府采购货物预算', 1.82);
    await said('一、收入支出预算总体情况说明');
    await workbench.pane.locator('body').evaluate(() => {
      document.execCommand = () => false;
    });
    await button('复制到 Word').click();
    await said('整本文稿已复制');
    expect((await pasted()).tables).toBe(12);
  });

  it('sends no request anywhere else, and complains of nothing', () => {
    const elsewhere = workbench.requests.filter((url) => !isOurs(url));
    expect(elsewhere).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

describe('说明 where there is no ledger', () => {
  it('says so, and leads to 底稿', async () => {
    await workbench.close();
    workbench = await openWorkbench({ query: '?grid=plain' });
    await open();
    await said('说明里的数没有来处');
    await look(workbench, 'document-absent');
    await button('去底稿').click();
    await workbench.pane.getByRole('tab', { name: '底稿', selected: true }).waitFor();
  });
});
