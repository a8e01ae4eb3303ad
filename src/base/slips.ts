/** How many slips lead from a text to another one: characters added, left out or exchanged, neighbours swapped (optimal string alignment). */
export function slips(text: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= text.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const exchange = last[column - 1]! + (text[row - 1] === other[column - 1] ? 0 : 1);
      const isSwapped =
        row > 1 && column > 1 && text[row - 1] === other[column - 2] && text[row - 2] === other[column - 1];
      const swap = isSwapped ? beforeLast[column - 2]! + 1 : Infinity;
      line.push(Math.min(exchange, swap, last[column]! + 1, line[column - 1]! + 1));
    }
    beforeLast = last;
    last = line;
  }
  return last[other.length]!;
}
