import { afterEach, expect, test, vi } from 'vitest';
import { leaveNote, takeNote } from '../../src/ui/shell/left-note.ts';

afterEach(() => vi.unstubAllGlobals());

function playStorage(start: Record<string, string> = {}): Map<string, string> {
  const kept = new Map(Object.entries(start));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  return kept;
}

test('what a ribbon command could not show is told once', () => {
  const kept = playStorage();
  leaveNote({ what: '底稿有 1 处问题', next: '请改好' });
  expect(kept.size).toBe(1);
  expect(takeNote()).toEqual({ what: '底稿有 1 处问题', next: '请改好' });
  expect(takeNote()).toBeUndefined();
});

test.each(['{', '[]', 'null', '{"what":1,"next":"x"}'])('what somebody else has put there is nothing: %s', (text) => {
  playStorage({ 'twelve-tables.note': text });
  expect(takeNote()).toBeUndefined();
});

test('where there is no storage nothing fails', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => leaveNote({ what: 'a', next: 'b' })).not.toThrow();
  expect(takeNote()).toBeUndefined();
});
