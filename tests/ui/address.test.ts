import { describe, expect, it } from 'vitest';
import { isDark } from '../../src/ui/shell/theme.ts';
import { viewIn } from '../../src/ui/shell/view.ts';

describe('the area that opens first', () => {
  it.each([
    ['?view=generate', 'generate'],
    ['?view=audit', 'audit'],
    ['?view=ledger', 'ledger'],
    ['?_host_Info=Excel$Win32&view=generate', 'generate'],
    ['?view=nothing', 'ledger'],
    ['', 'ledger'],
  ])('%s opens %s', (query, view) => {
    expect(viewIn(query)).toBe(view);
  });
});

describe('the theme', () => {
  it.each([
    ['#FFFFFF', false],
    ['#f3f2f1', false],
    ['#262626', true],
    ['#000000', true],
    [undefined, false],
    ['white', false],
  ])('of a background %s is dark: %s', (background, dark) => {
    expect(isDark(background)).toBe(dark);
  });
});
