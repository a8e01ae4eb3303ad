import { describe, expect, it } from 'vitest';
import { inTurn } from '../../src/base/in-turn.ts';

/** Pieces of work that are done when the test says so. */
function pieces() {
  const ends = new Map<number, () => void>();
  const worker = (index: number) => new Promise<string>((resolve) => ends.set(index, () => resolve(`${index}`)));
  return {
    worker,
    asked: () => [...ends.keys()],
    finish: async (...indices: number[]) => {
      for (const index of indices) ends.get(index)!();
      await new Promise(setImmediate);
    },
  };
}

describe('inTurn', () => {
  it('takes results in the order of the pieces, whichever is done first', async () => {
    const { worker, asked, finish } = pieces();
    const taken: string[] = [];
    const end = inTurn(3, [worker, worker], (result) => void taken.push(result));
    await finish(1);
    expect([asked(), taken]).toEqual([[0, 1, 2], []]);
    await finish(2, 0);
    expect(taken).toEqual(['0', '1', '2']);
    await end;
  });

  it('waits for what takes a result before it hands over the next', async () => {
    const events: string[] = [];
    await inTurn(2, [async (index) => index], async (index) => {
      events.push(`begin ${index}`);
      await new Promise(setImmediate);
      events.push(`end ${index}`);
    });
    expect(events).toEqual(['begin 0', 'end 0', 'begin 1', 'end 1']);
  });

  it('asks for no more than a few dozen before the one whose turn it is', async () => {
    const { worker, asked, finish } = pieces();
    const taken: string[] = [];
    const end = inTurn(200, [worker, worker], (result) => void taken.push(result));
    for (let index = 1; index < asked().length; index++) await finish(index);
    expect(asked().length).toBeLessThan(40);
    await finish(0);
    for (let index = 1; taken.length < 200; index++) await finish(index);
    await end;
    expect(taken).toEqual(Array.from({ length: 200 }, (_, index) => `${index}`));
  });

  it('ends at once when it is stopped, though its workers never answer', async () => {
    const { worker, asked, finish } = pieces();
    const taken: string[] = [];
    const stop = new AbortController();
    const end = inTurn(9, [worker, worker], (result) => void taken.push(result), stop.signal);
    await finish(0);
    stop.abort();
    await end;
    await finish(1, 2);
    expect([asked(), taken]).toEqual([[0, 1, 2], ['0']]);
  });

  it.each([
    ['a worker', () => Promise.reject(new Error('no')), () => undefined],
    ['what takes', () => Promise.resolve(1), () => Promise.reject(new Error('no'))],
  ])('rejects where %s fails', async (_, worker, take) => {
    await expect(inTurn<number>(4, [worker, worker], take)).rejects.toThrow('no');
  });
});
