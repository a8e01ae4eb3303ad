import { afterAll, describe, expect, test } from 'vitest';
import { TYPES } from '../../../simulator/host/types/index.ts';
import { openBook } from './book.ts';
import { CONDITIONAL_FORMATS } from './cases/conditional-formats.ts';
import { EVENTS } from './cases/events.ts';
import { FORMATS } from './cases/formats.ts';
import { PAGE } from './cases/page.ts';
import { RANGES } from './cases/ranges.ts';
import { WORKBOOK } from './cases/workbook.ts';
import { WORKSHEETS } from './cases/worksheets.ts';

const SUITES = { WORKBOOK, WORKSHEETS, RANGES, FORMATS, CONDITIONAL_FORMATS, PAGE, EVENTS };
/** What the client asks for in the browser only; the test of the messages calls it. */
const ELSEWHERE = ['AddinInternalService.methods.NotifyActionHandlerReady', 'Workbook.methods.CreateAndOpenWorkbook'];

type Member = (...args: unknown[]) => unknown;

const untouched = watchMembers();
const books = Object.entries(SUITES).flatMap(([suite, cases]) => cases.map((entry) => ({ suite, ...entry })));

describe.each(books)('$suite', ({ name, check }) => {
  test(name, async () => {
    const book = openBook();
    await check(book);
    book.close();
  });
});

test('every member that the host knows was used above', () => {
  expect([...untouched].filter((member) => !ELSEWHERE.includes(member))).toEqual([]);
});

/** The names of all members; each leaves the set when it is used. All are as before when the file is done. */
function watchMembers(): Set<string> {
  const unused = new Set<string>();
  for (const [type, table] of Object.entries(TYPES)) {
    const kinds = table as Partial<Record<string, Record<string, Member>>>;
    for (const kind of ['get', 'set', 'children', 'methods']) {
      const members = kinds[kind];
      if (!members) continue;
      const watched = Object.entries(members).map(([name, member]) => {
        const key = `${type}.${kind}.${name}`;
        unused.add(key);
        const use: Member = (...args) => {
          unused.delete(key);
          return member(...args);
        };
        return [name, use] as const;
      });
      // the host remembers the members of an object that it has used: it is given another one
      kinds[kind] = Object.fromEntries(watched);
      afterAll(() => void (kinds[kind] = members));
    }
  }
  return unused;
}
