import type { Texts } from '../texts.ts';

export const files: Texts['files'] = {
  /** Why a workbook cannot be read. */
  unreadable: {
    empty: '“{file}” is empty. Export it again, or copy it once more.',
    encrypted:
      '“{file}” is encrypted: it has a password, or is protected from writing. Take that away in Excel and save a copy.',
    legacy: '“{file}” is an old .xls. Open it in Excel and save it as .xlsx.',
    notXlsx:
      '“{file}” is no spreadsheet. Check that it is a workbook (.xlsx, .xls); copy tables from PDF, pictures or Word into Excel first.',
    damaged: '“{file}” is damaged. Open it in Excel, let it be repaired, and save it as .xlsx.',
    tooLarge:
      '“{file}” spreads over too many cells. Delete sheets that nobody needs, empty rows and columns in Excel, save it, and try again.',
    webPage:
      '“{file}” is no spreadsheet but a web page, or an error message of the system. Log in again and repeat the export.',
    webArchive: '“{file}” is a web archive (MHT). Open it in Excel and save it as .xlsx.',
  },
  /** Why a text cannot be read. */
  unreadableText: {
    empty: '“{file}” is empty. Save or copy it again.',
    encrypted: '“{file}” has a password. Remove it in Word and save a copy.',
    legacy: '“{file}” is in an old format (.doc, .wps). Open it in Word or WPS and save it as .docx.',
    pdf: '“{file}” is a PDF. Use the Word document that it was made from, or copy its text into a .txt file.',
    otherFormat:
      '“{file}” is neither .docx nor plain text (RTF, ODT or a web page, perhaps). Open it in Word and save it as .docx.',
    workbook: '“{file}” is a workbook. The text should be .docx or .txt.',
    noText: '“{file}” is no text, or its encoding is unknown. Open it in Notepad and save it as UTF-8.',
    damaged: '“{file}” is damaged. Open it in Word, let it repair the file, and save it as .docx.',
    tooLarge: '“{file}” is too large for such a text. Keep only the part with the explanations.',
  },
  /** What 公开版 leaves out, or has and may not have. */
  warnings: {
    hiddenRow:
      'Row {place} of “{sheet}” is hidden and was left out. It holds figures that visible totals may include: should it be shown or deleted?',
    hiddenColumn:
      'Column {place} of “{sheet}” is hidden and was left out. It holds figures that visible totals may include: should it be shown or deleted?',
    hiddenCell:
      '{place} of “{sheet}” holds a figure that nobody sees (under a merged cell, or hidden by a format, colour, size or condition); it was left out. Visible totals may include it: please check.',
    header: 'Headers or footers of “{sheet}” hold texts, which are published too: please check them.',
    noFigure: '{place} of “{sheet}” is an error or a truth value, and is published as it is: correct it first.',
    outside:
      'There is something beside the table on “{sheet}” ({place}), which is published too: delete what is not to be published.',
    picture: 'Pictures, charts and the like on “{sheet}” were left out.',
    hiddenSheet: '“{sheet}” is hidden and was left out. To publish it, unhide it and try again.',
    absentSheet: 'The workbook has no “{sheet}”, and neither has the copy to publish.',
  },
};
