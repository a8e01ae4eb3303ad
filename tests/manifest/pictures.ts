import { existsSync, readFileSync } from 'node:fs';
import type { PictureSize } from './check.ts';

const pngSignature = '89504e470d0a1a0a';

/** Reads the size of a picture of the add-in's own site from the head of its PNG file, which lies at the same path. */
export const pictureSize: PictureSize = (url) => {
  if (!URL.canParse(url)) return undefined;
  const path = `.${new URL(url).pathname}`;
  if (!existsSync(path)) return undefined;
  const file = readFileSync(path);
  if (file.subarray(0, 8).toString('hex') !== pngSignature) return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
};
