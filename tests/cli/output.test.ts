import { afterEach, expect, test, vi } from 'vitest';
import { print, say } from '../../src/cli/output.ts';

afterEach(() => vi.restoreAllMocks());

test('what a terminal would take for orders is shown and not obeyed', () => {
  const [out, err] = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockReturnValue(true));
  print('“\u001b[2J\u001b]0;x\u0007”在\u009b31m');
  say('一\r二\t三\n四');
  expect(out).toHaveBeenCalledWith('“\\x1b[2J\\x1b]0;x\\x07”在\\x9b31m\n');
  expect(err).toHaveBeenCalledWith('一\\x0d二\t三\n四\n');
});
