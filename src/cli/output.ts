/** A line for the user: on standard error, so that standard output stays free for results. */
export function say(text: string): void {
  process.stderr.write(`${harmless(text)}\n`);
}

/** A result: on standard output. */
export function print(text: string): void {
  process.stdout.write(`${harmless(text)}\n`);
}

/** All but the ends of lines and tabs, which tables in texts may hold. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

/** Texts of workbooks may hold what a terminal takes for orders: it is shown, not obeyed. */
function harmless(text: string): string {
  return text.replace(CONTROL, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
