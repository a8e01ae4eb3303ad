/** Text that was to be replaced: XX, ××, ____, 待填 (not 接待). Codes of projects may hold XX among letters and digits. */
export const PLACEHOLDER =
  /(?<![0-9A-Za-z])[XxＸｘ×✕╳]{2,}(?![0-9A-Za-z])|[×✕╳](?=[年月日个])|[_＿]{3,}|\*{3,}|[□○]{2,}|【待填[^】]*】?|(?<![接招款等有期])待(?:填|补充|录入)|请(?:填写|输入|补充)|此处填/;
