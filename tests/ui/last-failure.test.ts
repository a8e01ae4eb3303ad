import { describe, expect, it } from 'vitest';
import { generateIdle } from '../../src/ui/generate/generate-state.ts';
import { lastFailure } from '../../src/ui/last-failure.ts';
import { ledgerUnknown } from '../../src/ui/ledger/ledger-state.ts';

const calm = {
  generation: generateIdle,
  ledger: ledgerUnknown,
  importing: { kind: 'closed', wasOpen: false },
  audit: undefined,
} as const;
const failure = { what: 'Excel 正忙。', next: '请再点一次。' };
const failed = { kind: 'failed', failure } as const;
const counts = { entries: 1, projects: 0, units: 1 };

describe('what makes the pane look for an unfinished action', () => {
  it('is nothing as long as nothing fails', () => {
    expect(lastFailure(calm)).toBeUndefined();
    expect(lastFailure({ ...calm, generation: { kind: 'undone', kept: [], earlier: undefined } })).toBeUndefined();
  });

  it.each([
    ['生成', { generation: { ...failed, done: 3 } }],
    ['撤销, which recovered', { generation: { kind: 'recovered' } }],
    ['底稿', { ledger: { ...ledgerUnknown, outcome: failed } }],
    ['审核', { audit: failed }],
    ['导入', { importing: { kind: 'choose', failure } }],
    ['撤销 of 导入', { importing: { kind: 'done', counts, undo: failed } }],
  ] as const)('is a failure of %s', (_, part) => {
    const areas = { ...calm, ...part };
    expect(lastFailure(areas)).toBeDefined();
    expect(lastFailure(areas)).toBe(lastFailure({ ...areas }));
  });
});
