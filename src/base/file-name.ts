/** Text as a part of the name of a file: without what no system allows there, and without blanks. */
export const fitForFileName = (text: string): string => text.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, '_');
