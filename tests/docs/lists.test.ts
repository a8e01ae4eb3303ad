import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LISTED_PAGES, withList } from '../../tools/docs-lists.ts';

describe('the documentation', () => {
  it.each(LISTED_PAGES)('$file lists what is declared (npm run docs)', (page) => {
    const written = readFileSync(page.file, 'utf8');
    expect(written).toBe(withList(written, page));
  });

  it('rules.md names the rules that the seed made famous', () => {
    const rules = readFileSync('docs/rules.md', 'utf8');
    expect(rules).toContain('| T1-5 | 表内 | 错误 | 表1 收入总计 = 支出总计 |');
  });

  it('layouts.md prints headings as they stand in the seed', () => {
    expect(readFileSync('docs/layouts.md', 'utf8')).toContain(
      '列：“三公”经费合计｜因公出国（境）费｜公务用车购置及运行费{小计｜公务用车购置费｜公务用车运行费}｜公务接待费',
    );
  });
});
