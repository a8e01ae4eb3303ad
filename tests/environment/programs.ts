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

/** The part of LibreOffice that reads .docx: Debian packs it apart. */
const libreOfficeWriter: Program = {
  name: 'LibreOffice Writer',
  variable: 'SOFFICE_WRITER',
  commands: [],
  places: [
    '/usr/lib/libreoffice/program/libswlo.so',
    '/usr/lib64/libreoffice/program/libswlo.so',
    ...onWindows('LibreOffice', 'program', 'swlo.dll'),
    '/Applications/LibreOffice.app/Contents/Frameworks/libswlo.dylib',
  ],
  debian: ['libreoffice-writer-nogui'],
};

/** Draws the pages of a PDF. */
export const pdfToPicture = ofPoppler('pdftoppm');

/** Reads the words of a PDF and their places. */
export const pdfToText = ofPoppler('pdftotext');

function ofPoppler(command: string): Program {
  return {
    name: `${command} (Poppler)`,
    variable: command.toUpperCase(),
    commands: [command],
    places: ['/opt/homebrew/bin', '/usr/local/bin'].map((folder) => `${folder}/${command}`),
    debian: ['poppler-utils'],
  };
}

/** Serves the package for an intranet as it is shipped. */
export const nginx: Program = {
  name: 'nginx',
  variable: 'NGINX',
  commands: ['nginx'],
  places: ['/usr/sbin/nginx', '/opt/homebrew/bin/nginx', '/usr/local/bin/nginx'],
  debian: ['nginx-light'],
};

/** Another browser, for the bench of the one file; no test needs it. */
export const firefox: Program = {
  name: 'Firefox',
  variable: 'FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  places: [...onWindows('Mozilla Firefox', 'firefox.exe'), '/Applications/Firefox.app/Contents/MacOS/firefox'],
  debian: ['firefox-esr'],
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

/** What the tests need. */
export const programs: readonly Program[] = [chromium, libreOffice, libreOfficeWriter, pdfToText, nginx, chineseFont];

/** The path of a program: what its variable names, else the first one found; undefined if there is none. */
export function findProgram(program: Program): string | undefined {
  const named = process.env[program.variable];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = program.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...program.places].find((path) => existsSync(path));
}
