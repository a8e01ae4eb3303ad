/**
 * npm run house: the rooms from the top floor down, their files and lines; fails where a folder has grown too large, and where
 * the rooms are others than rooms.mjs says: nothing would tell then what they import.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { floors, innerFloors, simulatorFloors } from '../rooms.mjs';

const MOST_FILES = 25;

const isSource = (name) => /\.(ts|tsx|js)$/.test(name);
const entries = (folder) => readdirSync(folder, { withFileTypes: true });
const filesIn = (folder) =>
  entries(folder)
    .filter((entry) => entry.isFile() && isSource(entry.name))
    .map(({ name }) => join(folder, name));
const foldersIn = (folder) =>
  entries(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
const within = (folder) => [...filesIn(folder), ...foldersIn(folder).flatMap(within)];
const linesOf = (files) => files.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0);

const tooLarge = [];
const unknown = [];

/** Notes the folders that are not declared, and those that are declared and not there. */
function compare(folder, declared) {
  const there = foldersIn(folder);
  const wanted = declared.flat().map((name) => join(folder, name));
  unknown.push(...there.filter((one) => !wanted.includes(one)), ...wanted.filter((one) => !there.includes(one)));
}

function report(floor, folder, inner = []) {
  const files = within(folder);
  const rooms = inner.map((names) => names.join(' ')).join(' < ');
  console.log(
    [
      String(floor).padStart(2),
      folder.padEnd(18),
      String(files.length).padStart(4),
      String(linesOf(files)).padStart(6),
      rooms,
    ].join('  '),
  );
  for (const one of [folder, ...subfolders(folder)]) {
    const count = filesIn(one).length;
    if (count > MOST_FILES) tooLarge.push(`${one}: ${count} files`);
  }
  if (inner.length > 0) compare(folder, inner);
}

function subfolders(folder) {
  return foldersIn(folder).flatMap((one) => [one, ...subfolders(one)]);
}

console.log('floor room              files  lines  inner rooms, from the lowest');
[...floors.entries()].reverse().forEach(([index, rooms]) => {
  for (const room of rooms) report(index + 1, `src/${room}`, innerFloors[room]);
});
[...simulatorFloors.entries()].reverse().forEach(([index, rooms]) => {
  for (const room of rooms) report(index + 1, `simulator/${room}`);
});
compare('src', floors);
compare('simulator', simulatorFloors);
if (unknown.length > 0) {
  console.error(`rooms.mjs and the folders differ: ${unknown.join(', ')}`);
  process.exitCode = 1;
}
if (tooLarge.length > 0) {
  console.error(`more than ${MOST_FILES} files:\n${tooLarge.join('\n')}`);
  process.exitCode = 1;
}
