const WORKBOOKS = /\.(?:xlsx|xlsm|xltx|xltm|xls|et|xlsb)$/i;

/** Whether a file is a workbook by its name, and none that Excel or WPS leaves behind while one is open. */
export const isWorkbookFile = (name: string): boolean => WORKBOOKS.test(name) && !/^(?:~\$|\.)/.test(name);
