/**
 * Where a sheet must go so that it stands behind the same sheet as before, sheets that are new or gone left aside; null: it
 * stands there. `now` follows the move. All are ids.
 */
export function moveOf(now: string[], before: readonly string[], sheet: string): number | null {
  const known = now.filter((id) => before.includes(id));
  const neighbour = before.slice(0, before.indexOf(sheet)).findLast((id) => known.includes(id));
  if (!before.includes(sheet) || known[known.indexOf(sheet) - 1] === neighbour) return null;
  now.splice(now.indexOf(sheet), 1);
  const position = neighbour === undefined ? 0 : now.indexOf(neighbour) + 1;
  now.splice(position, 0, sheet);
  return position;
}
