type Fits = (item: unknown, index: number, list: unknown) => boolean;

interface Lists {
  at(this: ArrayLike<unknown>, index: number): unknown;
  findLast(this: ArrayLike<unknown>, fits: Fits): unknown;
  findLastIndex(this: ArrayLike<unknown>, fits: Fits): number;
}

const lists: Lists = {
  at(index) {
    const whole = Math.trunc(index) || 0;
    return this[whole < 0 ? this.length + whole : whole];
  },
  findLast(fits) {
    return this[lists.findLastIndex.call(this, fits)];
  },
  findLastIndex(fits) {
    let index = this.length - 1;
    while (index >= 0 && !fits(this[index], index, this)) index--;
    return index;
  },
};

function add(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

/** Adds the members that the program uses and older browsers (Chromium 86 to 96) lack; what is there stays. */
export function addNewerMembers(): void {
  add(Array.prototype, 'at', lists.at);
  add(Array.prototype, 'findLast', lists.findLast);
  add(Array.prototype, 'findLastIndex', lists.findLastIndex);
  add(Uint8Array.prototype, 'at', lists.at);
  add(String.prototype, 'at', function (this: string, index: number) {
    return lists.at.call(this, index);
  });
  add(Object, 'hasOwn', (target: object, name: PropertyKey) => Object.prototype.hasOwnProperty.call(target, name));
}
