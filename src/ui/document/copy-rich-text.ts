/**
 * Copies HTML as rich text, with its words as plain text. By the command first: a frame that may not use the clipboard by itself
 * may still answer a copy of the user's, and nothing of the looks is taken out on the way. False: the browser lets neither be
 * done now.
 */
export async function copyRichText(html: string): Promise<boolean> {
  const forms = { 'text/html': html, 'text/plain': plainText(html) };
  if (copyByCommand(forms)) return true;
  try {
    const blobs = Object.entries(forms).map(([type, text]) => [type, new Blob([text], { type })] as const);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}

function copyByCommand(forms: Readonly<Record<string, string>>): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    isTaken = event.clipboardData !== null;
  };
  const selection = getSelection();
  const before = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  document.addEventListener('copy', take, { capture: true });
  try {
    // nothing is copied where nothing is selected
    if (selection?.isCollapsed !== false) selection?.selectAllChildren(document.body);
    return document.execCommand('copy') && isTaken;
  } finally {
    document.removeEventListener('copy', take, { capture: true });
    selection?.removeAllRanges();
    if (before) selection?.addRange(before);
  }
}

/** The words of markup, a line for each block. It is parsed as a document of its own, in which nothing runs and nothing is loaded. */
function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = [...body.querySelectorAll('h1, h2, h3, body > p, tr')];
  return blocks.map((block) => lineOf(block)).join('\n');
}

function lineOf(block: Element): string {
  if (block.localName !== 'tr') return block.textContent ?? '';
  return [...block.querySelectorAll('td')].map(({ textContent }) => textContent).join('\t');
}
