/** npm run house: the rooms from the top floor down, their files and lines; fails where a folder has grown too large. */
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
if (tooLarge.length > 0) {
  console.error(`more than ${MOST_FILES} files:\n${tooLarge.join('\n')}`);
  process.exitCode = 1;
}
