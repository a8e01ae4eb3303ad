import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that the tests drive, or a font that they draw with, that npm does not bring. */
export interface Program {
  readonly name: string;
  /** The environment variable that names its path. */
  readonly variable: string;
  /** What it is called on the PATH. */
  readonly commands: readonly string[];
  /** Where installers put it on Windows and macOS. */
  readonly places: readonly string[];
  /** The Debian packages that bring it. */
  readonly debian: readonly string[];
}

const windowsFolders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
const onWindows = (...tail: string[]): string[] => windowsFolders.map((folder) => join(folder, ...tail));

export const chromium: Program = {
  name: 'Chromium, Chrome or Edge',
  variable: 'CHROMIUM',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ...onWindows('Chromium', 'Application', 'chrome.exe'),
    ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  debian: ['chromium'],
};

export const libreOffice: Program = {
  name: 'LibreOffice',
  variable: 'SOFFICE',
  commands: ['soffice', 'libreoffice'],
  places: [
    ...onWindows('LibreOffice', 'program', 'soffice.exe'),
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ],
  debian: ['libreoffice-calc'],
};

/** Reads the words of a PDF and their places. */
export const pdfToText: Program = {
  name: 'pdftotext (Poppler)',
  variable: 'PDFTOTEXT',
  commands: ['pdftotext'],
  places: ['/opt/homebrew/bin/pdftotext', '/usr/local/bin/pdftotext'],
  debian: ['poppler-utils'],
};

/** Chinese signs in pictures and PDFs: any of these will do. */
const chineseFont: Program = {
  name: 'A Chinese font (Noto Sans CJK)',
  variable: 'CHINESE_FONT',
  commands: [],
  places: [
    '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc',
    '/System/Library/Fonts/PingFang.ttc',
    '/System/Library/Fonts/STHeiti Light.ttc',
    'C:\\Windows\\Fonts\\msyh.ttc',
    'C:\\Windows\\Fonts\\simsun.ttc',
  ],
  debian: ['fonts-noto-cjk'],
};

export const programs: readonly Program[] = [chromium, libreOffice, pdfToText, chineseFont];

/** The path of a program: what its variable names, else the first one found; undefined if there is none. */
export function findProgram(program: Program): string | undefined {
  const named = process.env[program.variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = program.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...program.places].find((path) => existsSync(path));
}
