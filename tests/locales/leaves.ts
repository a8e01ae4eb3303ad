/** Every text of a tree of texts, by its path: problems.valueMissing → "…". */
export function leaves(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const name = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(name, value);
    else for (const [inner, text] of leaves(value as object, name)) found.set(inner, text);
  }
  return found;
}
