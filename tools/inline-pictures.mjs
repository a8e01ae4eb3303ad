import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A page of ours with its pictures inside of it, so that it can be handed on as one file. Pictures stand beside it. */
export function inlinePictures(path) {
  return readFileSync(path, 'utf8').replace(
    /(<img [^>]*src=")([\w-]+\.png)"/g,
    (_, before, name) =>
      `${before}data:image/png;base64,${readFileSync(join(dirname(path), name)).toString('base64')}"`,
  );
}
